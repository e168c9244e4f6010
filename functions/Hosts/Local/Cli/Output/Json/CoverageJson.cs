using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>One element of <c>coverage --json</c>.</summary>
/// <param name="Manager">The manager's address.</param>
/// <param name="Counts">Null when the calendar could not be read; <paramref name="Unreadable"/> then says why.</param>
/// <param name="Reports">One for each direct report; empty when the calendar could not be read.</param>
/// <param name="SkipLevel">See <see cref="EncouragementJson"/>.</param>
/// <param name="Peers">See <see cref="EncouragementJson"/>.</param>
/// <param name="Trend">The last eight weeks, oldest first; empty when the calendar could not be read.</param>
/// <param name="AsOf">When the calendar was last read, in UTC; present only when it could not be read since.</param>
/// <param name="Unreadable">Present only when the calendar could not be read.</param>
internal sealed record CoverageJson(
    string Manager,
    CountsJson? Counts,
    IReadOnlyList<ReportJson> Reports,
    EncouragementFigure? SkipLevel,
    EncouragementFigure? Peers,
    IReadOnlyList<WeekJson> Trend,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? AsOf,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unreadable)
{
    public static CoverageJson From(ManagerCoverage coverage) => new(
        coverage.Manager.Email.Value,
        CountsJson.From(coverage),
        coverage.Match<IReadOnlyList<ReportJson>>(known => [.. known.Pairs.Select(ReportJson.From)], _ => []),
        coverage.Match<EncouragementFigure?>(known => known.SkipLevel.OwnFigure, _ => null),
        coverage.Match<EncouragementFigure?>(known => known.Peers.OwnFigure, _ => null),
        coverage.Match<IReadOnlyList<WeekJson>>(
            known => [.. known.Trend.Weeks.Select(w => new WeekJson(w.Covered, w.Of, w.IsAsSent))], _ => []),
        Words.AsOf(coverage),
        Words.UnreadableReason(coverage));
}

/// <param name="Report">The report's address.</param>
/// <param name="Status">covered, slipping, overdue, never, newInRole, away or notKnown.</param>
/// <param name="CadenceDays">7, 14, 21 or 28.</param>
/// <param name="Last">When the last 1:1 ended, in UTC.</param>
/// <param name="Next">When the next 1:1 starts, in UTC.</param>
/// <param name="TypicalIntervalDays">Days between 1:1s, rounded to a tenth.</param>
/// <param name="AgeDays">Days since the last 1:1, without absences.</param>
/// <param name="HolidaysKnown">False where a public holiday of one of the two counts as an ordinary day.</param>
internal sealed record ReportJson(
    string Report,
    CoverageStatus Status,
    int CadenceDays,
    string? Last,
    string? Next,
    double? TypicalIntervalDays,
    int? AgeDays,
    bool HolidaysKnown)
{
    public static ReportJson From(PairCoverage pair) => new(
        pair.Report.Email.Value,
        pair.Status,
        pair.Cadence.Days,
        Iso(pair.Last),
        Iso(pair.Next),
        pair.TypicalInterval is { } typical ? Math.Round(typical.TotalDays, 1) : null,
        pair.Age,
        pair.AreHolidaysKnown);

    private static string? Iso(Instant? instant) => instant is { } given ? InstantPattern.ExtendedIso.Format(given) : null;
}

/// <param name="Covered">Reports on track.</param>
/// <param name="Of">Reports who counted.</param>
/// <param name="AsSent">A digest said so that week; if not, it is computed from what is known now.</param>
internal sealed record WeekJson(int Covered, int Of, bool AsSent);
