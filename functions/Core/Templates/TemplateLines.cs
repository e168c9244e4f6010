using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>Reads the lines of a template's body and reports what is wrong with each.</summary>
internal sealed class TemplateLines(string markdown, List<TemplateFault> faults)
{
    private const int MaxLineLength = 500;
    private const int MaxPrompts = 20;

    /// <summary>Only headings, lists and paragraphs are allowed; anything else is a fault.</summary>
    public bool Accepts(Block block)
    {
        Func<IFieldsMessages, string>? refused = block switch
        {
            LinkReferenceDefinitionGroup or LinkReferenceDefinition => say => say.TemplateLinkElsewhere,
            ParagraphBlock or ListBlock or HeadingBlock { Level: <= 2 } => null,
            HeadingBlock => say => say.TemplateDeepHeading,
            HtmlBlock => say => say.TemplateHtml,
            _ => say => say.TemplateOtherBlock,
        };
        return refused is null || Fault<object>(block, refused) is not null;
    }

    /// <summary>The only level-1 heading, which comes first.</summary>
    public string? Title(IEnumerable<Block> top, int firstLine)
    {
        switch (top.ToList())
        {
            case [HeadingBlock { Level: 1 } heading] when HeadingText(heading) is { Length: > 0 and <= 80 } title && !title.Contains('{'):
                return title;
            case [HeadingBlock { Level: 1 } heading]:
                return Fault<string>(heading, say => say.TemplateTitle);
            case [HeadingBlock { Level: 1 }, var next, ..]:
                return Fault<string>(next, say => say.TemplateAfterTitle);
            default:
                faults.Add(new TemplateFault(firstLine, say => say.TemplateNoTitle));
                return null;
        }
    }

    public string HeadingText(HeadingBlock heading) => SourceOf(heading.Span).TrimStart('#').TrimEnd('#').Trim();

    /// <summary>The items of the lists below a heading.</summary>
    public IReadOnlyList<LiquidText> Prompts(TemplateBody.Part part)
    {
        foreach (var other in part.Blocks.Where(b => b is not ListBlock))
        {
            Fault<object>(other, say => say.TemplateOnlyPrompts);
        }

        var items = part.Blocks.OfType<ListBlock>().SelectMany(l => l).OfType<ListItemBlock>().ToList();
        if (items.Count is 0 or > MaxPrompts)
        {
            Fault<object>(
                part.Heading!, // a section always has a heading
                say => say.TemplatePromptCount(MaxPrompts, items.Count));
        }

        return [.. items.Select(Line).OfType<LiquidText>()];
    }

    /// <summary>Paragraphs and the items of lists.</summary>
    public IReadOnlyList<LiquidText> Note(TemplateBody.Part part)
    {
        if (part.Blocks.Count == 0)
        {
            // The note is found by its heading.
            Fault<object>(part.Heading!, say => say.TemplateEmptyNote);
        }

        return [.. part.Blocks
            .SelectMany(b => b is ListBlock list ? list.OfType<ListItemBlock>().Select(Line) : [b is ParagraphBlock p ? Text(p) : null])
            .OfType<LiquidText>()];
    }

    public LiquidText? Text(string source, int line)
    {
        Func<IFieldsMessages, string>? fault = source.Length is 0 or > MaxLineLength ? say => say.TemplateLength(MaxLineLength) : null;
        LiquidText? text = null;
        if (fault is null && LiquidText.TryParse(source, out text, out fault))
        {
            return text;
        }

        var shown = source.Length > 40 ? source[..40] + "..." : source;
        faults.Add(new TemplateFault(line, say => say.TemplateInText(shown, fault(say).TrimEnd('.'))));
        return null;
    }

    private LiquidText? Line(ListItemBlock item) => item switch
    {
        [ParagraphBlock paragraph] => Text(paragraph),
        _ => Fault<LiquidText>(
            item, say => say.TemplatePromptParagraph),
    };

    private LiquidText? Text(ParagraphBlock paragraph)
    {
        // Markdig has parsed its inlines.
        return paragraph.Inline!.FindDescendants<Inline>().Any(i => i is HtmlInline or LinkInline { IsImage: true })
            ? Fault<LiquidText>(paragraph, say => say.TemplateHtmlInline)
            : Text(OneLine.Of(SourceOf(paragraph.Span)), paragraph.Line + 1);
    }

    private string SourceOf(SourceSpan span) => markdown.Substring(span.Start, span.Length);

    private T? Fault<T>(Block block, Func<IFieldsMessages, string> message)
        where T : class
    {
        faults.Add(new TemplateFault(block.Line + 1, message));
        return null;
    }
}
