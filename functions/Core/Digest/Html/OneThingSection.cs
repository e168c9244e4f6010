using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Html;

/// <summary>One question for one manager, in a panel of its own.</summary>
internal static class OneThingSection
{
    public static SafeHtml Of(OneThing? thing, Uri? place, LocalDates dates) => MailStyle.Section(
        DigestWords.OneThingHeading,
        thing is null ? MailStyle.Paragraph(DigestWords.NobodyToAsk) : Panel(thing, place, dates));

    private static SafeHtml Panel(OneThing thing, Uri? place, LocalDates dates) => SafeHtml.Of($"""
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="{MailStyle.Flat(12)}">&#160;</td></tr>
        <tr><td class="pn" bgcolor="{MailStyle.Panel}" style="padding:18px 22px 20px;background-color:{MailStyle.Panel};border-left:4px solid {MailStyle.Covered};{MailStyle.Font}">
          <p style="margin:0;font-size:15px;line-height:23px;color:{MailStyle.Ink}">{DigestWords.Ask(thing)}</p>
          <p style="margin:4px 0 0;font-size:18px;line-height:27px;font-weight:600;color:{MailStyle.Ink}">“{thing.Question.Text}”</p>
          {MailStyle.Paragraph(DigestWords.NextWith(thing, dates), above: 10)}
          {(place is null ? MailStyle.Paragraph(DigestWords.CopyIt, above: 4) : Button(place))}
        </td></tr></table>
        """);

    // Word supports padding on cells but not on links; every other client pads the link, so that the whole button can be clicked.
    private static SafeHtml Button(Uri place) => SafeHtml.Of($"""
        <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="{MailStyle.Flat(14)}">&#160;</td></tr>
        <tr><td class="k" bgcolor="{MailStyle.Accent}" style="background-color:{MailStyle.Accent};border-radius:6px;mso-padding-alt:12px 22px;{MailStyle.Font}">
          <a href="{place}" style="display:inline-block;padding:12px 22px;mso-padding-alt:0;font-size:15px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none">{DigestWords.PlaceButton}</a>
        </td></tr></table>
        """);
}
