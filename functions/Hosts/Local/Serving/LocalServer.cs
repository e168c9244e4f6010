using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Hosts.Local.Identity;
using OutlookOneOnOne.Hosts.Local.Serving.Pages;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>The application in one process: pages, API and scheduler, for this machine only.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    // What is asked for at the end is answered; then it is over, well before whoever stops us loses patience.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(4);

    private readonly WebApplication app;

    private LocalServer(WebApplication app) => this.app = app;

    /// <summary>Null when another program has the port.</summary>
    public static async Task<LocalServer?> TryStartAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        var app = Build(settings);
        try
        {
            await app.StartAsync(cancellationToken);
            return new LocalServer(app);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await app.DisposeAsync();
            return null;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>A port that nobody has at this moment.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        // The host's own time to stop applies.
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }

    private static WebApplication Build(ServerSettings settings)
    {
        // Empty: no settings file, variable or launch profile of the folder we happen to be started in has a say.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(settings.Port);
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        AddServices(builder.Services, settings);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, ServerSettings settings)
    {
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeToStop);
        services.AddSingleton<IHostLifetime, EndedByCaller>();
        services.AddSingleton<ILoggerProvider>(_ => new TextLog(settings.Console));
        services.AddSingleton(settings.Installation).AddSingleton(settings.Occasion).AddSingleton(settings.Roles);
        services.AddSingleton(TimeProvider.System);
        ServedApi.AddTo(services, settings.Installation, settings.Clock);
        services.AddSingleton<StartPages>().AddSingleton<DigestRound>().AddHostedService<Scheduler>();
        services.AddAuthentication(LocalIdentity.SchemeName).AddScheme<AuthenticationSchemeOptions, LocalIdentity>(LocalIdentity.SchemeName, _ => { });
    }

    private static void Use(WebApplication app)
    {
        var pages = app.Services.GetRequiredService<StartPages>();
        app.Use(next => context => Loopback.OnlyAsync(context, next));
        app.Run(OneOnOneApi.BuildPipeline(app.Services, pages.MapTo));
    }

    /// <summary>Signals are the program's business: it ends the server with everything else.</summary>
    private sealed class EndedByCaller : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
