using OutlookOneOnOne.Core.Coaching;
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
    public const string WhyHeading = "About this mail";

    public const string PlaceButton = "Put it on our next 1:1";
    public const string ReadOn = "Read on";
    public const string Preferences = "Change what you get";
    public const string Unsubscribe = "Stop this mail";
    public const string NothingExpected = "No 1:1s expected yet";

    public const string NobodyToAsk =
        "There is nobody to ask this week: no calendar of the managers who report to you could be read.";

    public static string Preheader(WeeklyDigest digest)
    {
        var own = digest.Own.Match(
            known => known.Counts.Of == 0 ? "" : $"Your own: {CoverageWords.Count(known.Counts)}. ", _ => "");
        var line = DigestRows.Sum(null, digest.Managers).Counts;
        var managers = line.Of == 0 ? "" : $"Your managers: {CoverageWords.Count(line)}. ";
        var ask = digest.OneThing is { } thing ? $"One thing: ask {PersonName.Of(thing.Manager)}." : "";
        return (own + managers + ask).TrimEnd();
    }

    /// <summary>What the managers' figures add up to.</summary>
    public static string Together(IReadOnlyList<DigestLine> managers)
    {
        var (all, sum) = (CoverageWords.Number(managers.Count, "manager", "managers"), DigestRows.Sum(null, managers));
        var counts = sum.Counts.Of == 0 ? $"{all} in your line." : $"{all} in your line, together {CoverageWords.Count(sum.Counts)} covered.";
        return sum.WithoutFigures == 0 ? counts
            : sum.WithoutFigures == managers.Count ? $"{counts} No figures this week."
            : $"{counts} {NoFiguresFor(sum.WithoutFigures)}.";
    }

    /// <summary>"and 14 managers below Ann Lee".</summary>
    public static string Summed(DigestRow.Summed row)
    {
        var more = CoverageWords.Number(row.Managers, "more manager", "more managers");
        return row.Below is { } below ? $"and {more} below {PersonName.Of(below)}" : $"and {more} in your line";
    }

    public static string NoFiguresFor(int managers) => $"No figures for {CoverageWords.Number(managers, "manager", "managers")}";

    public static string ReportsTo(DigestLine line) => $"reports to {PersonName.Of(line.ReportsTo)}";

    /// <summary>Null when no names may be given, or there are none to give.</summary>
    public static string? Waiting(DigestLine line) => line.NamedReports.Count == 0
        ? null
        : $"Waiting for a 1:1: {CoverageWords.List([.. line.NamedReports.Select(PersonName.Of)])}.";

    public static string Ask(OneThing thing) => $"Ask {PersonName.Of(thing.Manager)}:";

    public static string NextWith(OneThing thing, LocalDates dates) => thing.NextOneOnOne is { } next
        ? $"Your next 1:1 with {PersonName.Of(thing.Manager)} is on {dates.DayAndTime(next)}."
        : $"You have no 1:1 with {PersonName.Of(thing.Manager)} in the calendar yet: a good week to plan one.";

    /// <summary>What to do with the question where no web address is configured.</summary>
    public const string CopyIt = "Copy the question into the agenda of that 1:1.";

    public static string Kind(IdeaKind kind) => kind switch
    {
        IdeaKind.Feedback => "For better feedback",
        IdeaKind.Template => "An agenda to try",
        IdeaKind.Reading => "Something to read",
        IdeaKind.Practice => "Something to practise",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of idea."),
    };

    public static IReadOnlyList<string> Why(WeeklyDigest digest, LocalDates dates) =>
    [
        "You get this once a week because managers report to you.",
        "Counted are meetings of exactly two people that were scheduled and not cancelled, of at least 15 minutes, which neither of the two declined. "
            + "Private events are not counted. No subject and no note is ever read.",
        "Covered: the last 1:1 is no older than the two agreed, or 14 days where they agreed nothing. Slipping: up to a week older. "
            + "Overdue: older than that. New and away are neither good nor bad.",
        "Skip-level and peer 1:1s are encouraged, never required. People met are those of the last 13 weeks.",
        "Every manager listed sees the same figures first and can correct them.",
        $"Figures of {dates.DayAndTime(digest.AsOf)}. All times are {dates.ZoneName}.",
    ];
}
