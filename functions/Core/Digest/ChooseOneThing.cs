using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Chooses the one thing to do this week: the recipient's own missing 1:1, or a manager and the question that fits them.</summary>
internal static class ChooseOneThing
{
    /// <param name="managers">The recipient's own managers, by name.</param>
    /// <param name="own">The recipient's own 1:1s, to find the next one with each manager.</param>
    /// <param name="questions">The questions to choose from.</param>
    /// <param name="week">Drives the rotation: a different manager among those in equal need, and a different question, each week.</param>
    public static OneThing? From(IReadOnlyList<ManagerCoverage> managers, ManagerCoverage own, CheckInQuestions questions, IsoWeek week)
    {
        var reports = managers.OfType<ManagerCoverage.Known>().Select(k => (k.Report, Occasion: OccasionOf(k.Report))).ToList();
        if (reports.Count == 0)
        {
            return null;
        }

        var need = reports.Min(r => UrgencyOf(r.Occasion));
        var neediest = reports.Where(r => UrgencyOf(r.Occasion) == need).ToList();
        var (report, occasion) = neediest[week.Ordinal % neediest.Count];
        var fitting = questions.For(occasion);
        return new OneThing(report.Manager, fitting[week.Ordinal / neediest.Count % fitting.Count], NextOneOnOneWith(report, own));
    }

    /// <summary>
    /// The recipient's own pair that has waited longest, of those overdue or without any 1:1 yet; null when none is missing. They teach by
    /// example, so it comes before any question.
    /// </summary>
    public static PairCoverage? MissingIn(ManagerCoverage own) => own.Match(
        known => known.Pairs.Where(p => p.Status is CoverageStatus.Overdue or CoverageStatus.Never)
            .OrderByDescending(p => p.Age ?? int.MaxValue).FirstOrDefault(),
        _ => null);

    internal static CheckInOccasion OccasionOf(CoverageReport report) => (report.Counts, report.Trend.Direction) switch
    {
        ({ Never: > 0 }, _) => CheckInOccasion.NeverMet,
        ({ Overdue: > 0 }, _) => CheckInOccasion.Overdue,
        ({ Slipping: > 0 }, _) or (_, TrendDirection.Falling) => CheckInOccasion.Slipping,
        ({ NewInRole: > 0 }, _) => CheckInOccasion.NewReport,
        (_, TrendDirection.Rising) => CheckInOccasion.Rising,
        _ => CheckInOccasion.AllCovered,
    };

    // Lapsed 1:1s come first. Otherwise everybody gets a turn, including managers who do well.
    private static int UrgencyOf(CheckInOccasion occasion) => occasion is CheckInOccasion.NeverMet or CheckInOccasion.Overdue ? 0 : 1;

    private static NodaTime.Instant? NextOneOnOneWith(CoverageReport report, ManagerCoverage own) =>
        own.Match(o => o.Pairs.FirstOrDefault(p => p.Report.Id == report.Manager.Id)?.Next, _ => null);
}
