using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>What this host signs with. The keys lie in Blob Storage and are read while the host starts up.</summary>
/// <param name="keys">Where they lie.</param>
/// <param name="api">The address that links in mails lead to.</param>
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
            await keys.ReadOrCreateAsync("client-state", cancellationToken), await keys.ReadPreviousAsync("client-state", cancellationToken));
    }

    private static InvalidOperationException NotRead() => new("The host has not read its keys yet.");
}
