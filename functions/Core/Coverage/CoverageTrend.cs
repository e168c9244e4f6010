namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Coverage at the end of each of the last eight weeks, oldest first; the last one is now.</summary>
public sealed record CoverageTrend(IReadOnlyList<WeekCoverage> Weeks)
{
    /// <summary>How many weeks a trend looks back.</summary>
    public const int WeekCount = 8;

    // In a typical team, a change of less than a tenth is one person joining or leaving: noise, not a trend.
    private const double MinChange = 0.10;

    /// <summary>
    /// Compares the mean share of the later four weeks with that of the earlier four; steady when either half has no figures.
    /// </summary>
    public TrendDirection Direction
    {
        get
        {
            var half = Weeks.Count / 2;
            return (Mean(Weeks.Take(half)), Mean(Weeks.Skip(half))) switch
            {
                ({ } before, { } after) when after - before >= MinChange => TrendDirection.Rising,
                ({ } before, { } after) when before - after >= MinChange => TrendDirection.Falling,
                _ => TrendDirection.Steady,
            };
        }
    }

    /// <summary>
    /// In a week before the last one no digest was sent: it is computed from what is known now. A week in which nobody counts says nothing.
    /// </summary>
    public bool HasComputedWeeks => Weeks.SkipLast(1).Any(w => w is { Of: > 0, IsAsSent: false });

    private static double? Mean(IEnumerable<WeekCoverage> weeks) =>
        weeks.Where(w => w.Of > 0).Select(w => (double?)w.Covered / w.Of).Average();
}

/// <summary>Reports on track, out of those who counted that week.</summary>
public readonly record struct WeekCoverage(int Covered, int Of)
{
    /// <summary>A digest said so that week. If not, it is computed from what is known now.</summary>
    public bool IsAsSent { get; init; }
}

/// <summary>Whether coverage got better or worse over the eight weeks.</summary>
public enum TrendDirection
{
    /// <summary>Less than ten percentage points either way, or too little to compare.</summary>
    Steady,

    /// <summary>Better by at least ten percentage points.</summary>
    Rising,

    /// <summary>Worse by at least ten percentage points.</summary>
    Falling,
}
