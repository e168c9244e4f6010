using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Serving;

/// <summary>The simulator on a loopback port.</summary>
internal sealed class SocketServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SocketServer(WebApplication app, Uri address) => (this.app, Address) = (app, address);

    public Uri Address { get; }

    /// <param name="port">0 for any that is free.</param>
    public static async Task<SocketServer> StartAsync(GraphService service, int port, CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.Run(context => AnswerAsync(service, context));
        await app.StartAsync(ct);
        var addresses = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>();
        return new SocketServer(app, new Uri(addresses.Addresses.Single()));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    public Task WaitForShutdownAsync(CancellationToken ct) => app.WaitForShutdownAsync(ct);

    private static async Task AnswerAsync(GraphService service, HttpContext context)
    {
        var ct = context.RequestAborted;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, ct);
        var request = context.Request;
        var headers = request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var address = new Uri($"{request.Scheme}://{request.Host}{context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget}");
        var answer = await service.AnswerAsync(address, request.Method, headers, body.ToArray(), ct);
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        await WriteAsync(answer, context, ct);
    }

    private static async Task WriteAsync(GraphResponse answer, HttpContext context, CancellationToken ct)
    {
        if (answer.Body.Length > 0)
            context.Response.ContentLength = answer.Body.Length;
        if (answer.CutAfter is { } end)
        {
            await context.Response.Body.WriteAsync(answer.Body.AsMemory(0, end), ct);
            await context.Response.Body.FlushAsync(ct);
            context.Abort();
        }
        else if (answer.Body.Length > 0)
        {
            await context.Response.Body.WriteAsync(answer.Body, ct);
        }
    }
}
