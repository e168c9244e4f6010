using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Tests.Cosmos;
using OutlookOneOnOne.Adapters.Tests.Emulators;
using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Hosts.AzureFunctions;
using OutlookOneOnOne.Installations.Graph;
using OutlookOneOnOne.SimulatedGraph;

namespace OutlookOneOnOne.Installations.Azure;

/// <summary>An installation in Azure on the emulators, with the Azure host as composed today.</summary>
public sealed class OnAzure(Emulators emulators) : Installation
{
    private readonly string prefix = $"i{Guid.NewGuid():N}-";
    private StoredInAzure? stored;
    private GraphSimulator? graph;
    private IHost? host;

    internal IServiceProvider Services => host!.Services;

    protected override HttpClient Client => field ??= host!.GetTestClient();

    public override async ValueTask InitializeAsync()
    {
        var storage = await emulators.StorageConnectionStringAsync();
        stored = new StoredInAzure(storage, prefix);
        await stored.PutBlobsAsync();
        var tenant = await SampleTenant.FromFilesAsync(Fixture.In("people.csv"), [Fixture.In("calendars")], Cancel);
        graph = await GraphSimulator.StartAsync(tenant, new SimulatorOptions { Time = new FixedClock(OverFiles.SoonAfter) }, Cancel);
        var settings = Settings(storage, await emulators.CosmosConnectionStringAsync());
        host = await StartAsync(settings);
        Assert.True(await Services.GetRequiredService<StartUp>().IsCompletedWithinAsync(TimeSpan.FromMinutes(1), Cancel));
        await StoredInAzure.PutDocumentsAsync(settings.Cosmos);
        await stored.PutMessagesAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        host?.Dispose();
        if (graph is not null)
        {
            await graph.DisposeAsync();
        }
    }

    /// <summary>The number of messages in a queue, including invisible ones.</summary>
    internal async Task<int> CountAsync(string queue) =>
        (await stored!.Queue(queue).GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount;

    private static Task<IHost> StartAsync(HostSettings settings) => new HostBuilder()
        .ConfigureWebHost(web => web
            .UseTestServer()
            .ConfigureServices(services => AddTo(services, settings))
            .Configure(app => app.Run(app.ApplicationServices.GetRequiredService<RequestDelegate>())))
        .StartAsync(Cancel);

    private static void AddTo(IServiceCollection services, HostSettings settings)
    {
        services.AddOutlookOneOnOne(settings);

        // Registered after the real ones, because the last registration counts.
        services.AddSingleton<IClock>(new FakeClock(OverFiles.SoonAfter));
        services.AddSingleton(_ => CosmosStore.Open(settings.Cosmos, network => new EmulatorDefects(network), TimeProvider.System));
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, HeaderSignIn>(HeaderSignIn.SchemeName, null);
        services.PostConfigure<AuthenticationOptions>(options =>
        {
            options.DefaultAuthenticateScheme = HeaderSignIn.SchemeName;
            options.DefaultChallengeScheme = HeaderSignIn.SchemeName;
        });
    }

    /// <summary>The settings of that day, except for the addresses of the servers.</summary>
    private HostSettings Settings(string storage, string cosmos)
    {
        var account = cosmos.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        var settings = SettingsOfThatDay.Read(new Dictionary<string, string?>
        {
            ["Cosmos:Endpoint"] = account["AccountEndpoint"],
            ["Cosmos:EmulatorKey"] = account["AccountKey"],
            ["Cosmos:Database"] = prefix.TrimEnd('-'),
            ["Blobs:ServiceUri"] = null,
            ["Blobs:EmulatorConnectionString"] = storage,
            ["Queues:ServiceUri"] = null,
            ["Queues:EmulatorConnectionString"] = storage,
            ["Microsoft365:GraphUrl"] = graph!.BaseAddress.AbsoluteUri,
        });
        return settings with
        {
            Blobs = settings.Blobs with { Prefix = prefix },
            Queues = settings.Queues with { Prefix = prefix },
        };
    }
}
