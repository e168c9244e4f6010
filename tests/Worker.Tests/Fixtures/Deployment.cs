using NodaTime;
using OutlookOneOnOne.Adapters.Tests.Emulators;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.Worker.Tests.Hosting;
using OutlookOneOnOne.Worker.Tests.Fixtures;

[assembly: AssemblyFixture(typeof(Deployment))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>
/// The environment of the workers: storage and database on emulators, a simulated Graph, and a clock. All tests share it, and each
/// continues where the previous one stopped.
/// </summary>
public sealed class Deployment : IAsyncLifetime
{
    /// <summary>A Sunday, shortly before the timer that reads the directory.</summary>
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 22, 0, 58);

    private readonly Emulators emulators = new();
    private readonly string clockFile = Path.GetTempFileName();
    private RpcServer rpc = null!;
    private TelemetryServer telemetry = null!;
    private GraphSimulator graph = null!;

    /// <summary>The instance that always runs.</summary>
    internal FunctionsHost Host { get; private set; } = null!;

    internal SharedClock Clock { get; private set; } = null!;

    internal GraphSimulator Graph => graph;

    internal TelemetryServer Telemetry => telemetry;

    /// <summary>Everybody whose calendar is read.</summary>
    internal IReadOnlyList<PersonId> Managers => [.. graph.Tenant.Users
        .Where(u => graph.Tenant.Users.Any(report => report.ManagerId == u.Id)).Select(u => new PersonId(u.Id))];

    internal WorkerLog Log { get; } = new();

    internal TimePassing Time { get; private set; } = null!;

    internal Database Database { get; private set; } = null!;

    /// <summary>A week in which nothing goes wrong; it runs when the first test needs it.</summary>
    internal Lazy<Task<QuietWeek>> QuietWeek => field ??= new(() => Fixtures.QuietWeek.PassAsync(this, NextSunday(), Cancel));

    internal string Storage { get; private set; } = string.Empty;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Storage = await emulators.StorageConnectionStringAsync();
        Clock = new SharedClock(await emulators.StorageClockAsync(), clockFile);
        await Clock.SetAsync(Start, Cancel);
        Database = new Database(await emulators.CosmosConnectionStringAsync());
        rpc = await RpcServer.StartAsync(Cancel);
        telemetry = await TelemetryServer.StartAsync(Cancel);
        graph = await GraphSimulator.StartAsync(
            Company.Found(), new SimulatorOptions { Time = Clock, Webhooks = new ToHost(() => Host) }, Cancel);
        Host = await StartHostAsync();
        Time = new TimePassing(Clock, graph, Host);
    }

    /// <summary>Shortly before the timer that reads the directory on a Sunday: this Sunday or the next.</summary>
    internal Instant NextSunday()
    {
        var sunday = Start;
        while (sunday + Duration.FromMinutes(30) < Clock.Now)
        {
            sunday += Duration.FromDays(7);
        }

        return sunday;
    }

    /// <summary>An additional instance of the application.</summary>
    internal Task<FunctionsHost> StartHostAsync() => StartHostAsync(new Dictionary<string, string>());

    /// <param name="others">Settings that are added to the shared ones, or replace them.</param>
    internal async Task<FunctionsHost> StartHostAsync(IReadOnlyDictionary<string, string> others)
    {
        var settings = Settings.Of(Storage, Database, graph, Clock.Path).Concat(Settings.Of(telemetry)).ToDictionary();
        foreach (var (name, value) in others)
        {
            settings[name] = value;
        }

        return await FunctionsHost.StartAsync(new WorkerEnvironment(rpc.Streams, rpc.Address, settings, Log), Storage, Cancel);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await graph.DisposeAsync();
        await rpc.DisposeAsync();
        await telemetry.DisposeAsync();
        Database.Dispose();
        Clock.Dispose();
        await emulators.DisposeAsync();
        File.Delete(clockFile);
    }

    /// <summary>
    /// Delivers the notifications of the simulated Graph to the application, because nothing serves its public address here.
    /// </summary>
    private sealed class ToHost(Func<FunctionsHost> host) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            host().SendAsync(request, cancellationToken);
    }
}
