using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints each manager's own view.</summary>
internal sealed class CoverageSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    public void Write(IReadOnlyList<ManagerCoverage> managers)
    {
        foreach (var (place, manager) in managers.Index())
        {
            _ = (place == 0 ? sheet : sheet.Line()).Heading(Heading(manager));
            _ = manager.Match(Write, unknown => sheet.Paragraph($"  The calendar could not be read: {Words.UnreadableReason(unknown)}."));
        }
    }

    private static string Heading(ManagerCoverage manager) => manager.Match(
        known => $"{PersonName.Of(known.Manager)}: {Words.Covered(known.Counts)} on track{Trend(known)}",
        unknown => $"{PersonName.Of(unknown.Manager)}: not known");

    private static string Trend(CoverageReport report) =>
        Words.Trend(report.Trend) is { Length: > 0 } trend ? $", {trend} over the last 8 weeks" : string.Empty;

    private Sheet Write(CoverageReport report)
    {
        var (columns, zone) = (new Columns("Report*", "Status", "Last", "Next", "Typical", "Agreed"), report.Manager.TimeZone);
        foreach (var pair in report.Pairs)
        {
            columns.Add(
                PersonName.Of(pair.Report),
                new Cell(CoverageWords.Status(pair.Status, Languages.English.Coverage), StyleOf(pair.Status)),
                Words.Day(pair.Last, zone),
                Words.Moment(pair.Next, zone),
                Words.Days(pair.TypicalInterval),
                $"{pair.Cadence.Days} days");
        }

        sheet.Write(columns.Drawn);
        if (report.NotReadSince is { } read)
        {
            sheet.Paragraph($"  As of {Words.Moment(read, zone)}: the calendar could not be read since then.");
        }

        Encourage("Skip-level", report.SkipLevel);
        Encourage("Peer", report.Peers);
        return sheet;
    }

    private void Encourage(string label, Encouragement group)
    {
        var met = group.Figure.Match(
            notShown: () => (string?)null,
            people: count => count == 0 ? "none yet" : $"1:1s with {Words.Number(count, "person", "people")}",
            some: () => "a few",
            none: () => "none yet");
        if (met is not null)
        {
            var turn = group.Next is { } next ? $" {PersonName.Of(next)} would be a good next one." : string.Empty;
            sheet.Paragraph($"  {label} 1:1s in the last 13 weeks: {met}.{turn}");
        }
    }

    private static Spectre.Console.Style StyleOf(CoverageStatus status) => status switch
    {
        CoverageStatus.Overdue or CoverageStatus.Never => Sheet.Bold,
        CoverageStatus.NewInRole or CoverageStatus.Away or CoverageStatus.NotKnown => Sheet.Quiet,
        CoverageStatus.Covered or CoverageStatus.Slipping or _ => Sheet.Plain,
    };
}
