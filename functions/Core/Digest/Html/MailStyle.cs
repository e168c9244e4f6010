namespace OutlookOneOnOne.Core.Digest.Html;

/// <summary>
/// Colours and type. Each text colour keeps at least 4.5:1 on its ground. The four of the bars differ in lightness as
/// well as hue, so they stay apart for colour-blind eyes, and each always has its word beside it.
/// </summary>
internal static class MailStyle
{
    public static readonly MailHtml Font = MailHtml.Of($"font-family:Aptos,'Segoe UI',Helvetica,Arial,sans-serif");
    public static readonly MailHtml Ink = MailHtml.Of($"#1b2430");
    public static readonly MailHtml Muted = MailHtml.Of($"#566170");
    public static readonly MailHtml Page = MailHtml.Of($"#f2f5f7");
    public static readonly MailHtml Card = MailHtml.Of($"#ffffff");
    public static readonly MailHtml Panel = MailHtml.Of($"#eaf4f6");
    public static readonly MailHtml Rule = MailHtml.Of($"#e1e6ea");
    public static readonly MailHtml Accent = MailHtml.Of($"#0f6272");

    public static readonly MailHtml Covered = MailHtml.Of($"#1f8296");
    public static readonly MailHtml Slipping = MailHtml.Of($"#dda02c");
    public static readonly MailHtml Overdue = MailHtml.Of($"#bf5517");
    public static readonly MailHtml Never = MailHtml.Of($"#7a6f94");

    /// <summary>A space that fills a cell and does not break: as a letter, which is shorter than its entity.</summary>
    public static readonly MailHtml Filler = MailHtml.Of($"\u00a0");

    /// <summary>A paragraph. Word knows margins on <c>p</c> but no padding.</summary>
    public static MailHtml Paragraph(string text, int above = 8) =>
        Paragraph(MailHtml.Of($"{text}"), above);

    public static MailHtml Paragraph(MailHtml content, int above = 8) =>
        MailHtml.Of($"<p style=\"margin:{above}px 0 0;font-size:15px;line-height:23px;color:{Ink}\">{content}</p>");

    public static MailHtml Small(string text, int above = 6) => Small(MailHtml.Of($"{text}"), above);

    public static MailHtml Small(MailHtml content, int above = 6) =>
        MailHtml.Of($"<p class=\"m\" style=\"margin:{above}px 0 0;font-size:14px;line-height:21px;color:{Muted}\">{content}</p>");

    public static MailHtml Link(Uri address, string text) =>
        MailHtml.Of($"<a class=\"a\" href=\"{address}\" style=\"color:{Accent};text-decoration:underline\">{text}</a>");

    /// <summary>
    /// Of a cell with nothing in it. Word makes an empty cell as high as a line of text; a filler of one pixel with an exact
    /// line height keeps it flat.
    /// </summary>
    public static MailHtml Flat(int height) =>
        MailHtml.Of($"font-size:1px;line-height:{height}px;mso-line-height-rule:exactly");

    /// <summary>A part of the mail with its heading, as a row of the page's table.</summary>
    public static MailHtml Section(string heading, MailHtml content) => MailHtml.Of($"""
        <tr><td class="s" style="padding:38px 36px 0;{Font}">
          <h2 style="margin:0;font-size:19px;line-height:26px;font-weight:600;color:{Ink}">{heading}</h2>
          {content}
        </td></tr>
        """);
}
