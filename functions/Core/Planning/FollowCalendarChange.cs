using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Reads a calendar that has changed, so that agendas follow the 1:1s that have moved, and asks for those of its owner that are due
/// now. However many changes are told of, one reading that began after them serves them all.
/// </summary>
public sealed class FollowCalendarChange(ICurrentOrganisation organisation, RefreshCalendars refresh, PlanAgendas plan, IClock clock) : IHandleWork
{
    public WorkKind Kind => WorkKind.CalendarChange;

    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        if (CalendarChange.TryRead(message) is not { } change)
        {
            return WorkBody.NotUnderstood(message);
        }

        var (people, now) = (await organisation.GetAsync(cancellationToken), clock.GetCurrentInstant());
        if (await refresh.SinceAsync(change.NoticedAt, [change.Owner], people, now, cancellationToken) is { } wait)
        {
            return new WorkOutcome.Later(wait, "The calendar was put off: throttled.");
        }

        await plan.OfAsync(change.Owner, people.Chart, now, cancellationToken);
        return new WorkOutcome.Done();
    }
}
