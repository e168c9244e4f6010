using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The state of one manager's 1:1s, from what is stored. Only <see cref="ReadFigures"/> uses it.</summary>
/// <param name="coverage">What was read and corrected.</param>
/// <param name="policy">The limits.</param>
/// <param name="unreadable">Null if a calendar is always read completely or not at all.</param>
internal sealed class ReviewCoverage(ReadCoverage coverage, CoveragePolicy policy, IUnreadableEntries? unreadable)
{
    /// <summary>
    /// The coverage of a manager at <paramref name="now"/>, or why nothing can be said about it. Throws when the storage fails.
    /// </summary>
    /// <param name="manager">Whose coverage.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time of the figures.</param>
    /// <param name="counts">The people with whom 1:1s count; null for everybody.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ManagerCoverage> ForAsync(
        Person manager, OrgChart chart, Instant now, Func<Person, bool>? counts, CancellationToken cancellationToken)
    {
        var facts = await coverage.FactsAsync(manager.Id, policy.Around(now), cancellationToken);
        var corrections = await coverage.CorrectionsAsync(manager.Id, cancellationToken);
        var unclear = unreadable is null ? [] : await unreadable.OfAsync(manager.Id, cancellationToken);
        return facts switch
        {
            CoverageFacts.Known known when now - known.ReadAt <= policy.Freshness =>
                new ManagerCoverage.Known(CoverageReview.Of(manager, chart, known, corrections, policy, now, unclear, counts) with
                {
                    NotReadSince = known.FaultSince is null ? null : known.ReadAt,
                }),
            CoverageFacts.Known old => new ManagerCoverage.Unknown(manager, old.FaultSince ?? CalendarFault.Unavailable),
            CoverageFacts.NotReadable failed => new ManagerCoverage.Unknown(manager, failed.Fault),
            CoverageFacts.NeverRead => new ManagerCoverage.Unknown(manager, Fault: null),
            _ => throw new InvalidOperationException("CoverageFacts is closed."),
        };
    }
}
