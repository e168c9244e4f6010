using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Reads a calendar that has changed, so that agendas follow 1:1s that have moved, and queues those of its owner's agendas that are due.
/// However many changes were reported, one later read covers them all.
/// </summary>
public sealed class HandleCalendarChange(
    ICurrentOrganisation organisation, RefreshCalendars refresh, PlanAgendas plan, IClock clock) : IHandleWork
{
    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.CalendarChange;

    /// <inheritdoc/>
    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        if (CalendarChange.TryRead(message) is not { } change)
        {
            return WorkBody.NotUnderstood(message);
        }

        var (people, now) = (await organisation.GetAsync(cancellationToken), clock.GetCurrentInstant());
        if (await refresh.SinceAsync(change.NoticedAt, [change.Owner], people, now, cancellationToken) is { } wait)
        {
            return new WorkOutcome.Later(wait, "The calendar was postponed because of throttling.");
        }

        await plan.OfAsync(change.Owner, people.Chart, now, cancellationToken);
        return new WorkOutcome.Done();
    }
}
