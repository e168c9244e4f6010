using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>The recipient's own 1:1s in words. Reports are always named here: they are the recipient's own.</summary>
internal static class OwnWords
{
    public static string Summary(CoverageCounts counts) => counts switch
    {
        { Of: 0, NotKnown: > 0 } => "No figures this week: we know too little about your 1:1s.",
        { Of: 0 } => "No 1:1s are due this week: everybody in your team is new or away.",
        { Of: 1, Covered: 1 } => "Your direct report had their 1:1 on time. Your managers learn from your example.",
        { Of: 1 } => "Your direct report is waiting for a 1:1 with you:",
        { Of: 2, Covered: 2 } => "Both of your reports had their 1:1 on time. Your managers learn from your example.",
        _ when counts.Covered == counts.Of =>
            $"All {counts.Of} of your reports had their 1:1 on time. Your managers learn from your example.",
        _ => $"{CoverageWords.Number(counts.Of - counts.Covered, "of your reports is", "of your reports are")} waiting for a 1:1 with you:",
    };

    /// <summary>Each report who needs a 1:1, with the reason, and when the next one is.</summary>
    public static IReadOnlyList<(CoverageStatus Status, string Name, string Why)> NeedOneOnOne(CoverageReport own, LocalDates dates) =>
    [
        .. own.Pairs
            .Where(p => p.Status is CoverageStatus.Slipping or CoverageStatus.Overdue or CoverageStatus.Never)
            .Select(p => (p.Status, PersonName.Of(p.Report), $"{Since(p, dates)}; {Coming(p, dates)}")),
    ];

    /// <summary>New, away and not known, by name.</summary>
    public static IReadOnlyList<string> Neutral(CoverageReport own) =>
    [
        .. Named(own, CoverageStatus.NewInRole, "New in your team"),
        .. Named(own, CoverageStatus.Away, "Away"),
        .. Named(own, CoverageStatus.NotKnown, "Not known, because an entry in a calendar cannot be read"),
    ];

    /// <summary>Null when none is scheduled.</summary>
    public static string? Next(CoverageReport own, LocalDates dates) =>
        own.Pairs.Where(p => p.Next is not null).MinBy(p => p.Next) is { Next: { } next } soonest
            ? $"Your next 1:1: {PersonName.Of(soonest.Report)}, {dates.DayAndTime(next)}."
            : null;

    /// <summary>How many people were met, and who could be next. Empty where there is nobody to meet.</summary>
    public static IReadOnlyList<string> Encouraged(CoverageReport own) =>
    [
        .. Encouraged(own.SkipLevel, "Skip-level 1:1s"),
        .. Encouraged(own.Peers, "Peer 1:1s"),
    ];

    private static IEnumerable<string> Encouraged(Encouragement group, string kind)
    {
        var met = group.Figure.Match(
            notShown: () => (string?)null,
            people: count => count == 0 ? "none" : $"with {CoverageWords.Number(count, "person", "people")}",
            some: () => "a few",
            none: () => "none");
        var turn = group.Next is { } next ? $" {PersonName.Of(next)} would be a good {(group.Met == 0 ? "first" : "next")} one." : "";
        return met is null ? [] : [$"{kind}: {met} in the last 13 weeks.{turn}"];
    }

    private static IEnumerable<string> Named(CoverageReport own, CoverageStatus status, string words)
    {
        var names = own.Pairs.Where(p => p.Status == status).Select(p => PersonName.Of(p.Report)).ToList();
        return names.Count == 0 ? [] : [$"{words}: {CoverageWords.List(names)}."];
    }

    private static string Since(PairCoverage pair, LocalDates dates) => CoverageWords.Status(pair.Status) + (pair.Status, pair.Last) switch
    {
        (CoverageStatus.Slipping or CoverageStatus.Overdue, { } last) => $", last 1:1 on {dates.Day(last)}",
        (CoverageStatus.Slipping, null) => ", first 1:1 still to come",
        _ => string.Empty,
    };

    private static string Coming(PairCoverage pair, LocalDates dates) =>
        pair.Next is { } next ? $"next on {dates.DayAndTime(next)}" : "nothing scheduled";
}
