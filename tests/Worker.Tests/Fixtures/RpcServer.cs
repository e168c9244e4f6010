using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Worker.Tests.Hosting;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>The gRPC server that all workers of the tests connect to.</summary>
internal sealed class RpcServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private RpcServer(WebApplication app) => this.app = app;

    public WorkerStreams Streams => app.Services.GetRequiredService<WorkerStreams>();

    public Uri Address => new(app.Urls.Single());

    public static async Task<RpcServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(e => e.Protocols = HttpProtocols.Http2));
        builder.Services.AddSingleton<WorkerStreams>().AddGrpc();
        var app = builder.Build();
        app.MapGrpcService<WorkerStreams>();
        await app.StartAsync(cancellationToken);
        return new RpcServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
