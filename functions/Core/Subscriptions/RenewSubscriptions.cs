using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>
/// Queues what needs to be done about subscriptions: new ones for those who turned on prepared agendas, timely renewal, and an end for
/// those who turned them off or left.
/// </summary>
public sealed class RenewSubscriptions(ICurrentOrganisation organisation, DueSubscriptions due, IWorkQueue queue) : IRecurringWork
{
    /// <inheritdoc/>
    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        var chart = (await organisation.GetAsync(cancellationToken)).Chart;
        var subscriptions = await due.FindAsync(chart, now, cancellationToken);
        SubscriptionMeter.RecordExpiring(subscriptions.Expiring);
        await queue.EnqueueAllAsync(
            subscriptions.Owners.Select(owner => new SubscriptionWork(owner, SubscriptionEvent.Due, null, now).ToMessage())
                .ToAsyncEnumerable(), cancellationToken);
    }
}
