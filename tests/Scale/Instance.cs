using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Scale.Cosmos;
using OutlookOneOnOne.Scale.Queues;

namespace OutlookOneOnOne.Scale;

/// <summary>
/// One instance of the product: its use cases, composed as in every host, on the adapters of Microsoft 365 and Azure Cosmos DB, with its
/// own clients and rates.
/// </summary>
internal sealed class Instance : IAsyncDisposable
{
    private static readonly Uri Site = new("https://oneonone.contoso.example/");
    private static readonly Duration Recheck = Duration.FromMinutes(5);

    /// <summary>From each sender, as in the Azure host: a mailbox sends 30, and some are repeated.</summary>
    private const int MailsAMinute = 25;

    private readonly World world;
    private readonly ServiceProvider services;

    /// <param name="world">What it shares with the other instances.</param>
    public Instance(World world)
    {
        this.world = world;
        var collection = new ServiceCollection();
        AddEnvironment(collection, world);
        AddMicrosoft365(collection, world);
        AddCosmos(collection, world);
        var unsubscribe = new UnsubscribeLinks(Site, new byte[32]);
        collection.AddOptions<ApiOptions>().Configure(api =>
        {
            api.Digest = DigestPolicy.TurnedOn with { MaxPerMinute = MailsAMinute * world.People.Senders.Count };
            api.DigestLinks = (recipient, _) => new DigestLinks(null, null, unsubscribe.For(recipient.Id));
        });
        services = collection.AddOneOnOneWork().BuildServiceProvider();
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <param name="kind">The kind of work in the queue.</param>
    /// <param name="noticing">The polling interval of an idle queue.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task ListenAsync(WorkKind kind, TimeSpan noticing, CancellationToken cancellationToken) =>
        new QueueListener(world.Queues, kind, world.Time).RunAsync(noticing, Get<HandleWork>(), cancellationToken);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static void AddEnvironment(IServiceCollection services, World world) => services
        .AddSingleton<TimeProvider>(world.Time)
        .AddSingleton<IClock>(world.Time)
        .AddSingleton<IWorkQueue>(world.Queues)
        .AddSingleton<IOrganisationSnapshots>(world.Snapshots)
        .AddSingleton<ICurrentOrganisation>(_ => new CurrentOrganisation(world.Snapshots, world.Time, Recheck))
        .AddSingleton<ITemplateStore, NoTemplates>()
        .AddSingleton(new LiveAgendas(Site));

    private static void AddMicrosoft365(IServiceCollection services, World world)
    {
        services.AddMicrosoft365(options =>
        {
            options.GraphUrl = new Uri("http://localhost/v1.0");
            foreach (var sender in world.People.Senders)
            {
                options.Senders.Add(sender.Mail!);
            }
        });
        services.AddHttpClient(GraphHttp.ClientName).ConfigurePrimaryHttpMessageHandler(world.Graph.CreateHandler);
    }

    private static void AddCosmos(IServiceCollection services, World world)
    {
        var options = new CosmosOptions { Endpoint = "https://localhost:8081/", EmulatorKey = Convert.ToBase64String(new byte[64]) };
        services.AddAzureCosmos(options);
        services.AddSingleton(_ => CosmosStore.Open(options, Wire, world.Time)); // Replaces the one that uses the network.

        HttpMessageHandler Wire(HttpMessageHandler network)
        {
            network.Dispose();
            return new CosmosWire(world.Cosmos, world.Time, Latencies.Cosmos);
        }
    }
}
