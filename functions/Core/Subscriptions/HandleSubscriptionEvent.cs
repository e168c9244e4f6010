using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>
/// Acts on an event of a subscription. If we may have missed changes, because Graph dropped some or there was no subscription for a while,
/// the calendar is read again.
/// </summary>
public sealed class HandleSubscriptionEvent(
    ICurrentOrganisation organisation, EnsureSubscription keep, IWorkQueue queue, IClock clock) : IHandleWork
{
    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Subscription;

    /// <inheritdoc/>
    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        if (SubscriptionWork.TryRead(message) is not { } work)
        {
            return WorkBody.NotUnderstood(message);
        }

        var (chart, now) = ((await organisation.GetAsync(cancellationToken)).Chart, clock.GetCurrentInstant());
        var change = await keep.ForAsync(work.Owner, (work.Event, work.Of), chart, now, AskAsync, cancellationToken);
        if (change is SubscriptionCheck.TryLater later)
        {
            return new WorkOutcome.Later(later.After, later.Reason);
        }

        if (change is SubscriptionCheck.Refused refused)
        {
            SubscriptionMeter.Refused(refused.Fault);
        }

        if (work.Event is SubscriptionEvent.Missed or SubscriptionEvent.Removed && change is not SubscriptionCheck.Created)
        {
            await AskAsync(cancellationToken);
        }

        return new WorkOutcome.Done();

        Task AskAsync(CancellationToken cancel) =>
            queue.EnqueueAsync([new CalendarChange(work.Owner, now).ToMessage()], Duration.Zero, cancel);
    }
}
