using NodaTime;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Subscriptions;

/// <summary>Turns notifications into queued work.</summary>
internal sealed class NotificationIntake(IWorkQueue queue, IClock clock)
{
    private readonly GatheredWork changes = new(queue, CalendarChange.Settling);
    private readonly GatheredWork news = new(queue, Duration.Zero);

    /// <summary>Returns once everything is durable, and throws when it may not be.</summary>
    public Task StoreAsync(NotificationBatch batch, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        return Task.WhenAll(changes.EnqueueAsync(batch.Changes(now), cancellationToken), news.EnqueueAsync(batch.News(now), cancellationToken));
    }
}
