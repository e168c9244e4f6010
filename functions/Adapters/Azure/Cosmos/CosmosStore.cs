using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Security;
using Azure.Identity;
using Microsoft.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// The state of the product in one Azure Cosmos DB account: the container <c>pairs</c> with what two people share, and <c>people</c> with
/// what is one person's. One for the whole process, and safe among threads.
/// </summary>
public sealed class CosmosStore : IDisposable
{
    /// <summary>Name of the meter that counts requests and request units.</summary>
    public const string MeterName = "OutlookOneOnOne.Cosmos";

    private readonly CosmosOptions options;
    private readonly CosmosClient client;
    private readonly Meter meter;

    private CosmosStore(CosmosOptions options, Func<HttpMessageHandler, HttpMessageHandler>? wire, TimeProvider clock)
    {
        this.options = options.Validated();
        meter = new Meter(MeterName);
        client = Connect(options, wire, new RequestMeter(meter));
        var patience = new Patience(clock);
        Pairs = Documents(options.PairsContainer, new DocumentText(PartitionOwner.Pair, CosmosSchema.PairKey), patience);
        People = Documents(options.PeopleContainer, new DocumentText(PartitionOwner.Person, CosmosSchema.PersonKey), patience);
    }

    internal ContainerDocuments Pairs { get; }

    internal ContainerDocuments People { get; }

    internal Meter Meter => meter;

    /// <exception cref="ArgumentException">The options cannot be used; the message names each setting.</exception>
    public static CosmosStore Open(CosmosOptions options) => new(options, wire: null, TimeProvider.System);

    /// <param name="options">Of an emulator.</param>
    /// <param name="wire">Stands between the SDK and the network, where a test mends an emulator or breaks a connection.</param>
    /// <param name="clock">By which it waits before it asks again.</param>
    internal static CosmosStore Open(CosmosOptions options, Func<HttpMessageHandler, HttpMessageHandler> wire, TimeProvider clock) =>
        new(options, wire, clock);

    /// <summary>
    /// To be called once, before anything else is asked of the store. Sees to it that both containers are there with the right partition
    /// keys. On an emulator it makes what is missing; in Azure only the deployment does, as an identity has no right to.
    /// </summary>
    /// <exception cref="CosmosStorageException">Something is missing or wrong; the message names the setting.</exception>
    public Task PrepareAsync(CancellationToken cancellationToken) => new CosmosSchema(client, options).PrepareAsync(cancellationToken);

    public void Dispose()
    {
        client.Dispose();
        meter.Dispose();
    }

    private ContainerDocuments Documents(string container, DocumentText text, Patience patience) =>
        new(client.GetContainer(options.Database, container), text, patience);

    private static CosmosClient Connect(CosmosOptions options, Func<HttpMessageHandler, HttpMessageHandler>? wire, RequestMeter requests)
    {
        var settings = new CosmosClientOptions { ApplicationName = "OutlookOneOnOne", CustomHandlers = { requests } };
        if (!options.IsEmulator)
        {
            var identity = new DefaultAzureCredential(
                new DefaultAzureCredentialOptions { ManagedIdentityClientId = options.ClientId.Length > 0 ? options.ClientId : null });
            return new CosmosClient(options.Endpoint, identity, settings);
        }

        // Emulators speak HTTP only, call themselves by addresses that lead nowhere, and sign their certificates themselves. The options
        // admit them on this machine alone.
        settings.ConnectionMode = ConnectionMode.Gateway;
        settings.LimitToEndpoint = true;
        settings.HttpClientFactory = () => new HttpClient(Handler(wire), disposeHandler: true);
        return new CosmosClient(options.Endpoint, options.EmulatorKey, settings);
    }

    private static HttpMessageHandler Handler(Func<HttpMessageHandler, HttpMessageHandler>? wire)
    {
#pragma warning disable CA2000 // The client disposes of it.
        var network = new SocketsHttpHandler();
#pragma warning restore CA2000
        network.SslOptions.RemoteCertificateValidationCallback = (stream, _, _, errors) =>
            errors == SslPolicyErrors.None || IsOnThisMachine(stream);
        return wire is null ? network : wire(network);
    }

    private static bool IsOnThisMachine(object stream) =>
        stream is SslStream { TargetHostName: var host }
        && (host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)));
}
