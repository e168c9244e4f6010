using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Html;

/// <summary>
/// The document around the sections. Everything essential is in tables and inline styles; the style block only improves good clients
/// (phones, dark mode) and may be stripped. Word, which renders mail in classic Outlook, does not support max-width, so it gets its own
/// 600-pixel table in a conditional comment.
/// </summary>
internal static class MailPage
{
    // Clients fill the rest of a short preheader with the first words of the body; invisible characters prevent that.
    private static readonly SafeHtml Filler = SafeHtml.Join(Enumerable.Repeat(SafeHtml.Of($"&#847;&#8204;&#160;"), 60));

    private static readonly SafeHtml ForWord = SafeHtml.Of($$"""
        <!--[if mso]><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>
        <style>td,p,h1,h2,h3,h4,a,span,b{font-family:'Segoe UI',Arial,sans-serif}
        table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}.spark div{mso-line-height-rule:exactly}</style><![endif]-->
        """);

    // In the fonts of English, kanji may be drawn as Chinese draws them. Clients that know auto-phrase do not break a line within a word.
    private static readonly SafeHtml ForJapanese = SafeHtml.Of($$"""
        <style>td,p,h1,h2,h3,h4,a,span,b{font-family:'Yu Gothic UI','Hiragino Sans',Meiryo,sans-serif!important}
        body{line-break:strict;word-break:auto-phrase}</style>
        """);

    // No soft hyphens: they are characters of the text, which some clients show and none finds in a search.
    private static readonly SafeHtml ForGerman = SafeHtml.Of($$"""
        <style>body{-webkit-hyphens:auto;hyphens:auto;hyphenate-limit-chars:14 5 5}</style>
        """);

    // outlook.com and Outlook's apps put [data-ogsc] and [data-ogsb] around a mail in dark mode.
    private static readonly SafeHtml Enhancements = SafeHtml.Of($$"""
        <style>
        :root{color-scheme:light dark;supported-color-schemes:light dark}
        @media (max-width:480px){.s{padding-left:20px!important;padding-right:20px!important}
        .o{padding:0!important}
        }
        @media (prefers-color-scheme:dark){.pg{background-color:#14181d!important}
        .cd{background-color:#1d232a!important}
        .pn{background-color:#20323a!important}
        .t{background-color:#3a434d!important}
        .cd p,.cd h1,.cd h2,.cd h3,.cd h4,.cd td,.cd b{color:#eef2f5!important}
        .cd .m,.cd .m b,.pg .m{color:#b3bec9!important}
        .cd .a,.pg .a{color:#7cc7d6!important}
        .cd .k,.cd .k a{color:#ffffff!important}
        .r{border-color:#343d47!important}
        }
        [data-ogsb] .pg{background-color:#14181d!important}
        [data-ogsb] .cd{background-color:#1d232a!important}
        [data-ogsb] .pn{background-color:#20323a!important}
        [data-ogsb] .t{background-color:#3a434d!important}
        [data-ogsc] .cd p,[data-ogsc] .cd h1,[data-ogsc] .cd h2,[data-ogsc] .cd h3,[data-ogsc] .cd h4,[data-ogsc] .cd td,[data-ogsc] .cd b{color:#eef2f5!important}
        [data-ogsc] .cd .m,[data-ogsc] .cd .m b,[data-ogsc] .pg .m{color:#b3bec9!important}
        [data-ogsc] .cd .a,[data-ogsc] .pg .a{color:#7cc7d6!important}
        [data-ogsc] .cd .k,[data-ogsc] .cd .k a{color:#ffffff!important}
        [data-ogsb] .r{border-color:#343d47!important}
        </style>
        """);

    /// <param name="language">The tag of the language of the words.</param>
    /// <param name="title">The document title, which screen readers read first.</param>
    /// <param name="preheader">What a mail client shows next to the subject.</param>
    /// <param name="card">The rows of the white card.</param>
    /// <param name="below">The rows below it.</param>
    public static string Compose(string language, string title, string preheader, SafeHtml card, SafeHtml below) => SafeHtml.Of($"""
        <!DOCTYPE html>
        <html lang="{language}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office">{Head(language, title)}
        <body class="pg" bgcolor="{MailStyle.Page}" style="margin:0;padding:0;background-color:{MailStyle.Page}">
          <div style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;mso-hide:all">{preheader}{Filler}</div>
          <table class="pg" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="{MailStyle.Page}" style="background-color:{MailStyle.Page}">
            <tr><td class="o" align="center" style="padding:24px 12px">
              <!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
              <div role="main" style="max-width:600px;text-align:left">{Column(card, below)}</div>
              <!--[if mso]></td></tr></table><![endif]-->
            </td></tr>
          </table>
        </body></html>
        """).ToString();

    private static SafeHtml Head(string language, string title) => SafeHtml.Of($"""
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <meta name="x-apple-disable-message-reformatting" />
          <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
          <title>{title}</title>{Enhancements}{ForWord}{LettersOf(language)}
        </head>
        """);

    private static SafeHtml LettersOf(string language) => language switch
    {
        "de" => ForGerman,
        "ja" => ForJapanese,
        _ => SafeHtml.Nothing,
    };

    private static SafeHtml Column(SafeHtml card, SafeHtml below) => SafeHtml.Of($"""
        <table class="cd" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="{MailStyle.Card}" style="background-color:{MailStyle.Card}">{card}</table>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">{below}</table>
        """);
}
