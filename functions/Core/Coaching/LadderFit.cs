using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Chooses the ladder that fits a manager's figures. Pure.</summary>
internal static class LadderFit
{
    /// <param name="report">The manager's figures, as far as the reader may see them; null if they may not.</param>
    /// <param name="hasPractised">They are in a practice round that began at least two weeks ago.</param>
    /// <returns>Null when there is nothing to go by.</returns>
    public static LadderOccasion? Of(CoverageReport? report, bool hasPractised)
    {
        LadderOccasion? occasion = report is null ? null : OfFigures(report);
        return hasPractised && occasion is (null or LadderOccasion.AllOnTrack or LadderOccasion.Rising)
            ? LadderOccasion.AfterPractice
            : occasion;
    }

    private static LadderOccasion OfFigures(CoverageReport report) => (report.Counts, report.Trend.Direction) switch
    {
        ({ Never: 1, Overdue: 0 }, _) => LadderOccasion.NeverOne,
        ({ Never: var never }, _) when never * 2 > report.Pairs.Count => LadderOccasion.NeverMost,
        ({ Never: 0, Overdue: 1 }, _) => LadderOccasion.OverdueOne,
        ({ Never: > 0 } or { Overdue: > 0 }, _) => LadderOccasion.OverdueSeveral,
        ({ Slipping: > 0 }, _) or (_, TrendDirection.Falling) => LadderOccasion.Slipping,
        ({ NewInRole: > 0 }, _) => LadderOccasion.NewReport,
        (_, TrendDirection.Rising) => LadderOccasion.Rising,
        _ => LadderOccasion.AllOnTrack,
    };
}
