using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Hosts.Local.Pages;
using OutlookOneOnOne.Hosts.Local.Playground;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;
using OutlookOneOnOne.Hosts.Local.Server.Identity;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>The application in one process: pages, API and scheduler, for this machine only.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    // What is asked for at the end is answered; then it is over, well before whoever stops us loses patience.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(4);

    private readonly IHost host;

    private LocalServer(IHost host) => this.host = host;

    /// <summary>Null when another program has the port.</summary>
    public static async Task<LocalServer?> TryStartAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        // The scheduler last: it begins once the port is ours.
        var host = HostOf(settings).ConfigureServices(services => services.AddHostedService<Scheduler>()).Build();
        try
        {
            await host.StartAsync(cancellationToken);
            return new LocalServer(host);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            host.Dispose();
            return null;
        }
        catch
        {
            host.Dispose();
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
        await host.StopAsync(CancellationToken.None);
        host.Dispose();
    }

    // Without the scheduler. Made from nothing: no settings file or variable of the place we happen to be started in has a say, and no middleware
    // that a WebApplication would put before ours.
    internal static IHostBuilder HostOf(ServerSettings settings) => new HostBuilder()
        .UseContentRoot(AppContext.BaseDirectory)
        .ConfigureLogging(logging => logging.AddFilter("Microsoft", LogLevel.Warning))
        .ConfigureServices(services => AddServices(services, settings))
        .ConfigureWebHost(web => web.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, settings)).Configure(Use), o => o.SuppressEnvironmentConfiguration = true);

    private static void Listen(KestrelServerOptions kestrel, ServerSettings settings)
    {
        kestrel.AddServerHeader = false;
        kestrel.ListenLocalhost(settings.Port);
        if (settings.Https is { } https)
        {
            kestrel.ListenLocalhost(https.Port, listen => listen.UseHttps(https.Certificate));
        }
    }

    private static void AddServices(IServiceCollection services, ServerSettings settings)
    {
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeToStop);
        services.AddSingleton<IHostLifetime, EndedByCaller>();
        services.AddSingleton<ILoggerProvider>(_ => new TextLog(settings.Console));
        services.AddSingleton(settings.Occasion).AddSingleton(settings.Roles);
        services.AddSingleton(TimeProvider.System).AddSingleton<StartPages>().AddSingleton(AddInFiles.BesideProgram()).AddSingleton<PlaygroundApi>();
        ServedApi.AddTo(services, settings.Installation, settings.Clock, settings.Occasion.Digests);
        ServedWork.AddTo(services, settings.Installation, settings.Console.Clock);
        services.AddAuthentication(LocalIdentity.SchemeName).AddScheme<AuthenticationSchemeOptions, LocalIdentity>(LocalIdentity.SchemeName, _ => { });
    }

    private static void Use(IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        app.Use(next => context => Loopback.OnlyAsync(context, next));
        app.Run(OneOnOneApi.BuildPipeline(services, beside =>
        {
            services.GetRequiredService<StartPages>().MapTo(beside);
            services.GetRequiredService<AddInFiles>().MapTo(beside);
            services.GetRequiredService<PlaygroundApi>().MapTo(beside);
        }));
    }

    /// <summary>Signals are the program's business: it ends the server with everything else.</summary>
    private sealed class EndedByCaller : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
