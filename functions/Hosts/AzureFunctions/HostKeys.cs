using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>The keys that this host signs with. They are in Blob Storage and are read during start-up.</summary>
/// <param name="keys">The stored keys.</param>
/// <param name="api">The address of the API, for unsubscribe links.</param>
internal sealed class HostKeys(SigningKeys keys, Uri api)
{
    private UnsubscribeLinks? unsubscribe;
    private ClientStates? clientStates;

    public UnsubscribeLinks Unsubscribe => unsubscribe ?? throw NotRead();

    public ClientStates ClientStates => clientStates ?? throw NotRead();

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        unsubscribe = new UnsubscribeLinks(api, await keys.ReadOrCreateAsync("unsubscribe", cancellationToken));
        clientStates = new ClientStates(
            await keys.ReadOrCreateAsync("client-state", cancellationToken), await keys
                .ReadPreviousAsync("client-state", cancellationToken));
    }

    private static InvalidOperationException NotRead() => new("The host has not read its keys yet.");
}
