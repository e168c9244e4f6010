namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Coverage as it stood at the end of each of the last eight weeks, the oldest first and the last one now.</summary>
public sealed record CoverageTrend(IReadOnlyList<WeekCoverage> Weeks)
{
    public const int WeekCount = 8;

    // Below a tenth it is one person coming or going in a team of usual size: noise, not a trend.
    private const double Noticeable = 0.10;

    /// <summary>The mean share of the later four weeks against the earlier four; steady when either half says nothing.</summary>
    public TrendDirection Direction
    {
        get
        {
            var half = Weeks.Count / 2;
            return (Mean(Weeks.Take(half)), Mean(Weeks.Skip(half))) switch
            {
                ({ } before, { } after) when after - before >= Noticeable => TrendDirection.Rising,
                ({ } before, { } after) when before - after >= Noticeable => TrendDirection.Falling,
                _ => TrendDirection.Steady,
            };
        }
    }

    private static double? Mean(IEnumerable<WeekCoverage> weeks) =>
        weeks.Where(w => w.Of > 0).Select(w => (double?)w.Covered / w.Of).Average();
}

/// <summary>Covered reports, of those of whom a 1:1 could be expected that week.</summary>
public readonly record struct WeekCoverage(int Covered, int Of);

public enum TrendDirection
{
    Steady,
    Rising,
    Falling,
}
