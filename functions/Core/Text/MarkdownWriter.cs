using System.Text;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Text;

/// <summary>Writes spans as inline Markdown that reads back as the same text anywhere in a line.</summary>
internal static partial class MarkdownWriter
{
    /// <summary>Characters that can mean something within a line.</summary>
    public const string Special = "\\`*_[]<>&~|";

    public static string Write(IReadOnlyList<RichSpan> spans)
    {
        var markdown = new StringBuilder();
        foreach (var (index, span) in spans.Index())
        {
            var before = index == 0 ? ' ' : spans[index - 1].Text.LastOrDefault(' ');
            var after = index == spans.Count - 1 ? ' ' : spans[index + 1].Text.FirstOrDefault(' ');
            markdown.Append(Write(span, canBeStyled: char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after)));
        }

        return LineStart().Replace(markdown.ToString(), "${digits}\\${mark}");
    }

    private static string Write(RichSpan span, bool canBeStyled)
    {
        var text = span.Code ? Code(span.Text) : Escape(span.Text);
        text = span.Link is { } link && span.Text.Length > 0
            ? $"[{text}](<{link.AbsoluteUri.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)"
            : text;

        // Styled only where CommonMark 6.2 is certain to read it as emphasis again. Elsewhere the text matters more than its style.
        var marks = (span.Strong, span.Emphasis) switch
        {
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => string.Empty,
        };
        var styled = canBeStyled && span.Text.Length > 0 && char.IsLetterOrDigit(span.Text[0]) && char.IsLetterOrDigit(span.Text[^1]);
        return styled ? marks + text + marks : text;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var (index, c) in text.Index())
        {
            // An exclamation mark before a link would turn the link into an image.
            var isSpecial = Special.Contains(c, StringComparison.Ordinal) || (c == '!' && index == text.Length - 1);
            _ = isSpecial ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string Code(string text)
    {
        var fence = new string('`', 1 + Backticks().Matches(text).Select(m => m.Length).DefaultIfEmpty(0).Max());
        var space = text.StartsWith('`') || text.EndsWith('`') || (text.StartsWith(' ') && text.EndsWith(' ')) ? " " : string.Empty;
        return fence + space + text + space + fence;
    }

    /// <summary>What would start a heading, a quotation, a list or a rule at the beginning of a line.</summary>
    [GeneratedRegex(@"^\s*(?<digits>\d{0,9})(?<mark>(?<=\d)[.)]|(?<!\d)[#>+=-])", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Backticks();
}
