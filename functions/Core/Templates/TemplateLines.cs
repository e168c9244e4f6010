using Markdig.Syntax;
using Markdig.Syntax.Inlines;
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
        var refused = block switch
        {
            LinkReferenceDefinitionGroup or LinkReferenceDefinition =>
                "a link whose address is defined elsewhere; write the address in the link itself, [like this](https://...)",
            ParagraphBlock or ListBlock or HeadingBlock { Level: <= 2 } => null,
            HeadingBlock => "a heading deeper than ##; use # for the title and ## for sections",
            HtmlBlock => "HTML; write it in Markdown",
            _ => "anything but headings, lists and paragraphs; write it as one of these",
        };
        return refused is null || Fault<object>(block, $"This is not allowed in a template: {refused}.") is not null;
    }

    /// <summary>The only level-1 heading, which comes first.</summary>
    public string? Title(IEnumerable<Block> top, int firstLine)
    {
        switch (top.ToList())
        {
            case [HeadingBlock { Level: 1 } heading] when HeadingText(heading) is { Length: > 0 and <= 80 } title && !title.Contains('{'):
                return title;
            case [HeadingBlock { Level: 1 } heading]:
                return Fault<string>(heading, "The title must have 1 to 80 characters and no placeholders.");
            case [HeadingBlock { Level: 1 }, var next, ..]:
                return Fault<string>(next, "Only sections may follow the title: move this into a section or into 'purpose'.");
            default:
                faults.Add(new TemplateFault(firstLine, "After the front matter, a template must start with one title, \"# Like this\"."));
                return null;
        }
    }

    public string HeadingText(HeadingBlock heading) => SourceOf(heading.Span).TrimStart('#').TrimEnd('#').Trim();

    /// <summary>The items of the lists below a heading.</summary>
    public IReadOnlyList<LiquidText> Prompts(TemplateBody.Part part)
    {
        foreach (var other in part.Blocks.Where(b => b is not ListBlock))
        {
            Fault<object>(other, "A section must contain only a list of prompts: start the line with \"- \".");
        }

        var items = part.Blocks.OfType<ListBlock>().SelectMany(l => l).OfType<ListItemBlock>().ToList();
        if (items.Count is 0 or > MaxPrompts)
        {
            Fault<object>(
                part.Heading!, // a section always has a heading
                $"A section must have 1 to {MaxPrompts} prompts, each on a line that starts with \"- \"; this one has {items.Count}.");
        }

        return [.. items.Select(Line).OfType<LiquidText>()];
    }

    /// <summary>Paragraphs and the items of lists.</summary>
    public IReadOnlyList<LiquidText> Note(TemplateBody.Part part)
    {
        if (part.Blocks.Count == 0)
        {
            // The note is found by its heading.
            Fault<object>(part.Heading!, "The coaching note is empty; write what helps the person who leads.");
        }

        return [.. part.Blocks
            .SelectMany(b => b is ListBlock list ? list.OfType<ListItemBlock>().Select(Line) : [b is ParagraphBlock p ? Text(p) : null])
            .OfType<LiquidText>()];
    }

    public LiquidText? Text(string source, int line)
    {
        var fault = source.Length is 0 or > MaxLineLength ? $"it must have 1 to {MaxLineLength} characters" : null;
        LiquidText? text = null;
        if (fault is null && LiquidText.TryParse(source, out text, out fault))
        {
            return text;
        }

        faults.Add(new TemplateFault(line, $"In \"{(source.Length > 40 ? source[..40] + "..." : source)}\": {fault.TrimEnd('.')}."));
        return null;
    }

    private LiquidText? Line(ListItemBlock item) => item switch
    {
        [ParagraphBlock paragraph] => Text(paragraph),
        _ => Fault<LiquidText>(
            item, "A prompt must be one paragraph, without lists or anything else in it; split it into several prompts."),
    };

    private LiquidText? Text(ParagraphBlock paragraph)
    {
        // Markdig has parsed its inlines.
        return paragraph.Inline!.FindDescendants<Inline>().Any(i => i is HtmlInline or LinkInline { IsImage: true })
            ? Fault<LiquidText>(paragraph, "HTML and images are not allowed; use plain text.")
            : Text(OneLine.Of(SourceOf(paragraph.Span)), paragraph.Line + 1);
    }

    private string SourceOf(SourceSpan span) => markdown.Substring(span.Start, span.Length);

    private T? Fault<T>(Block block, string message)
        where T : class
    {
        faults.Add(new TemplateFault(block.Line + 1, message));
        return null;
    }
}
