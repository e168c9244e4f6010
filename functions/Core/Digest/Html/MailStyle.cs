using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Html;

/// <summary>
/// Colours and fonts. Each text colour has a contrast of at least 4.5:1. The four bar colours differ in lightness as well as hue, so
/// colour-blind people can tell them apart, and each always has its word next to it.
/// </summary>
internal static class MailStyle
{
    public static readonly SafeHtml Font = SafeHtml.Of($"font-family:Aptos,'Segoe UI',Helvetica,Arial,sans-serif");
    public static readonly SafeHtml Ink = SafeHtml.Of($"#1b2430");
    public static readonly SafeHtml Muted = SafeHtml.Of($"#566170");
    public static readonly SafeHtml Page = SafeHtml.Of($"#f2f5f7");
    public static readonly SafeHtml Card = SafeHtml.Of($"#ffffff");
    public static readonly SafeHtml Panel = SafeHtml.Of($"#eaf4f6");
    public static readonly SafeHtml Rule = SafeHtml.Of($"#e1e6ea");
    public static readonly SafeHtml Accent = SafeHtml.Of($"#0f6272");

    public static readonly SafeHtml Covered = SafeHtml.Of($"#1f8296");
    public static readonly SafeHtml Computed = SafeHtml.Of($"#8fc0ca");
    public static readonly SafeHtml Slipping = SafeHtml.Of($"#dda02c");
    public static readonly SafeHtml Overdue = SafeHtml.Of($"#bf5517");
    public static readonly SafeHtml Never = SafeHtml.Of($"#7a6f94");

    /// <summary>A no-break space that fills a cell, as a character, which is shorter than its entity.</summary>
    public static readonly SafeHtml Filler = SafeHtml.Of($"\u00a0");

    /// <summary>A paragraph. Word supports margins on <c>p</c> but no padding.</summary>
    public static SafeHtml Paragraph(string text, int above = 8) =>
        Paragraph(SafeHtml.Of($"{text}"), above);

    public static SafeHtml Paragraph(SafeHtml content, int above = 8) =>
        SafeHtml.Of($"<p style=\"margin:{above}px 0 0;font-size:15px;line-height:23px;color:{Ink}\">{content}</p>");

    public static SafeHtml Small(string text, int above = 6) => Small(SafeHtml.Of($"{text}"), above);

    public static SafeHtml Small(SafeHtml content, int above = 6) =>
        SafeHtml.Of($"<p class=\"m\" style=\"margin:{above}px 0 0;font-size:14px;line-height:21px;color:{Muted}\">{content}</p>");

    public static SafeHtml Link(Uri address, string text) =>
        SafeHtml.Of($"<a class=\"a\" href=\"{address}\" style=\"color:{Accent};text-decoration:underline\">{text}</a>");

    /// <summary>Two links side by side, below the mail.</summary>
    public static SafeHtml Links(IJoinsMessages joins, (Uri Address, string Text) first, (Uri Address, string Text) second) =>
        Small(SafeHtml.In(joins.Facts, Link(first.Address, first.Text), Link(second.Address, second.Text)), above: 10);

    /// <summary>
    /// The style of an empty cell. Word makes an empty cell as high as a line of text; a one-pixel filler with an exact line height keeps
    /// it flat.
    /// </summary>
    public static SafeHtml FlatCell(int height) =>
        SafeHtml.Of($"font-size:1px;line-height:{height}px;mso-line-height-rule:exactly");

    /// <summary>
    /// A link that stands out. Word supports padding on cells but not on links; every other client pads the link, so that the whole button
    /// can be clicked.
    /// </summary>
    public static SafeHtml Button(Uri address, string text) => SafeHtml.Of($"""
        <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td style="{FlatCell(14)}">&#160;</td></tr>
        <tr><td class="k" bgcolor="{Accent}" style="background-color:{Accent};border-radius:6px;mso-padding-alt:12px 22px;{Font}">
          <a href="{address}" style="display:inline-block;padding:12px 22px;mso-padding-alt:0;font-size:15px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none">{text}</a>
        </td></tr></table>
        """);

    /// <summary>A row of the page's table without a heading.</summary>
    public static SafeHtml Row(SafeHtml content) => SafeHtml.Of(
        $"<tr><td class=\"s\" style=\"padding:24px 36px 0;{Font}\">{content}</td></tr>");

    /// <summary>A part of the mail with its heading, as a row of the page's table.</summary>
    public static SafeHtml Section(string heading, SafeHtml content) => SafeHtml.Of($"""
        <tr><td class="s" style="padding:38px 36px 0;{Font}">
          <h2 style="margin:0;font-size:19px;line-height:26px;font-weight:600;color:{Ink}">{heading}</h2>
          {content}
        </td></tr>
        """);
}
