using System.Collections.Immutable;
using System.Text;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// One line of text with emphasis, code and safe links. No matter what it was made from, it cannot become a heading, a list, an image or
/// HTML in the output.
/// </summary>
public sealed class RichText
{
    /// <summary>Takes the spans in reading order.</summary>
    public RichText(IEnumerable<RichSpan> spans) => Spans = [.. spans];

    /// <summary>In reading order.</summary>
    public ImmutableArray<RichSpan> Spans { get; }

    /// <summary>There is nothing to read: no span, or white space only.</summary>
    public bool IsBlank => Spans.All(s => string.IsNullOrWhiteSpace(s.Text));

    /// <summary>The text as it is; none of its characters is markup.</summary>
    public static RichText Literal(string text) => new([new RichSpan(OneLine.Of(text))]);

    /// <summary>
    /// Reads inline Markdown (CommonMark): emphasis, code, links, entities and escapes. Never fails: broken markup and HTML become text, an
    /// image becomes its description, and a link to anything but the web or a mailbox becomes its text.
    /// </summary>
    public static RichText Parse(string markdown) => InlineMarkdown.Parse(OneLine.Of(markdown));

    /// <summary>Inline Markdown that <see cref="Parse"/> reads back as the same text.</summary>
    public string ToMarkdown() => MarkdownWriter.Write(Spans);

    /// <summary>Encoded for HTML, with <c>strong</c>, <c>em</c>, <c>code</c> and <c>a</c> only.</summary>
    public string ToHtml() => HtmlWriter.Write(Spans);

    /// <summary>Without styles; each link's address follows its text.</summary>
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

    /// <summary>Only the type: what people write stays out of logs.</summary>
    public override string ToString() => nameof(RichText);

    private static bool IsNamedBy(Uri link, string text) =>
        link.AbsoluteUri == text || link.OriginalString == text || link.AbsoluteUri == $"mailto:{text}";
}
