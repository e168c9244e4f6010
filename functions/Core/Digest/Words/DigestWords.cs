using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>The sentences of a digest, the same in HTML and in plain text.</summary>
internal static class DigestWords
{
    public const string Title = "Your team's 1:1s";
    public const string OwnHeading = "Your own 1:1s";
    public const string ManagersHeading = "Your managers' 1:1s";
    public const string OneThingHeading = "One thing to do this week";
    public const string IdeaHeading = "An idea to pass on";
    public const string WhyHeading = "About this email";

    public const string PlaceButton = "Add it to our next 1:1";
    public const string ReadOn = "Read more";
    public const string Preferences = "Change what you receive";
    public const string Unsubscribe = "Stop these emails";
    public const string NothingExpected = "No 1:1s expected yet";

    /// <summary>What to do with the question where no web address is configured.</summary>
    public const string CopyIt = "Copy the question into the agenda of that 1:1.";

    public const string NobodyToAsk =
        "There is nobody to ask this week: we could not read the calendar of any manager who reports to you.";

    public static string Preheader(WeeklyDigest digest)
    {
        var own = digest.Own.Match(
            known => known.Counts.Of == 0 ? "" : $"Your own: {OnTrack(known.Counts)}. ", _ => "");
        var line = DigestRows.Sum(null, digest.Managers).Counts;
        var managers = line.Of == 0 ? "" : $"Your managers: {OnTrack(line)}. ";
        var ask = digest.OneThing is { } thing ? $"One thing: ask {PersonName.Of(thing.Manager)}." : "";
        return (own + managers + ask).TrimEnd();
    }

    /// <summary>The totals of all managers.</summary>
    public static string Together(IReadOnlyList<DigestLine> managers)
    {
        var sum = DigestRows.Sum(null, managers);
        var counts = $"{BelowYou(managers.Count)} {Reports(sum.Counts)}".TrimEnd();
        return sum.WithoutFigures switch
        {
            0 => counts,
            var unread when unread == managers.Count => $"{counts} No figures this week.",
            var unread => $"{counts} {NoFiguresFor(unread)}.",
        };
    }

    /// <summary>"and 14 more managers below Ann Lee".</summary>
    public static string Summed(DigestRow.Summed row)
    {
        var more = CoverageWords.Number(row.Managers, "more manager", "more managers");
        return row.Below is { } below ? $"and {more} below {PersonName.Of(below)}" : $"and {more} below you";
    }

    public static string NoFiguresFor(int managers) => $"No figures for {CoverageWords.Number(managers, "manager", "managers")}";

    public static string ReportsTo(DigestLine line) => $"reports to {PersonName.Of(line.ReportsTo)}";

    /// <summary>Null when names are not allowed, or there are none.</summary>
    public static string? Waiting(DigestLine line) => line.NamedReports.Count == 0
        ? null
        : $"Waiting for a 1:1: {CoverageWords.List([.. line.NamedReports.Select(PersonName.Of)])}.";

    public static string Ask(OneThing thing) => $"Ask {PersonName.Of(thing.Manager)}:";

    public static string NextWith(OneThing thing, LocalDates dates) => thing.NextOneOnOne is { } next
        ? $"Your next 1:1 with {PersonName.Of(thing.Manager)} is on {dates.DayAndTime(next)}."
        : $"You have no 1:1 with {PersonName.Of(thing.Manager)} in your calendar yet. This would be a good week to schedule one.";

    public static string Kind(IdeaKind kind) => kind switch
    {
        IdeaKind.Feedback => "For better feedback",
        IdeaKind.Template => "An agenda to try",
        IdeaKind.Reading => "Something to read",
        IdeaKind.Practice => "Something to practise",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of idea."),
    };

    /// <summary>When to use an idea, what to say and what to do then; none for something to read.</summary>
    public static IReadOnlyList<(string Label, string Words)> Steps(Idea idea) =>
        idea is { When: { } when, Say: { } say, Then: { } then }
            ? [("When", when), ("You might say", $"“{say}”"), ("Afterwards", then)]
            : [];

    public static IReadOnlyList<string> Why(WeeklyDigest digest, LocalDates dates) =>
    [
        "You get this email once a week because managers report to you.",
        "We count meetings of exactly two people that lasted at least 15 minutes and that nobody cancelled or declined. "
            + "We do not count private events, and we never read subjects or notes.",
        "On track: they met within the interval they agreed on, or within 14 days if they have not agreed on one. "
            + "Slipping: up to a week late, or the next one is within a week. Overdue: later than that. "
            + "Days on which one of the two was away or had a public holiday are not counted. People who are new or away do not count.",
        "Skip-level and peer 1:1s are encouraged, never required. We count the people met in the last 13 weeks.",
        "Every manager listed sees these figures before you do and can correct them.",
        $"Figures as of {dates.DayAndTime(digest.AsOf)}. All times are {dates.ZoneName}.",
    ];

    private static string OnTrack(CoverageCounts counts) => $"{CoverageWords.Count(counts)} {CoverageWords.OnTrack}";

    private static string BelowYou(int managers) => $"You have {CoverageWords.Number(managers, "manager", "managers")} below you.";

    private static string Reports(CoverageCounts counts) => counts switch
    {
        { Of: 0 } => "",
        { Of: 1, Covered: 0 } => $"Their one report is not {CoverageWords.OnTrack}.",
        { Of: 1 } => $"Their one report is {CoverageWords.OnTrack}.",
        { Covered: 1 } => $"Of their {counts.Of} reports, 1 is {CoverageWords.OnTrack}.",
        _ => $"Of their {counts.Of} reports, {counts.Covered} are {CoverageWords.OnTrack}.",
    };
}
