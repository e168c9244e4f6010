using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>The recipient's own 1:1s.</summary>
/// <param name="coverage">Their figures.</param>
/// <param name="pages">Where to find a time with a report; null when no web address is configured.</param>
internal sealed class OwnSection(ManagerCoverage coverage, PairPages? pages) : IDigestSection
{
    public string Heading(IDigestMessages say) => say.OwnHeading;

    public SafeHtml Html(Reader reader) =>
        coverage.Match(own => Known(own, reader), unknown => MailStyle.Paragraph(NoFigures(unknown, reader.Coverage)));

    public void Write(TextLines text, Reader reader) =>
        coverage.Match(own => Write(text, own, reader), unknown => text.Paragraph(NoFigures(unknown, reader.Coverage)));

    /// <summary>The words around the name, such as a colon or さん, are the language's own, so the sentence is split at the name.</summary>
    public static SafeHtml Html(Need need, IDigestMessages say)
    {
        var around = say.NeedPerson(NamePlace, need.Why).Split(NamePlace, 2);
        return MailStyle.Paragraph(SafeHtml.Of(
            $"{CoverageBar.Key(need.Status)}{around[0]}<b style=\"font-weight:600\">{need.Name}</b>{around[^1]}{TimesOf(need, say)}"));
    }

    /// <summary>The same as plain text.</summary>
    public static TextLines Write(TextLines text, IEnumerable<Need> needs, IDigestMessages say)
    {
        foreach (var need in needs)
        {
            text.Paragraph(say.NeedPerson(need.Name, need.Why), bullet: "- ");
            _ = need.Times is null ? text : text.Address(say.AddressOf(say.FindTime), need.Times);
        }

        return text;
    }

    private static string NoFigures(ManagerCoverage.Unknown unknown, ICoverageMessages say) =>
        CoverageWords.NoFiguresForReader(unknown.Fault, say);

    /// <summary>A character that no text contains.</summary>
    private const string NamePlace = "\uFFFF";

    private SafeHtml Known(CoverageReport own, Reader reader) => SafeHtml.Join(
    [
        Figure(own.Counts, reader.Coverage),
        MailStyle.Paragraph(OwnWords.Summary(own.Counts, reader.Digest), above: 10),
        .. OwnWords.NeedOneOnOne(own, pages, reader).Select(need => Html(need, reader.Digest)),
        .. OwnWords.Neutral(own, reader.Digest).Select(sentence => MailStyle.Paragraph(sentence)),
        .. Optional(OwnWords.Next(own, reader)).Select(sentence => MailStyle.Paragraph(sentence)),
        .. Optional(CoverageWords.Trend(own.Trend, reader.Coverage)).Select(words => Sparkline.Draw(own.Trend, words, above: 12)),
        .. Optional(CoverageWords.Computed([own.Trend], reader.Coverage))
            .Concat(OwnWords.Encouraged(own, reader.Digest)).Concat(Optional(NotReadSince(own, reader)))
            .Select(sentence => MailStyle.Small(sentence, above: 10)),
    ]);

    private static SafeHtml Figure(CoverageCounts counts, ICoverageMessages say) => counts.Of == 0 ? SafeHtml.Nothing : SafeHtml.Of($"""
        <p style="margin:6px 0 8px;font-size:15px;line-height:38px;color:{MailStyle.Ink}"><b style="font-size:30px;font-weight:600">{CoverageWords.Count(counts, say)}</b> {say.StatusesCovered}</p>
        {CoverageBar.Draw(counts, height: 12)}
        """);

    private static SafeHtml TimesOf(Need need, IDigestMessages say) =>
        need.Times is null ? SafeHtml.Nothing : SafeHtml.Of($" {MailStyle.Link(need.Times, say.FindTime)}");

    private TextLines Write(TextLines text, CoverageReport own, Reader reader)
    {
        text.Paragraph(TextFigures.CountAndBar(own.Counts, reader));
        text.Paragraph(OwnWords.Summary(own.Counts, reader.Digest));
        return Write(text, OwnWords.NeedOneOnOne(own, pages, reader), reader.Digest).Paragraphs(
            [
                .. OwnWords.Neutral(own, reader.Digest), OwnWords.Next(own, reader), TextFigures.Trend(own.Trend, reader.Coverage),
                CoverageWords.Computed([own.Trend], reader.Coverage), .. OwnWords.Encouraged(own, reader.Digest), NotReadSince(own, reader),
            ]);
    }

    private static string? NotReadSince(CoverageReport own, Reader reader) =>
        CoverageWords.NotReadSince(own, reader.Zone, reader.Coverage);

    private static IEnumerable<string> Optional(string? sentence) => sentence is null ? [] : [sentence];
}
