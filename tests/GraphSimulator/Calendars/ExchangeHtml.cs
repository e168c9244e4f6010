using System.Text.RegularExpressions;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>
/// How Exchange changes HTML that is written into an item. What happens depends on the route, so a reader must cope with all variants.
/// </summary>
[Flags]
public enum ExchangeHtml
{
    /// <summary>Kept as written.</summary>
    None = 0,

    /// <summary>A fragment is wrapped in html and body, with a head that declares the character set.</summary>
    Wrap = 1,

    /// <summary>Ids and classes get the prefix <c>x_</c>, once more each time (hteumeuleu/email-bugs issues 23 and 38).</summary>
    PrefixNames = 2,

    /// <summary>Comments are removed.</summary>
    StripComments = 4,

    /// <summary>Classes are removed, as in the new Outlook (OfficeDev/office-js issue 5296: "this behavior cannot be bypassed").</summary>
    StripClasses = 8,

    All = Wrap | PrefixNames | StripComments | StripClasses,
}

internal static partial class ExchangeHtmlRules
{
    public static string Rewrite(this ExchangeHtml rules, string html)
    {
        var text = Script().Replace(html, ""); // "Message Body property will filter unsafe HTML by default", Microsoft 365 developer blog
        if (rules.HasFlag(ExchangeHtml.StripComments))
            text = Comment().Replace(text, "");
        if (rules.HasFlag(ExchangeHtml.PrefixNames))
            text = Names().Replace(text, m => NameStart().Replace(m.Value, "x_"));
        if (rules.HasFlag(ExchangeHtml.StripClasses))
            text = Class().Replace(text, "${before}");
        return rules.HasFlag(ExchangeHtml.Wrap) && !text.Contains("<body", StringComparison.OrdinalIgnoreCase)
            ? MeetingBody.Wrap(text)
            : text;
    }

    [GeneratedRegex(@"<script\b.*?</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""(?<=<[^<>]*\s(?:id|class)=["'])[^"'<>]+""", RegexOptions.IgnoreCase)]
    private static partial Regex Names();

    [GeneratedRegex("""(?<before><[^<>]*?)\sclass=(?<quote>["'])[^"'<>]*\k<quote>""", RegexOptions.IgnoreCase)]
    private static partial Regex Class();

    [GeneratedRegex(@"(?<!\S)(?=\S)")]
    private static partial Regex NameStart();
}
