using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>One element of <c>coverage --json</c>.</summary>
/// <param name="Manager">Address.</param>
/// <param name="Counts">Null when the calendar could not be read; <paramref name="Unreadable"/> then says why.</param>
/// <param name="Reports">One for each direct report; empty when the calendar could not be read.</param>
/// <param name="SkipLevel">See <see cref="EncouragementJson"/>.</param>
/// <param name="Peers">Likewise.</param>
/// <param name="Trend">The last eight weeks, the oldest first; empty when the calendar could not be read.</param>
/// <param name="Unreadable">There only when the calendar could not be read.</param>
internal sealed record CoverageJson(
    string Manager,
    CountsJson? Counts,
    IReadOnlyList<ReportJson> Reports,
    EncouragementFigure? SkipLevel,
    EncouragementFigure? Peers,
    IReadOnlyList<WeekJson> Trend,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unreadable)
{
    public static CoverageJson From(ManagerCoverage coverage) => new(
        coverage.Manager.Email.Value,
        CountsJson.From(coverage),
        coverage.Match<IReadOnlyList<ReportJson>>(known => [.. known.Pairs.Select(ReportJson.From)], _ => []),
        coverage.Match<EncouragementFigure?>(known => known.SkipLevel.Figure, _ => null),
        coverage.Match<EncouragementFigure?>(known => known.Peers.Figure, _ => null),
        coverage.Match<IReadOnlyList<WeekJson>>(known => [.. known.Trend.Weeks.Select(w => new WeekJson(w.Covered, w.Of))], _ => []),
        Words.Unreadable(coverage));
}

/// <param name="Report">Address.</param>
/// <param name="Status">covered, slipping, overdue, never, newInRole or away.</param>
/// <param name="CadenceDays">7, 14, 21 or 28.</param>
/// <param name="Last">End of the last 1:1, an instant in UTC.</param>
/// <param name="Next">Start of the next one.</param>
/// <param name="TypicalIntervalDays">To a tenth of a day.</param>
internal sealed record ReportJson(string Report, CoverageStatus Status, int CadenceDays, string? Last, string? Next, double? TypicalIntervalDays)
{
    public static ReportJson From(PairCoverage pair) => new(
        pair.Report.Email.Value,
        pair.Status,
        pair.Cadence.Days,
        Iso(pair.Last),
        Iso(pair.Next),
        pair.TypicalInterval is { } typical ? Math.Round(typical.TotalDays, 1) : null);

    private static string? Iso(Instant? instant) => instant is { } given ? InstantPattern.ExtendedIso.Format(given) : null;
}

internal sealed record WeekJson(int Covered, int Of);
