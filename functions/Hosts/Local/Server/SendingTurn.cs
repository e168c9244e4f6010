using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Whose turn it is to send digests: on one data folder one process at a time, <c>oneonone digest --send</c> included.</summary>
internal sealed class SendingTurn(DataFolder data, ILogger<SendingTurn> log)
{
    /// <summary>False while the outbox holds previews: the next preview would remove what was sent.</summary>
    public bool MaySend()
    {
        if (!PreviewFolder.Is(data.Outbox))
        {
            return true;
        }

        log.OutboxHoldsPreviews(data.Outbox);
        return false;
    }

    /// <summary>Waits for it; to be given back.</summary>
    public async Task<IAsyncDisposable> TakeAsync(CancellationToken cancellationToken) =>
        await ExclusiveFile.OpenAsync(data.SendingLock, () => { }, cancellationToken);
}
