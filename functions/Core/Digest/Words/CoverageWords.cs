using System.Globalization;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Figures in words, the same in HTML and in plain text.</summary>
public static class CoverageWords
{
    /// <summary>"5 of 6".</summary>
    public static string Count(CoverageCounts counts) => Invariant($"{counts.Covered} of {counts.Of}");

    /// <summary>Everything but the covered ones, each kept apart; none that is zero.</summary>
    public static IReadOnlyList<(CoverageStatus Status, string Text)> Others(CoverageCounts counts) =>
    [
        .. new (CoverageStatus Status, int Count, string Words)[]
        {
            (CoverageStatus.Slipping, counts.Slipping, "slipping"),
            (CoverageStatus.Overdue, counts.Overdue, "overdue"),
            (CoverageStatus.Never, counts.Never, "with no 1:1 on record"),
            (CoverageStatus.NewInRole, counts.NewInRole, "new"),
            (CoverageStatus.Away, counts.Away, "away"),
        }
        .Where(s => s.Count > 0)
        .Select(s => (s.Status, Invariant($"{s.Count} {s.Words}"))),
    ];

    /// <summary>Null when no week has anything to say.</summary>
    public static string? Trend(CoverageTrend trend) => trend.Weeks.All(w => w.Of == 0) ? null : trend.Direction switch
    {
        TrendDirection.Rising => "Rising over 8 weeks",
        TrendDirection.Falling => "Falling over 8 weeks",
        TrendDirection.Steady => "Steady over 8 weeks",
        _ => throw new ArgumentOutOfRangeException(nameof(trend), trend.Direction, "Not a direction."),
    };

    /// <summary>"Skip-level: 3 people met. Peers: some met."; null when there is nobody to meet.</summary>
    public static string? Encouraged(CoverageReport report)
    {
        string?[] sentences = [Met("Skip-level", report.SkipLevel.Figure), Met("Peers", report.Peers.Figure)];
        var said = string.Join(' ', sentences.Where(s => s is not null));
        return said.Length > 0 ? said : null;
    }

    /// <summary>"1 report", "2 reports".</summary>
    public static string Number(int count, string one, string many) => Invariant($"{count} {(count == 1 ? one : many)}");

    /// <summary>"Ann", "Ann and Bo", "Ann, Bo and Cy".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];

    public const string OwnCalendar = "Your calendar";
    public const string TheirCalendar = "The calendar";

    /// <summary>Why there are no figures, and what to do about it.</summary>
    public static string NoFigures(string calendar, CalendarFault? fault) => fault switch
    {
        null => $"{calendar} has not been read yet. The figures come with the next digest; there is nothing to do.",
        CalendarFault.NotFound => $"{calendar} could not be read: none was found. Please ask your administrator which mailbox it is in.",
        CalendarFault.AccessDenied => $"{calendar} could not be read: access was refused. Your administrator can allow it.",
        CalendarFault.Unavailable => $"{calendar} could not be read: it did not answer. We try again before the next digest; there is nothing to do.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Not a calendar fault."),
    };

    private static string? Met(string whom, EncouragementFigure figure) => figure.Match(
        notShown: () => (string?)null,
        people: count => count == 0 ? $"{whom}: none met yet." : Invariant($"{whom}: {Number(count, "person", "people")} met."),
        some: () => $"{whom}: some met.",
        none: () => $"{whom}: none met yet.");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
