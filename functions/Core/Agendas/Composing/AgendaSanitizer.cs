using Ganss.Xss;

namespace OutlookOneOnOne.Core.Agendas.Composing;

/// <summary>A final safety net for the output: even if a renderer has a bug, only the elements that agendas use get through.</summary>
internal static class AgendaSanitizer
{
    // Its settings never change, so several threads may use it at once.
    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "div", "h2", "h3", "p", "ul", "li", "strong", "em", "s", "code", "a", "span",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "style", "href" },
        AllowedCssProperties = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "margin", "margin-top", "margin-right", "margin-bottom", "margin-left", "padding", "padding-top", "padding-right",
            "padding-bottom",
            "padding-left", "font-family", "font-size", "font-weight", "line-height",
        },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "https", "http", "mailto" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
    });

    public static string Clean(string html) => Sanitizer.Sanitize(html);
}
