using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>
/// One question for one manager, the recipient's own 1:1 that is missing, or an exercise for the recipient, in a panel of its own.
/// </summary>
/// <param name="digest">What it says.</param>
/// <param name="links">Put the question on the agenda, and find a time where there is none; null without a web address.</param>
internal sealed class OneThingSection(WeeklyDigest digest, DigestLinks links) : IDigestSection
{
    private readonly OneThing? thing = digest.OneThing;
    private readonly Uri? place = links.Place;
    private readonly Uri? times = digest.OneThing is { NextOneOnOne: null } ? links.Pairs?.With(digest.OneThing.Manager) : null;

    public string Heading(IDigestMessages say) => say.OneThingHeading;

    public SafeHtml Html(Reader reader) => (thing, digest.OwnFirst) switch
    {
        (_, { } own) => Panel(OwnFirst(own, reader)),
        ({ } ask, _) => Panel(Question(ask, reader)),
        _ => MailStyle.Paragraph(NobodyToAsk(reader.Digest)),
    };

    public void Write(TextLines text, Reader reader)
    {
        var say = reader.Digest;
        if (digest.OwnFirst is { } own)
        {
            text.Paragraph(say.OwnFirst(PersonName.Of(own.Report))).Gap();
            OwnSection.Write(text, [OwnWords.Needed(own, links.Pairs, reader)], say);
            return;
        }

        if (thing is null)
        {
            text.Paragraph(NobodyToAsk(say));
            return;
        }

        text.Paragraph(say.Ask(PersonName.Of(thing.Manager))).Gap().Paragraph(say.Quotation(thing.Question.Text), indent: 2).Gap();
        text.Paragraph(DigestWords.NextWith(thing, reader));
        _ = times is null ? text : text.Address(say.AddressOf(say.FindTime), times);
        _ = place is null ? text.Paragraph(say.CopyIt) : text.Address(say.AddressOf(say.PlaceButton), place);
    }

    /// <summary>Why there is nobody to ask, and an exercise for the reader instead, who is not named.</summary>
    private string NobodyToAsk(IDigestMessages say) => digest switch
    {
        { WereAllNamed: false } => say.NobodyToAsk,
        { HasAllFigures: false } => say.NobodyLeftToAsk,
        _ => say.Exercise,
    };

    private static SafeHtml Panel(SafeHtml content) => SafeHtml.Of($"""
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="{MailStyle.FlatCell(12)}">&#160;</td></tr>
        <tr><td class="pn" bgcolor="{MailStyle.Panel}" style="padding:18px 22px 20px;background-color:{MailStyle.Panel};border-left:4px solid {MailStyle.Covered};{MailStyle.Font}">
          {content}
        </td></tr></table>
        """);

    private SafeHtml OwnFirst(PairCoverage own, Reader reader) => SafeHtml.Of($"""
        <p style="margin:0;font-size:18px;line-height:27px;font-weight:600;color:{MailStyle.Ink}">{reader.Digest.OwnFirst(PersonName.Of(own.Report))}</p>
          {OwnSection.Html(OwnWords.Needed(own, links.Pairs, reader), reader.Digest)}
        """);

    private SafeHtml Question(OneThing ask, Reader reader) => SafeHtml.Of($"""
        <p style="margin:0;font-size:15px;line-height:23px;color:{MailStyle.Ink}">{reader.Digest.Ask(PersonName.Of(ask.Manager))}</p>
          <p style="margin:4px 0 0;font-size:18px;line-height:27px;font-weight:600;color:{MailStyle.Ink}">{reader.Digest.Quotation(ask.Question.Text)}</p>
          {MailStyle.Paragraph(DigestWords.NextWith(ask, reader), above: 10)}
          {(times is null ? SafeHtml.Nothing : MailStyle.Paragraph(MailStyle.Link(times, reader.Digest.FindTime), above: 4))}
          {(place is null ? MailStyle.Paragraph(reader.Digest.CopyIt, above: 4) : MailStyle.Button(place, reader.Digest.PlaceButton))}
        """);
}
