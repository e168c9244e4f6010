using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Figures and dates, short enough for a column.</summary>
internal static class Words
{
    public const string Nothing = "-";

    // The same in every language.
    private static readonly LocalDateTimePattern SortableMoment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private static IFiguresMessages Say => Spoken.Messages.Figures;

    /// <summary>"5 of 6".</summary>
    public static string Covered(CoverageCounts counts) =>
        counts.Of == 0 ? Nothing : CoverageWords.Count(counts, Spoken.Messages.Coverage);

    /// <summary>"5 of 6", or "2" if <see cref="CoverageCounts.IsVague"/>.</summary>
    public static string CoveredToOthers(CoverageCounts counts) =>
        counts.Of == 0 ? Nothing : CoverageWords.CountToOthers(counts, Spoken.Messages.Coverage);

    /// <summary>"1 slipping, 2 overdue", two per line; empty when all are on track.</summary>
    public static string Others(CoverageCounts counts)
    {
        var say = Spoken.Messages.Coverage;
        var lines = CoverageWords.Others(counts, say).Select(o => o.Text).Chunk(2).Select(say.Together);
        return say.Together([.. lines.Select((line, at) => at == 0 ? line : $"\n{line}")]).Replace(" \n", "\n", StringComparison.Ordinal);
    }

    /// <summary>What is said about a meeting, as one text.</summary>
    public static string Reasons(IEnumerable<string> reasons) =>
        reasons.DefaultIfEmpty(string.Empty).Aggregate(Spoken.Messages.Meeting.Reasons);

    /// <summary>Empty when no week has figures.</summary>
    public static string Trend(CoverageTrend trend) => trend.Weeks.All(w => w.Of == 0) ? string.Empty : trend.Direction switch
    {
        TrendDirection.Rising => Say.TrendRising,
        TrendDirection.Falling => Say.TrendFalling,
        TrendDirection.Steady => Say.TrendSteady,
        _ => throw new ArgumentOutOfRangeException(nameof(trend), trend.Direction, "Not a direction."),
    };

    /// <summary>"3", "a few" or "none yet"; empty when there is nobody to meet.</summary>
    public static string Met(Encouragement group) => group.Figure.Match(
        () => string.Empty, Say.Met, () => Say.Few, () => Say.Most, () => Say.NoneYet);

    /// <summary>Why there are no figures, including in <c>--json</c>; null when there are.</summary>
    public static string? UnreadableReason(ManagerCoverage coverage) => coverage.Match(_ => (string?)null, unknown => Fault(unknown.Fault));

    /// <summary>For <c>--json</c>: when the calendar was last read, if later attempts failed; otherwise null.</summary>
    public static string? AsOf(ManagerCoverage coverage) =>
        coverage.Match(known => known.NotReadSince is { } read ? InstantPattern.ExtendedIso.Format(read) : null, _ => null);

    /// <summary>Why nothing is known of a calendar.</summary>
    public static string Fault(CalendarFault? fault) => fault switch
    {
        null => Say.FaultsNotRead,
        CalendarFault.NotFound => Say.FaultsNotFound,
        CalendarFault.AccessDenied => Say.FaultsAccessDenied,
        CalendarFault.Unavailable => Say.FaultsUnavailable,
        CalendarFault.Damaged => Say.FaultsDamaged,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Not a calendar fault."),
    };

    /// <summary>"2026-11-16 10:00".</summary>
    public static string Sortable(Instant instant, DateTimeZone zone) => SortableMoment.Format(instant.InZone(zone).LocalDateTime);

    /// <summary>"Mon 16 Nov".</summary>
    public static string Day(Instant? instant, DateTimeZone zone) =>
        instant is { } given ? Spoken.Messages.Dates.Day(given.InZone(zone).Date) : Nothing;

    /// <summary>"Mon 30 Nov 10:00".</summary>
    public static string Moment(Instant? instant, DateTimeZone zone) =>
        instant is { } given && given.InZone(zone).LocalDateTime is var (day, at) ? Say.Moment(day, at) : Nothing;

    /// <summary>"Monday 30 November 2026, 08:00 (Europe/Paris)".</summary>
    public static string Full(Instant instant, DateTimeZone zone)
    {
        var (day, at) = instant.InZone(zone).LocalDateTime;
        return Say.Full(day, at, zone.Id);
    }

    public static string Days(Duration? length) =>
        length is { } given ? Say.Days((int)Math.Round(given.TotalDays, MidpointRounding.AwayFromZero)) : Nothing;

    /// <summary>The text without control characters, which a terminal would obey.</summary>
    public static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
