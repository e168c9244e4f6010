using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>Every manager below the recipient: the recipient's direct reports large, the others smaller below them.</summary>
internal sealed class ManagersSection(IReadOnlyList<DigestLine> managers) : IDigestSection
{
    public string Heading(IDigestMessages say) => say.ManagersHeading;

    public SafeHtml Html(Reader reader) => SafeHtml.Of($"""
        <p style="margin:6px 0 16px;font-size:15px;line-height:23px;color:{MailStyle.Ink}">{DigestWords.Together(managers, reader.Digest)}</p>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">{DigestRows.Of(managers).Select(row => Row(row, reader))}</table>
        {(Computed(managers, reader) is { } sentence ? MailStyle.Small(sentence) : SafeHtml.Nothing)}
        """);

    public void Write(TextLines text, Reader reader) => ManagersText.Write(text, managers, reader);

    /// <summary>Once for all managers, because most weeks without a digest are the same for all of them.</summary>
    internal static string? Computed(IEnumerable<DigestLine> managers, Reader reader) => CoverageWords.Computed(
        managers.Select(line => line.Coverage).OfType<ManagerCoverage.Known>().Select(known => known.Report.Trend), reader.Coverage);

    private static SafeHtml Row(DigestRow row, Reader reader) =>
        row.Match(shown: line => Manager(line, reader), summed: sum => Summed(sum, reader));

    private static SafeHtml Manager(DigestLine line, Reader reader) => line.Coverage.Match(
        known: report => Row(line.Level, HeadingOf(line, reader), Count(report.Counts, line.Level, reader), Figures(line, report, reader)),
        unknown: _ =>
            Row(line.Level, HeadingOf(line, reader), SafeHtml.Nothing, MailStyle.Small(reader.Coverage.StatusesNotKnown, above: 2)));

    private static SafeHtml Summed(DigestRow.Summed row, Reader reader) => Row(
        row.Below is null ? 1 : 2,
        SafeHtml.Of($"""
            <p style="margin:0;font-size:15px;line-height:22px;color:{MailStyle.Ink}">{DigestWords.Summed(row, reader.Digest)}</p>
            """),
        row.Counts.Of == 0 ? SafeHtml.Nothing : Count(row.Counts, level: 2, reader),
        SafeHtml.Join(
        [
            CoverageBar.Draw(row.Counts, height: 6),
            Statuses(row.Counts, reader.Coverage),
            row.WithoutFigures == 0 ? SafeHtml.Nothing : MailStyle.Small(reader.Digest.NoFiguresFor(row.WithoutFigures)),
        ]));

    /// <summary>Two rows: name and count; below them the rest, across the whole width.</summary>
    private static SafeHtml Row(int level, SafeHtml heading, SafeHtml count, SafeHtml rest)
    {
        var (indent, above) = level == 1 ? (0, 22) : (24, 14);
        var top = level == 1 ? SafeHtml.Of($";border-top:1px solid {MailStyle.Rule}") : SafeHtml.Nothing;
        return SafeHtml.Of($"""
            <tr><td class="r" style="padding:{above}px 0 6px {indent}px{top}">{heading}</td>
            <td class="r" align="right" valign="top" style="padding:{above}px 0 6px 12px{top}">{count}</td></tr>
            <tr><td colspan="2" style="padding:0 0 {(level == 1 ? 18 : 12)}px {indent}px;font-size:14px;line-height:21px;color:{MailStyle.Ink}">{rest}</td></tr>
            """);
    }

    private static SafeHtml HeadingOf(DigestLine line, Reader reader) => line.Level == 1
        ? SafeHtml.Of($"""
            <h3 style="margin:0;font-size:17px;line-height:26px;font-weight:600;color:{MailStyle.Ink}">{Name(line, reader)}</h3>
            """)
        : SafeHtml.Of($"""
            <h4 style="margin:0;font-size:15px;line-height:22px;font-weight:600;color:{MailStyle.Ink}">{Name(line, reader)}</h4>
            <p class="m" style="margin:0;font-size:13px;line-height:18px;color:{MailStyle.Muted}">{reader.Digest.ReportsTo(PersonName.Of(line.ReportsTo))}</p>
            """);

    private static string Name(DigestLine line, Reader reader) => reader.Digest.Manager(PersonName.Of(line.Coverage.Manager));

    private static SafeHtml Count(CoverageCounts counts, int level, Reader reader)
    {
        var (line, size) = level == 1 ? (26, 19) : (22, 16);
        return counts.Of == 0
            ? SafeHtml.Of($"""
                <p class="m" style="margin:0;font-size:14px;line-height:22px;color:{MailStyle.Muted}">{reader.Digest.NothingExpected}</p>
                """)
            : SafeHtml.Of($"""
                <p style="margin:0;white-space:nowrap;font-size:14px;line-height:{line}px;color:{MailStyle.Ink}"><b style="font-size:{size}px">{CoverageWords.CountToOthers(counts, reader.Coverage)}</b> {reader.Coverage.StatusesCovered}</p>
                """);
    }

    private static SafeHtml Figures(DigestLine line, CoverageReport report, Reader reader) => SafeHtml.Join(
    [
        CoverageBar.Draw(report.Counts, height: line.Level == 1 ? 10 : 6),
        Statuses(report.Counts, reader.Coverage),
        CoverageWords.Trend(report.Trend, reader.Coverage) is { } words ? Sparkline.Draw(report.Trend, words) : SafeHtml.Nothing,
        Remark(DigestWords.Waiting(line, reader.Digest)),
        Remark(CoverageWords.Encouraged(report, reader.Coverage, reader.Digest)),
        Remark(CoverageWords.NotReadSince(report, reader.Zone, reader.Coverage)),
    ]);

    private static SafeHtml Remark(string? sentence) => sentence is null ? SafeHtml.Nothing : SafeHtml.Of(
        $"<p class=\"m\" style=\"margin:6px 0 0;color:{MailStyle.Muted}\">{sentence}</p>");

    private static SafeHtml Statuses(CoverageCounts counts, ICoverageMessages say)
    {
        var others = CoverageWords.Others(counts, say)
            .Select(s => SafeHtml.Of($"{CoverageBar.Key(s.Status)}{OnOneLine(s.Text)}{Separator}")).ToList();
        return others.Count == 0 ? SafeHtml.Nothing : SafeHtml.Of($"<p style=\"margin:6px 0 0\">{others}</p>");
    }

    private static SafeHtml Separator => SafeHtml.Of($" {MailStyle.Filler} ");

    /// <summary>Keeps the number and its word on one line; Japanese has no space between them.</summary>
    private static SafeHtml OnOneLine(string words) =>
        words.Split(' ', 2) is [var number, var rest] ? SafeHtml.Of($"{number}{MailStyle.Filler}{rest}") : SafeHtml.Of($"{words}");
}
