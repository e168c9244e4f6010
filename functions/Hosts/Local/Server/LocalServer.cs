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

/// <summary>The server: pages, API and scheduler in one process, for this machine only.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    // Pending requests get this long to finish, which is less than service managers wait before they kill a process.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(4);

    private readonly IHost host;

    private LocalServer(IHost host) => this.host = host;

    /// <summary>Starts the server; null when the port is in use.</summary>
    public static async Task<LocalServer?> TryStartAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        // Added last, so that the scheduler starts only once the port is ours.
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

    /// <summary>A port that is free at this moment.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        // HostOptions.ShutdownTimeout limits how long this takes.
        await host.StopAsync(CancellationToken.None);
        host.Dispose();
    }

    /// <summary>
    /// The host without the scheduler. It is built on an empty HostBuilder, so that no settings file or environment variable changes it,
    /// and no middleware of WebApplication runs before ours.
    /// </summary>
    internal static IHostBuilder HostOf(ServerSettings settings) => new HostBuilder()
        .UseContentRoot(AppContext.BaseDirectory)
        .ConfigureLogging(logging => logging.AddFilter("Microsoft", LogLevel.Warning))
        .ConfigureServices(services => AddServices(services, settings))
        .ConfigureWebHost(
            web => web.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, settings)).Configure(Use),
            o => o.SuppressEnvironmentConfiguration = true);

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
        services.AddSingleton<IHostLifetime, CallerLifetime>();
        services.AddSingleton<ILoggerProvider>(_ => new TextLog(settings.Console));
        services.AddSingleton(settings.Mode).AddSingleton(settings.Roles);
        services.AddSingleton(TimeProvider.System)
            .AddSingleton<StartPages>()
            .AddSingleton(AddInFiles.NextToProgram())
            .AddSingleton<PlaygroundApi>();
        services.AddServer(settings.Installation, settings.Clock, settings.Console.Clock, settings.Mode.Digests)
            .Configure<ApiOptions>(api => api.AssistantsOn = settings.Mode.AssistantsOn);
        services.AddAuthentication(LocalIdentity.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, LocalIdentity>(LocalIdentity.SchemeName, _ => { });
    }

    private static void Use(IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        app.Use(next => context => Loopback.OnlyAsync(context, next));
        app.Run(OneOnOneApi.BuildPipeline(services, endpoints =>
        {
            services.GetRequiredService<StartPages>().MapTo(endpoints);
            services.GetRequiredService<AddInFiles>().MapTo(endpoints);
            services.GetRequiredService<PlaygroundApi>().MapTo(endpoints);
        }));
    }

    /// <summary>Leaves signals to Program, which stops the server.</summary>
    private sealed class CallerLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
