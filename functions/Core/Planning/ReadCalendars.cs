using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Reads the calendars of a message, and remembers what is in them. A message that comes twice, or again because some calendars were
/// put off, reads only what is left.
/// </summary>
public sealed class ReadCalendars(ICurrentOrganisation organisation, RefreshCalendars refresh, IClock clock) : IHandleWork
{
    public WorkKind Kind => WorkKind.Coverage;

    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        if (CoverageWork.TryRead(message) is not { } work)
        {
            return WorkBody.NotUnderstood(message);
        }

        var people = await organisation.GetAsync(cancellationToken);
        var wait = await refresh.SinceAsync(work.PlannedAt, work.Owners, people, clock.GetCurrentInstant(), cancellationToken);
        return wait is { } delay ? new WorkOutcome.Later(delay, "Calendars were put off: throttled.") : new WorkOutcome.Done();
    }
}
