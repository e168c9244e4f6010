using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The state of one manager's 1:1s, from what is stored.</summary>
/// <param name="store">What was read and corrected.</param>
/// <param name="policy">The limits.</param>
/// <param name="unreadable">Null where a calendar is read wholly or not at all.</param>
public sealed class ReviewCoverage(CoverageStore store, CoveragePolicy policy, IUnreadableEntries? unreadable = null)
{
    /// <summary>
    /// The coverage of a manager at <paramref name="now"/>, or why nothing can be said about it. Throws when the storage fails.
    /// </summary>
    public async Task<ManagerCoverage> ForAsync(Person manager, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var facts = await store.ReadFactsAsync(manager.Id, policy.Around(now), cancellationToken);
        var corrections = await store.ReadCorrectionsAsync(manager.Id, cancellationToken);
        var unclear = unreadable is null ? [] : await unreadable.OfAsync(manager.Id, cancellationToken);
        return facts switch
        {
            CoverageFacts.Known known when now - known.ReadAt <= policy.Freshness =>
                new ManagerCoverage.Known(CoverageReview.Of(manager, chart, known, corrections, policy, now, unclear) with
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
