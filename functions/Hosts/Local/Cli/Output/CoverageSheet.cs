using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints each manager's own view.</summary>
internal sealed class CoverageSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    private static ICoverageSheetMessages Say => Spoken.Messages.CoverageSheet;

    /// <param name="managers">Whose view.</param>
    /// <param name="sample">Where the files of the sample company are; null if the figures are not from the sample company.</param>
    public void Write(IReadOnlyList<ManagerCoverage> managers, string? sample)
    {
        if (sample is not null)
        {
            sheet.Paragraph(Say.Sample(sample)).Line();
        }

        foreach (var (place, manager) in managers.Index())
        {
            _ = (place == 0 ? sheet : sheet.Line()).Heading(Heading(manager));
            _ = manager.Match(Write, unknown => sheet.Indented(Say.Unreadable(Words.Fault(unknown.Fault))));
        }

        SayWhatWasComputed(managers);
    }

    // Once, however many managers it is true of.
    private void SayWhatWasComputed(IEnumerable<ManagerCoverage> managers)
    {
        var trends = managers.SelectMany(manager => manager.Match<CoverageTrend[]>(known => [known.Trend], _ => []));
        if (CoverageWords.Computed(trends, Spoken.Messages.Coverage) is { } computed)
        {
            sheet.Line().Paragraph(computed);
        }
    }

    private static string Heading(ManagerCoverage manager) => manager.Match(
        known => Heading(PersonName.Of(known.Manager), Words.Covered(known.Counts), known.Trend),
        unknown => Say.NotKnown(PersonName.Of(unknown.Manager)));

    private static string Heading(string name, string count, CoverageTrend trend) => trend.Direction switch
    {
        _ when trend.Weeks.All(w => w.Of == 0) => Say.Heading(name, count),
        TrendDirection.Rising => Say.HeadingsRising(name, count),
        TrendDirection.Falling => Say.HeadingsFalling(name, count),
        TrendDirection.Steady => Say.HeadingsSteady(name, count),
        _ => throw new ArgumentOutOfRangeException(nameof(trend), trend.Direction, "Not a direction."),
    };

    private Sheet Write(CoverageReport report)
    {
        var zone = report.Manager.TimeZone;
        var columns = new Columns(
            Say.ColumnsReport + "*", Say.ColumnsStatus, Say.ColumnsLast, Say.ColumnsNext, Say.ColumnsTypical, Say.ColumnsAgreed);
        foreach (var pair in report.Pairs)
        {
            columns.Add(
                PersonName.Of(pair.Report),
                new Cell(CoverageWords.Status(pair.Status, Spoken.Messages.Coverage), StyleOf(pair.Status)),
                Words.Day(pair.Last, zone),
                Words.Moment(pair.Next, zone),
                Words.Days(pair.TypicalInterval),
                pair.IsCadenceAgreed ? Spoken.Messages.Figures.Days(pair.Cadence.Days) : Words.Nothing);
        }

        sheet.Write(columns.Drawn);
        if (report.NotReadSince is { } read)
        {
            sheet.Indented(Say.AsOf(Words.Moment(read, zone)));
        }

        Encourage(CoverageWords.OwnMet(report.SkipLevel, Say.SkipLevelMet, Say.SkipLevelNone), report.SkipLevel);
        Encourage(CoverageWords.OwnMet(report.Peers, Say.PeersMet, Say.PeersNone), report.Peers);
        return sheet;
    }

    private void Encourage(string? met, Encouragement group)
    {
        if (met is not null)
        {
            var digest = Spoken.Messages.Digest;
            var all = group.Next is { } next ? digest.Sentences(met, digest.GoodNext(PersonName.Of(next))) : met;
            sheet.Indented(all);
        }
    }

    private static Spectre.Console.Style StyleOf(CoverageStatus status) => status switch
    {
        CoverageStatus.Overdue or CoverageStatus.Never => Sheet.Bold,
        CoverageStatus.NewInRole or CoverageStatus.Away or CoverageStatus.NotKnown => Sheet.Quiet,
        CoverageStatus.Covered or CoverageStatus.Slipping or _ => Sheet.Plain,
    };
}
