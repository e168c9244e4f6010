using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>A tag or a run of text of an HTML document, and where in the source it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A tag's name in lower case, or the text with its character references resolved.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Attributes">Of a start tag.</param>
internal readonly record struct BodyToken(BodyTokenKind Kind, string Text, int Start, int End, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    private static readonly HashSet<string> Void =
        new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.Ordinal);

    /// <summary>It has no content, and so no end tag.</summary>
    public bool IsVoid => Void.Contains(Text);

    /// <summary>Everything but comments. The parser builds the tree meanwhile, for only that knows where scripts and styles end.</summary>
    public static IReadOnlyList<BodyToken> Read(string html)
    {
        var tokens = new List<BodyToken>();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnToken = (token, range) =>
            {
                if (KindOf(token) is { } kind)
                {
                    tokens.Add(new BodyToken(kind, kind == BodyTokenKind.Text ? token.Data : token.Name, range.Start.Index, range.End.Index, AttributesOf(token)));
                }
            },
        });
        using var document = parser.ParseDocument(html);
        return tokens;
    }

    private static BodyTokenKind? KindOf(HtmlToken token) =>
        token.Type == HtmlTokenType.StartTag ? BodyTokenKind.StartTag
        : token.Type == HtmlTokenType.EndTag ? BodyTokenKind.EndTag
        : token.Type == HtmlTokenType.Character ? BodyTokenKind.Text
        : null;

    private static IReadOnlyList<KeyValuePair<string, string>> AttributesOf(HtmlToken token) =>
        token is HtmlTagToken { Attributes.Count: > 0 } tag ? [.. tag.Attributes.Select(a => KeyValuePair.Create(a.Name, a.Value))] : [];
}

internal enum BodyTokenKind
{
    StartTag,
    EndTag,
    Text,
}
