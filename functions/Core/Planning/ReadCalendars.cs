using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Reads the calendars that a message names, and stores their 1:1s. A message that comes twice, or again because some calendars were
/// postponed, reads only the rest.
/// </summary>
public sealed class ReadCalendars(ICurrentOrganisation organisation, RefreshCalendars refresh, IClock clock) : IHandleWork
{
    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Coverage;

    /// <inheritdoc/>
    public async Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
    {
        if (CoverageWork.TryRead(message) is not { } work)
        {
            return WorkBody.NotUnderstood(message);
        }

        var people = await organisation.GetAsync(cancellationToken);
        var wait = await refresh.SinceAsync(work.PlannedAt, work.Owners, people, clock.GetCurrentInstant(), cancellationToken);
        return wait is { } delay
            ? new WorkOutcome.Later(delay, "Some calendars were postponed because of throttling.")
            : new WorkOutcome.Done();
    }
}
