using NodaTime;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Subscriptions;

/// <summary>Turns notifications into queued work.</summary>
internal sealed class NotificationIntake(IWorkQueue queue, IClock clock)
{
    private readonly BatchedQueue changes = new(queue, CalendarChange.Settling);
    private readonly BatchedQueue lifecycle = new(queue, Duration.Zero);

    /// <summary>Returns once all work is durable; throws if some of it may not be.</summary>
    public Task StoreAsync(NotificationBatch batch, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        return Task.WhenAll(
            changes.EnqueueAsync(batch.Changes(now), cancellationToken),
            lifecycle.EnqueueAsync(batch.SubscriptionMessages(now), cancellationToken));
    }
}
