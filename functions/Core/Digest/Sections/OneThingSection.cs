using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>One question for one manager, in a panel of its own.</summary>
/// <param name="thing">Null when there is nobody to ask.</param>
/// <param name="place">Puts the question on the agenda; null without a web address.</param>
internal sealed class OneThingSection(OneThing? thing, Uri? place) : IDigestSection
{
    public string Heading => DigestWords.OneThingHeading;

    public SafeHtml Html(LocalDates dates) =>
        thing is null ? MailStyle.Paragraph(DigestWords.NobodyToAsk) : Panel(thing, dates);

    public void Write(TextLines text, LocalDates dates)
    {
        if (thing is null)
        {
            text.Paragraph(DigestWords.NobodyToAsk);
            return;
        }

        text.Paragraph(DigestWords.Ask(thing)).Gap().Paragraph($"“{thing.Question.Text}”", indent: 2).Gap();
        text.Paragraph(DigestWords.NextWith(thing, dates));
        _ = place is null ? text.Paragraph(DigestWords.CopyIt) : text.Address(DigestWords.PlaceButton, place);
    }

    private SafeHtml Panel(OneThing thing, LocalDates dates) => SafeHtml.Of($"""
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="{MailStyle.FlatCell(12)}">&#160;</td></tr>
        <tr><td class="pn" bgcolor="{MailStyle.Panel}" style="padding:18px 22px 20px;background-color:{MailStyle.Panel};border-left:4px solid {MailStyle.Covered};{MailStyle.Font}">
          <p style="margin:0;font-size:15px;line-height:23px;color:{MailStyle.Ink}">{DigestWords.Ask(thing)}</p>
          <p style="margin:4px 0 0;font-size:18px;line-height:27px;font-weight:600;color:{MailStyle.Ink}">“{thing.Question.Text}”</p>
          {MailStyle.Paragraph(DigestWords.NextWith(thing, dates), above: 10)}
          {(place is null ? MailStyle.Paragraph(DigestWords.CopyIt, above: 4) : Button(place))}
        </td></tr></table>
        """);

    // Word supports padding on cells but not on links; every other client pads the link, so that the whole button can be clicked.
    private static SafeHtml Button(Uri place) => SafeHtml.Of($"""
        <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="{MailStyle.FlatCell(14)}">&#160;</td></tr>
        <tr><td class="k" bgcolor="{MailStyle.Accent}" style="background-color:{MailStyle.Accent};border-radius:6px;mso-padding-alt:12px 22px;{MailStyle.Font}">
          <a href="{place}" style="display:inline-block;padding:12px 22px;mso-padding-alt:0;font-size:15px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none">{DigestWords.PlaceButton}</a>
        </td></tr></table>
        """);
}
