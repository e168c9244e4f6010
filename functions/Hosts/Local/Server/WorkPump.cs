using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Handles queued messages one by one until none is due.</summary>
internal sealed class WorkPump(IWorkInbox inbox, HandleWork handle, SendLock sending, ILogger<WorkPump> log)
{
    // Few messages at once, because those that a killed process held come back only after the lease.
    private const int AtOnce = 4;

    private static readonly Duration Lease = Duration.FromMinutes(10);

    public async Task RunAsync(WorkKind kind, CancellationToken cancellationToken)
    {
        if (kind == WorkKind.Digest && !sending.MaySend())
        {
            return;
        }

        while (await inbox.ReceiveAsync(kind, AtOnce, Lease, cancellationToken) is { Count: > 0 } deliveries)
        {
            await using var turn = kind == WorkKind.Digest ? await sending.TakeAsync(cancellationToken) : null;
            await HandleAsync(deliveries, cancellationToken);
        }
    }

    private async Task HandleAsync(IReadOnlyList<WorkDelivery> deliveries, CancellationToken cancellationToken)
    {
        var settled = 0;
        try
        {
            for (; settled < deliveries.Count; settled++)
            {
                await HandleAsync(deliveries[settled], cancellationToken);
            }
        }
        finally
        {
            // After a stop, the next process need not wait for the lease.
            foreach (var left in deliveries.Skip(settled))
            {
                await inbox.ReleaseAsync(left, Duration.Zero, CancellationToken.None);
            }
        }
    }

    private async Task HandleAsync(WorkDelivery delivery, CancellationToken cancellationToken)
    {
        var settlement = await handle.HandleAsync(delivery.Message, delivery.Count, cancellationToken);
        Log(delivery.Message, settlement);

        // Not cancelled, because the work has been done and must be settled.
        await inbox.SettleAsync(delivery, settlement, CancellationToken.None);
    }

    private void Log(WorkMessage message, WorkSettlement settlement)
    {
        switch (settlement)
        {
            case WorkSettlement.Complete:
                log.WorkDone(message);
                break;
            case WorkSettlement.Postponed later:
                log.WorkPostponed(message, later.Delay, later.Reason);
                break;
            case WorkSettlement.Release again:
                log.WorkFailed(message, again.Reason, again.Delay);
                break;
            case WorkSettlement.Poison never:
                log.WorkPoisoned(message, never.Fault.InLog);
                break;
            default:
                throw new InvalidOperationException("WorkSettlement has no other case.");
        }
    }
}
