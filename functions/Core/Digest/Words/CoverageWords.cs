using System.Globalization;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Figures in words, the same in HTML and in plain text.</summary>
public static class CoverageWords
{
    /// <summary>What people read for <see cref="CoverageStatus.Covered"/>, on every surface.</summary>
    public const string OnTrack = "on track";

    /// <summary>What a sentence about the recipient's own calendar begins with.</summary>
    public const string OwnCalendar = "Your calendar";

    /// <summary>What a sentence about another manager's calendar begins with.</summary>
    public const string TheirCalendar = "The calendar";

    /// <summary>"5 of 6": on track, of those who count.</summary>
    public static string Count(CoverageCounts counts) => Invariant($"{counts.Covered} of {counts.Of}");

    /// <summary>Every status but on track, each with its count: "2 slipping". Counts of zero are left out.</summary>
    public static IReadOnlyList<(CoverageStatus Status, string Text)> Others(CoverageCounts counts) =>
    [
        .. new (CoverageStatus Status, int Count)[]
        {
            (CoverageStatus.Slipping, counts.Slipping),
            (CoverageStatus.Overdue, counts.Overdue),
            (CoverageStatus.Never, counts.Never),
            (CoverageStatus.NewInRole, counts.NewInRole),
            (CoverageStatus.Away, counts.Away),
            (CoverageStatus.NotKnown, counts.NotKnown),
        }
        .Where(s => s.Count > 0)
        .Select(s => (s.Status, Invariant($"{s.Count} {Status(s.Status)}"))),
    ];

    /// <summary>What people read for a status, on every surface: the digest, the pages, the pane and the command line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static string Status(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => OnTrack,
        CoverageStatus.Slipping => "slipping",
        CoverageStatus.Overdue => "overdue",
        CoverageStatus.Never => "none yet",
        CoverageStatus.NewInRole => "new",
        CoverageStatus.Away => "away",
        CoverageStatus.NotKnown => "not known",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a coverage status."),
    };

    /// <summary>Null when no 1:1 was expected in any of the weeks.</summary>
    public static string? Trend(CoverageTrend trend) => trend.Weeks.All(w => w.Of == 0) ? null : trend.Direction switch
    {
        TrendDirection.Rising => "Up over the last 8 weeks",
        TrendDirection.Falling => "Down over the last 8 weeks",
        TrendDirection.Steady => "Steady over the last 8 weeks",
        _ => throw new ArgumentOutOfRangeException(nameof(trend), trend.Direction, "Not a direction."),
    };

    /// <summary>"Skip-level 1:1s: with 3 people. Peer 1:1s: a few."; null when there is nobody to meet.</summary>
    public static string? Encouraged(CoverageReport report)
    {
        string?[] both = [Met("Skip-level 1:1s", report.SkipLevel.Figure), Met("Peer 1:1s", report.Peers.Figure)];
        var sentences = string.Join(' ', both.Where(s => s is not null));
        return sentences.Length > 0 ? sentences : null;
    }

    /// <summary>"1 report", "2 reports".</summary>
    public static string Number(int count, string one, string many) => Invariant($"{count} {(count == 1 ? one : many)}");

    /// <summary>"Ann", "Ann and Bo", "Ann, Bo and Cy".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];

    /// <summary>Why there are no figures, and what to do about it.</summary>
    public static string NoFigures(string calendar, CalendarFault? fault) => fault switch
    {
        null => $"{calendar} has not been read yet. The figures will be in the next digest; there is nothing you need to do.",
        CalendarFault.NotFound => $"{calendar} could not be found. Please ask your administrator which mailbox it is in.",
        CalendarFault.AccessDenied => $"{calendar} could not be read because we have no access to it. Your administrator can grant it.",
        CalendarFault.Unavailable =>
            $"{calendar} could not be read because the mail server did not respond. "
                + "We will try again before the next digest; there is nothing you need to do.",
        CalendarFault.Damaged =>
            $"{calendar} could not be read because its file is damaged. Please ask your administrator to export it again.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Not a calendar fault."),
    };

    private static string? Met(string kind, EncouragementFigure figure) => figure.Match(
        notShown: () => (string?)null,
        people: count => count == 0 ? $"{kind}: none yet." : $"{kind}: with {Number(count, "person", "people")}.",
        some: () => $"{kind}: a few.",
        none: () => $"{kind}: none yet.");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
