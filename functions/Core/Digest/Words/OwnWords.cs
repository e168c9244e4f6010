using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>The recipient's own 1:1s in words. Only here reports are named as a matter of course: they are the recipient's own.</summary>
internal static class OwnWords
{
    public static string Summary(CoverageCounts counts) => counts switch
    {
        { Of: 0 } => "Nothing is expected of you this week: everybody in your team is new or away.",
        { Of: 1, Covered: 1 } => "Your report has had their 1:1 in time. Your example is what your managers learn from.",
        { Of: 1 } => "Your report is waiting for a 1:1 with you:",
        _ when counts.Covered == counts.Of => $"All {counts.Of} reports have had their 1:1 in time. Your example is what your managers learn from.",
        _ => $"{CoverageWords.Number(counts.Of - counts.Covered, "report is", "reports are")} waiting for a 1:1 with you:",
    };

    /// <summary>Each report who needs a 1:1, with why, and when it comes.</summary>
    public static IReadOnlyList<(CoverageStatus Status, string Name, string Why)> NeedOneOnOne(CoverageReport own, LocalDates dates) =>
    [
        .. own.Pairs
            .Where(p => p.Status is CoverageStatus.Slipping or CoverageStatus.Overdue or CoverageStatus.Never)
            .Select(p => (p.Status, PersonName.Of(p.Report), $"{Since(p, dates)}; {Coming(p, dates)}")),
    ];

    /// <summary>New and away, by name.</summary>
    public static IReadOnlyList<string> Neutral(CoverageReport own) =>
        [.. Named(own, CoverageStatus.NewInRole, "New in your team"), .. Named(own, CoverageStatus.Away, "Away")];

    /// <summary>Null when none is scheduled.</summary>
    public static string? Next(CoverageReport own, LocalDates dates) => own.Pairs
        .Where(p => p.Next is not null)
        .OrderBy(p => p.Next)
        .Select(p => $"Your next one: {PersonName.Of(p.Report)}, {dates.DayAndTime(p.Next!.Value)}.")
        .FirstOrDefault();

    /// <summary>Who was met, and whose turn it is; nothing where there is nobody to meet.</summary>
    public static IReadOnlyList<string> Encouraged(CoverageReport own) =>
    [
        .. Encouraged(own.SkipLevel, "Skip-level", "the people your managers manage"),
        .. Encouraged(own.Peers, "Peers", "your peers"),
    ];

    private static IEnumerable<string> Encouraged(Encouragement group, string label, string whom)
    {
        var met = group.Figure.Match(
            notShown: () => (string?)null,
            people: count => count == 0 ? $"you have met none of {whom}" : $"you have met {count} of {whom}",
            some: () => $"you have met some of {whom}",
            none: () => $"you have met none of {whom}");
        var turn = group.Next is { } next ? $" Perhaps {PersonName.Of(next)} next?" : "";
        return met is null ? [] : [$"{label}: {met} in the last 13 weeks.{turn}"];
    }

    private static IEnumerable<string> Named(CoverageReport own, CoverageStatus status, string words)
    {
        var names = own.Pairs.Where(p => p.Status == status).Select(p => PersonName.Of(p.Report)).ToList();
        return names.Count == 0 ? [] : [$"{words}: {CoverageWords.List(names)}."];
    }

    private static string Since(PairCoverage pair, LocalDates dates) => (pair.Status, pair.Last) switch
    {
        (CoverageStatus.Slipping, { } last) => $"slipping, last one on {dates.Day(last)}",
        (CoverageStatus.Overdue, { } last) => $"overdue, last one on {dates.Day(last)}",
        (CoverageStatus.Slipping, null) => "slipping, the first one is still to come",
        _ => "no 1:1 on record",
    };

    private static string Coming(PairCoverage pair, LocalDates dates) =>
        pair.Next is { } next ? $"next on {dates.DayAndTime(next)}" : "none scheduled";
}
