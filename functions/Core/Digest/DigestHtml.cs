using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Sections;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// A digest as HTML that works in every Outlook, including those that render with Word: tables and inline styles, no images, no scripts.
/// </summary>
public static class DigestHtml
{
    /// <summary>The whole document, also well-formed as XML, below 100 KB.</summary>
    public static string Compose(WeeklyDigest digest, DigestLinks links)
    {
        var reader = Reader.Of(digest);
        return MailPage.Compose(
            digest.Language.Tag,
            DigestSubject.Of(digest),
            DigestWords.Preheader(digest, reader.Digest),
            card: SafeHtml.Join(
            [
                Title(digest.Week, reader.Digest),
                .. DigestSections.Of(digest, links)
                    .Select(section => MailStyle.Section(section.Heading(reader.Digest), section.Html(reader))),
                Gap,
            ]),
            below: WhySection(digest, links, reader));
    }

    private static readonly SafeHtml Gap = SafeHtml.Of(
        $"<tr><td style=\"{MailStyle.FlatCell(36)}\">&#160;</td></tr>");

    private static SafeHtml Title(IsoWeek week, IDigestMessages say) => SafeHtml.Of($"""
        <tr><td class="s" style="padding:32px 36px 0;border-top:6px solid {MailStyle.Covered};{MailStyle.Font}">
          <h1 style="margin:0;font-size:26px;line-height:34px;font-weight:600;color:{MailStyle.Ink}">{say.Title}</h1>
          {MailStyle.Small(WeekWords.Heading(week, say), above: 2)}
        </td></tr>
        """);

    private static SafeHtml WhySection(WeeklyDigest digest, DigestLinks links, Reader reader) =>
        SafeHtml.Of(
            $"""
            <tr><td class="s" style="padding:24px 36px 12px;{MailStyle.Font}">
              <h2 class="m" style="margin:0;font-size:14px;line-height:20px;font-weight:600;color:{MailStyle.Muted}">{reader.Digest.WhyHeading}</h2>
              {DigestWords.Why(digest, reader).Select(Fine)}
              {Guides(links.Guides, reader)}{Links(links, reader)}
            </td></tr>
            """);

    private static SafeHtml Fine(string sentence) => SafeHtml.Of(
        $"<p class=\"m\" style=\"margin:6px 0 0;font-size:13px;line-height:19px;color:{MailStyle.Muted}\">{sentence}</p>");

    private static SafeHtml Guides(GuidePages? guides, Reader reader) => guides is null
        ? SafeHtml.Nothing
        : MailStyle.Links(
            reader.Messages.Joins, (guides.ForManagerOfManagers, reader.Digest.Guide), (guides.Fairness, reader.Digest.HowCounted));

    private static SafeHtml Links(DigestLinks links, Reader reader) => links.Preferences is { } preferences
        ? MailStyle.Links(
            reader.Messages.Joins, (preferences, reader.Digest.Preferences), (links.Unsubscribe, reader.Digest.Unsubscribe))
        : MailStyle.Small(MailStyle.Link(links.Unsubscribe, reader.Digest.Unsubscribe), above: 10);
}
