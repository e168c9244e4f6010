using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Security;
using Azure.Identity;
using Microsoft.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// The documents in one Azure Cosmos DB account: the container <c>pairs</c> for what two people share, and <c>people</c> for what belongs
/// to one person. One instance serves the whole process and is thread-safe.
/// </summary>
public sealed class CosmosStore : IDisposable
{
    /// <summary>The name of the meter that counts requests and request units.</summary>
    public const string MeterName = "OutlookOneOnOne.Cosmos";

    private readonly CosmosOptions options;
    private readonly CosmosClient client;
    private readonly Meter meter;

    private CosmosStore(CosmosOptions options, Func<HttpMessageHandler, HttpMessageHandler>? wire, TimeProvider clock)
    {
        this.options = options.Validated();
        meter = new Meter(MeterName);
        client = Connect(options, wire, new RequestMeter(meter));
        var retry = new CosmosRetry(clock);
        Pairs = Documents(options.PairsContainer, new DocumentText(PartitionOwner.Pair, CosmosSchema.PairKey), retry);
        People = Documents(options.PeopleContainer, new DocumentText(PartitionOwner.Person, CosmosSchema.PersonKey), retry);
        Installation = Documents(
            options.PeopleContainer, new DocumentText(PartitionOwner.Installation, CosmosSchema.PersonKey), retry);
    }

    internal ContainerDocuments Pairs { get; }

    internal ContainerDocuments People { get; }

    internal ContainerDocuments Installation { get; }

    internal Meter Meter => meter;

    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    public static CosmosStore Open(CosmosOptions options) => new(options, wire: null, TimeProvider.System);

    /// <param name="options">The options of an emulator.</param>
    /// <param name="wire">A handler between the SDK and the network, with which tests correct an emulator or break a connection.</param>
    /// <param name="clock">The clock for the delays between retries.</param>
    internal static CosmosStore Open(CosmosOptions options, Func<HttpMessageHandler, HttpMessageHandler> wire, TimeProvider clock) =>
        new(options, wire, clock);

    /// <summary>
    /// Call this once, before anything else. It makes sure that both containers exist with the right partition keys. On an emulator it
    /// creates what is missing; in Azure only the deployment can, because the host's identity is not allowed to.
    /// </summary>
    /// <exception cref="CosmosStorageException">Something is missing or wrong; the message names the setting.</exception>
    public Task PrepareAsync(CancellationToken cancellationToken) => new CosmosSchema(client, options).PrepareAsync(cancellationToken);

    public void Dispose()
    {
        client.Dispose();
        meter.Dispose();
    }

    private ContainerDocuments Documents(string container, DocumentText text, CosmosRetry retry) =>
        new(client.GetContainer(options.Database, container), text, retry);

    private static CosmosClient Connect(CosmosOptions options, Func<HttpMessageHandler, HttpMessageHandler>? wire, RequestMeter requests)
    {
        var settings = new CosmosClientOptions { ApplicationName = "OutlookOneOnOne", CustomHandlers = { requests } };
        if (!options.IsEmulator)
        {
            var identity = new DefaultAzureCredential(
                new DefaultAzureCredentialOptions { ManagedIdentityClientId = options.ClientId.Length > 0 ? options.ClientId : null });
            return new CosmosClient(options.Endpoint, identity, settings);
        }

        // Emulators speak HTTP only, report addresses that do not work, and use self-signed certificates. The options allow them on this
        // machine only.
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
