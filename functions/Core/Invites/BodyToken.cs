using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>A tag or a run of text of an HTML document, and its position in the source.</summary>
/// <param name="Kind">Tag or text.</param>
/// <param name="Text">A tag's name in lower case, or the text with its character references resolved.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Attributes">The attributes of a start tag.</param>
internal readonly record struct BodyToken(
    BodyTokenKind Kind, string Text, int Start, int End, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    private static readonly HashSet<string> Void =
        new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"],
            StringComparer.Ordinal);

    /// <summary>The element has no content, and so no end tag.</summary>
    public bool IsVoid => Void.Contains(Text);

    /// <summary>
    /// Everything except comments. The parser must build the tree at the same time, because only then does it know where scripts and styles
    /// end.
    /// </summary>
    public static IReadOnlyList<BodyToken> Read(string html)
    {
        var tokens = new List<BodyToken>();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnToken = (token, range) =>
            {
                if (KindOf(token) is { } kind)
                {
                    var text = kind == BodyTokenKind.Text ? token.Data : token.Name;
                    tokens.Add(new BodyToken(kind, text, range.Start.Index, range.End.Index, AttributesOf(token)));
                }
            },
        });
        using var document = parser.ParseDocument(html);
        return tokens;
    }

    private static BodyTokenKind? KindOf(HtmlToken token) =>
        token.Type switch
        {
            HtmlTokenType.StartTag => BodyTokenKind.StartTag,
            HtmlTokenType.EndTag => BodyTokenKind.EndTag,
            HtmlTokenType.Character => BodyTokenKind.Text,
            HtmlTokenType.Doctype or HtmlTokenType.Comment or HtmlTokenType.EndOfFile or _ => null,
        };

    private static IReadOnlyList<KeyValuePair<string, string>> AttributesOf(HtmlToken token) =>
        token is HtmlTagToken { Attributes.Count: > 0 } tag ? [.. tag.Attributes.Select(a => KeyValuePair.Create(a.Name, a.Value))] : [];
}

internal enum BodyTokenKind
{
    StartTag,
    EndTag,
    Text,
}
