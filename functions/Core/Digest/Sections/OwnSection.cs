using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>The recipient's own 1:1s.</summary>
internal sealed class OwnSection(ManagerCoverage coverage) : IDigestSection
{
    public string Heading => DigestWords.OwnHeading;

    public SafeHtml Html(LocalDates dates) =>
        coverage.Match(own => Known(own, dates), unknown => MailStyle.Paragraph(NoFigures(unknown)));

    public void Write(TextLines text, LocalDates dates) =>
        coverage.Match(own => Write(text, own, dates), unknown => text.Paragraph(NoFigures(unknown)));

    private static string NoFigures(ManagerCoverage.Unknown unknown) =>
        CoverageWords.NoFigures(CoverageWords.OwnCalendar, unknown.Fault);

    private static SafeHtml Known(CoverageReport own, LocalDates dates) => SafeHtml.Join(
    [
        Figure(own.Counts),
        MailStyle.Paragraph(OwnWords.Summary(own.Counts), above: 10),
        .. OwnWords.NeedOneOnOne(own, dates).Select(need => Need(need.Status, need.Name, need.Why)),
        .. OwnWords.Neutral(own).Select(sentence => MailStyle.Paragraph(sentence)),
        .. Optional(OwnWords.Next(own, dates)).Select(sentence => MailStyle.Paragraph(sentence)),
        .. Optional(CoverageWords.Trend(own.Trend)).Select(words => Sparkline.Draw(own.Trend, words, above: 12)),
        .. OwnWords.Encouraged(own).Select(sentence => MailStyle.Small(sentence, above: 10)),
    ]);

    private static SafeHtml Figure(CoverageCounts counts) => counts.Of == 0 ? SafeHtml.Nothing : SafeHtml.Of($"""
        <p style="margin:6px 0 8px;font-size:15px;line-height:38px;color:{MailStyle.Ink}"><b style="font-size:30px;font-weight:600">{CoverageWords.Count(counts)}</b> {CoverageWords.OnTrack}</p>
        {CoverageBar.Draw(counts, height: 12)}
        """);

    private static SafeHtml Need(CoverageStatus status, string name, string why) =>
        MailStyle.Paragraph(SafeHtml.Of($"{CoverageBar.Key(status)}<b style=\"font-weight:600\">{name}</b>: {why}."));

    private static TextLines Write(TextLines text, CoverageReport own, LocalDates dates)
    {
        text.Paragraph(TextFigures.CountAndBar(own.Counts));
        text.Paragraph(OwnWords.Summary(own.Counts));
        foreach (var (_, name, why) in OwnWords.NeedOneOnOne(own, dates))
        {
            text.Paragraph($"{name}: {why}.", bullet: "- ");
        }

        return text.Paragraphs(
            [.. OwnWords.Neutral(own), OwnWords.Next(own, dates), TextFigures.Trend(own.Trend), .. OwnWords.Encouraged(own)]);
    }

    private static IEnumerable<string> Optional(string? sentence) => sentence is null ? [] : [sentence];
}
