using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Adapters.Files;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Lets only one process at a time send digests from a data folder, including <c>oneonone digest --send</c>.</summary>
internal sealed class SendLock(DataFolder data, ILogger<SendLock> log)
{
    /// <summary>False while the outbox contains previews, because the next preview would remove sent digests.</summary>
    public bool MaySend()
    {
        if (!PreviewFolder.Is(data.Outbox))
        {
            return true;
        }

        log.OutboxHoldsPreviews(data.Outbox);
        return false;
    }

    /// <summary>Waits for the lock; dispose of the result to release it.</summary>
    public async Task<IAsyncDisposable> TakeAsync(CancellationToken cancellationToken) =>
        await ExclusiveFile.OpenAsync(data.SendingLock, () => { }, cancellationToken);
}
