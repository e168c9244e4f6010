using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>Receives what a worker sends to Application Insights, on this machine.</summary>
internal sealed class TelemetryServer : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly List<JsonNode> items = [];
    private readonly WebApplication app;

    private TelemetryServer(WebApplication app) => this.app = app;

    public string ConnectionString => $"InstrumentationKey={Guid.Empty};IngestionEndpoint={Address};LiveEndpoint={Address}";

    /// <summary>Everything so far.</summary>
    public IReadOnlyList<JsonNode> Items
    {
        get
        {
            lock (gate)
            {
                return [.. items];
            }
        }
    }

    private string Address => $"{app.Urls.Single()}/";

    public static async Task<TelemetryServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new TelemetryServer(builder.Build());
        server.app.Run(server.TakeAsync);
        await server.app.StartAsync(cancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        var zipped = context.Request.Headers.ContentEncoding == "gzip";
        await using var body = zipped ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body;
        using var reader = new StreamReader(body);
        var lines = (await reader.ReadToEndAsync(context.RequestAborted)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lock (gate)
        {
            items.AddRange(lines.Select(line => JsonNode.Parse(line)!));
        }

        await context.Response.WriteAsync($$"""{"itemsReceived":{{lines.Length}},"itemsAccepted":{{lines.Length}},"errors":[]}""");
    }
}
