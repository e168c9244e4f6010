using System.Collections.Frozen;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The state of one manager's 1:1s at a given time.</summary>
/// <param name="Manager">The manager.</param>
/// <param name="AsOf">The time of the figures.</param>
/// <param name="Pairs">One for each direct report, by name.</param>
/// <param name="Trend">The last eight weeks.</param>
/// <param name="SkipLevel">
/// With people two or more levels below. Upward 1:1s are left out, because the manager in between must not see who had one.
/// </param>
/// <param name="Peers">With peers.</param>
public sealed record CoverageReport(
    Person Manager,
    Instant AsOf,
    IReadOnlyList<PairCoverage> Pairs,
    CoverageTrend Trend,
    Encouragement SkipLevel,
    Encouragement Peers)
{
    private static readonly FrozenDictionary<PersonId, PairInputs> NoInputs = FrozenDictionary<PersonId, PairInputs>.Empty;

    /// <summary>When the calendar was last read, if attempts have failed since; null when the figures are up to date.</summary>
    public Instant? NotReadSince { get; init; }

    /// <summary>What the status of each pair is computed from, by the report; only in figures for a digest.</summary>
    public IReadOnlyDictionary<PersonId, PairInputs> Inputs { get; init; } = NoInputs;

    /// <summary>The number of <see cref="Pairs"/> in each status.</summary>
    public CoverageCounts Counts { get; } = Pairs.Aggregate(default(CoverageCounts), (counts, pair) => counts.With(pair.Status));
}
