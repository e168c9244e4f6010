using System.Collections.Immutable;
using System.Text;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// One line of text with emphasis, code and safe links, and nothing else: whatever it was made from, it can never become
/// a heading, a list, an image or HTML in what it is written to.
/// </summary>
public sealed class RichText
{
    public RichText(IEnumerable<RichSpan> spans) => Spans = [.. spans];

    public ImmutableArray<RichSpan> Spans { get; }

    public bool IsBlank => Spans.All(s => string.IsNullOrWhiteSpace(s.Text));

    /// <summary>The text as it stands; no character of it means anything.</summary>
    public static RichText Literal(string text) => new([new RichSpan(OneLine.Of(text))]);

    /// <summary>
    /// Reads the inline part of Markdown (CommonMark): emphasis, code, links, entities and escapes. Never fails: what is no
    /// markup is text, HTML is text, an image is its description, and a link to anything but the web or a mailbox is its text.
    /// </summary>
    public static RichText Parse(string markdown) => InlineMarkdown.Parse(OneLine.Of(markdown));

    public string ToMarkdown() => MarkdownWriter.Write(Spans);

    /// <summary>Encoded for HTML, with <c>strong</c>, <c>em</c>, <c>code</c> and <c>a</c> only.</summary>
    public string ToHtml() => HtmlWriter.Write(Spans);

    /// <summary>Without styles; where a link leads stands behind its text.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var span in Spans)
        {
            text.Append(span.Text);
            _ = span.Link is { } link && !IsNamedBy(link, span.Text) ? text.Append(" (").Append(link.AbsoluteUri).Append(')') : text;
        }

        return text.ToString();
    }

    /// <summary>What a person wrote stays out of logs.</summary>
    public override string ToString() => nameof(RichText);

    private static bool IsNamedBy(Uri link, string text) => link.AbsoluteUri == text || link.OriginalString == text || link.AbsoluteUri == $"mailto:{text}";
}
