using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Figures in words, the same in HTML and in plain text, in the language of the messages that are passed.</summary>
public static class CoverageWords
{
    /// <summary>"5 of 6": on track, of those who count. For the manager whose reports they are.</summary>
    public static string Count(CoverageCounts counts, ICoverageMessages say) => say.Count(counts.Covered, counts.Of);

    /// <summary>"5 of 6", or "2" if <see cref="CoverageCounts.IsVague"/>.</summary>
    public static string CountToOthers(CoverageCounts counts, ICoverageMessages say) =>
        counts.IsVague ? say.CountOnly(counts.Covered) : Count(counts, say);

    /// <summary>"5 of 6 on track", or "2 on track" if <see cref="CoverageCounts.IsVague"/>.</summary>
    public static string OnTrackToOthers(CoverageCounts counts, ICoverageMessages say) =>
        counts.IsVague ? say.OnlyOnTrack(counts.Covered) : say.CountOnTrack(counts.Covered, counts.Of);

    /// <summary>
    /// Every status but on track, each with its count: "2 slipping". Counts of zero are left out. If <see cref="CoverageCounts.IsVague"/>,
    /// the last is "some do not count", as not known.
    /// </summary>
    public static IReadOnlyList<(CoverageStatus Status, string Text)> Others(CoverageCounts counts, ICoverageMessages say) =>
    [
        .. Named(
        [
            (CoverageStatus.Slipping, counts.Slipping, say.SomeSlipping),
            (CoverageStatus.Overdue, counts.Overdue, say.SomeOverdue),
            (CoverageStatus.Never, counts.Never, say.SomeNever),
        ]),
        .. counts.IsVague
            ? [(CoverageStatus.NotKnown, say.SomeDoNotCount)]
            : Named(
            [
                (CoverageStatus.NewInRole, counts.NewInRole, say.SomeNewInRole),
                (CoverageStatus.Away, counts.Away, say.SomeAway),
                (CoverageStatus.NotKnown, counts.NotKnown, say.SomeNotKnown),
            ]),
    ];

    /// <summary>What people read for a status, on every surface: the digest, the pages, the pane and the command line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static string Status(CoverageStatus status, ICoverageMessages say) => status switch
    {
        CoverageStatus.Covered => say.StatusesCovered,
        CoverageStatus.Slipping => say.StatusesSlipping,
        CoverageStatus.Overdue => say.StatusesOverdue,
        CoverageStatus.Never => say.StatusesNever,
        CoverageStatus.NewInRole => say.StatusesNewInRole,
        CoverageStatus.Away => say.StatusesAway,
        CoverageStatus.NotKnown => say.StatusesNotKnown,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a coverage status."),
    };

    /// <summary>Null when no 1:1 was expected in any of the weeks.</summary>
    public static string? Trend(CoverageTrend trend, ICoverageMessages say) =>
        trend.Weeks.All(w => w.Of == 0) ? null : trend.Direction switch
        {
            TrendDirection.Rising => say.TrendRising,
            TrendDirection.Falling => say.TrendFalling,
            TrendDirection.Steady => say.TrendSteady,
            _ => throw new ArgumentOutOfRangeException(nameof(trend), trend.Direction, "Not a direction."),
        };

    /// <summary>Some weeks of these trends are computed, because no digest was sent in them; null when none is.</summary>
    public static string? Computed(IEnumerable<CoverageTrend> trends, ICoverageMessages say) =>
        trends.Any(trend => trend.HasComputedWeeks) ? say.WeeksComputed : null;

    /// <summary>"Skip-level 1:1s: with 3 people. Peer 1:1s: a few."; null when there is nobody to meet.</summary>
    public static string? Encouraged(CoverageReport report, ICoverageMessages say, IDigestMessages digest)
    {
        string?[] both =
        [
            Met(report.SkipLevel.Figure, say.SkipLevelMet, say.SkipLevelFew, say.SkipLevelMost, say.SkipLevelNone),
            Met(report.Peers.Figure, say.PeersMet, say.PeersFew, say.PeersMost, say.PeersNone),
        ];
        var sentences = DigestWords.Joined(both, digest);
        return sentences.Length > 0 ? sentences : null;
    }

    /// <summary>The day on which the calendar was last read, if later attempts failed; null when the figures are up to date.</summary>
    /// <param name="report">The figures.</param>
    /// <param name="zone">The time zone of the day.</param>
    /// <param name="say">In the language of the reader.</param>
    public static string? NotReadSince(CoverageReport report, DateTimeZone zone, ICoverageMessages say) =>
        report.NotReadSince is { } read ? say.NotReadSince(read.InZone(zone).Date) : null;

    /// <summary>How many people were met, in the words that are passed; null when it is not shown.</summary>
    /// <param name="figure">How many people were met, as far as it may be shown.</param>
    /// <param name="met">For a number of people.</param>
    /// <param name="few">For up to half of a small group.</param>
    /// <param name="most">For more than half of a small group.</param>
    /// <param name="none">For nobody.</param>
    public static string? Met(EncouragementFigure figure, Func<int, string> met, string few, string most, string none) => figure.Match(
        notShown: () => (string?)null,
        people: count => count == 0 ? none : met(count),
        some: () => few,
        most: () => most,
        none: () => none);

    /// <summary>The same for the manager, who knows whom they met, so that a number tells them nothing new about anybody.</summary>
    /// <param name="group">The people to meet.</param>
    /// <param name="met">For a number of people.</param>
    /// <param name="none">For nobody.</param>
    public static string? OwnMet(Encouragement group, Func<int, string> met, string none) =>
        Met(group.OwnFigure, met, none, none, none);

    /// <summary>Why there are no figures for the recipient, and what to do about it. Nobody else is told why.</summary>
    internal static string NoFiguresForReader(CalendarFault? fault, ICoverageMessages say) => fault switch
    {
        null => say.OwnCalendarNotRead,
        CalendarFault.NotFound => say.OwnCalendarNotFound,
        CalendarFault.AccessDenied => say.OwnCalendarAccessDenied,
        CalendarFault.Unavailable => say.OwnCalendarUnavailable,
        CalendarFault.Damaged => say.OwnCalendarDamaged,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Not a calendar fault."),
    };

    private static IEnumerable<(CoverageStatus Status, string Text)> Named(
        IEnumerable<(CoverageStatus Status, int Count, Func<int, string> Text)> statuses) =>
        statuses.Where(s => s.Count > 0).Select(s => (s.Status, s.Text(s.Count)));
}
