using System.Buffers;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutlookOneOnOne.Core.Text;

/// <summary>Reads one line of Markdown as <see cref="RichText"/>.</summary>
internal static class InlineMarkdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create(MarkdownWriter.Special);

    private static readonly MarkdownPipeline InlineOnly = Pipeline();

    public static RichText Parse(string line)
    {
        if (!line.AsSpan().ContainsAny(Special))
        {
            return new RichText([new RichSpan(line)]);
        }

        // Markdig has parsed its inlines.
        var spans = Markdown.Parse(line, InlineOnly).OfType<ParagraphBlock>().SelectMany(p => Spans(p.Inline!)).ToList();

        // CommonMark renders a definition such as "[a]: https://x" as nothing, but somebody wrote it, so we keep it as text.
        return spans.Count == 0 ? RichText.Literal(line) : new RichText(spans);
    }

    /// <summary>Converts what Markdig has parsed already.</summary>
    public static IEnumerable<RichSpan> Spans(ContainerInline container) => Spans(container, new RichSpan(string.Empty));

    private static IEnumerable<RichSpan> Spans(ContainerInline container, RichSpan style) =>
        container.SelectMany(inline => Spans(inline, style));

    private static IEnumerable<RichSpan> Spans(Inline inline, RichSpan style) => inline switch
    {
        LiteralInline literal => [style with { Text = literal.Content.ToString() }],
        HtmlEntityInline entity => [style with { Text = OneLine.Of(entity.Transcoded.ToString()) is { Length: > 0 } text ? text : " " }],
        CodeInline code => [style with { Text = code.Content, Code = true }],
        AutolinkInline auto => [style with { Text = auto.Url, Link = SafeLink(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url) }],
        LinkInline { IsImage: false } link => Spans(link, style with { Link = SafeLink(link.Url) ?? style.Link }),
        EmphasisInline { DelimiterCount: 2 } strong => Spans(strong, style with { Strong = true }),
        EmphasisInline emphasis => Spans(emphasis, style with { Emphasis = true }),
        LineBreakInline => [style with { Text = " " }],
        HtmlInline html => [style with { Text = html.Tag }],
        DelimiterInline delimiter => [style with { Text = delimiter.ToLiteral() }, .. Spans((ContainerInline)delimiter, style)],
        ContainerInline container => Spans(container, style),
        _ => [],
    };

    private static Uri? SafeLink(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http" or "mailto") ? uri : null;

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }
}
