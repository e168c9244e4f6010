using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>How one manager's 1:1s stand, at an instant.</summary>
/// <param name="Manager">Whose 1:1s.</param>
/// <param name="AsOf">The instant.</param>
/// <param name="Pairs">One for each direct report, by name.</param>
/// <param name="Trend">The last eight weeks.</param>
/// <param name="SkipLevel">With those two or more levels below. 1:1s upwards are left out: the manager in between never sees who had one.</param>
/// <param name="Peers">With peers.</param>
public sealed record CoverageReport(
    Person Manager,
    Instant AsOf,
    IReadOnlyList<PairCoverage> Pairs,
    CoverageTrend Trend,
    Encouragement SkipLevel,
    Encouragement Peers)
{
    public CoverageCounts Counts { get; } = Pairs.Aggregate(default(CoverageCounts), (counts, pair) => counts.With(pair.Status));
}
