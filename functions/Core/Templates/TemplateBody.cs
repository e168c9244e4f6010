using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>The part of a template below its front matter.</summary>
internal sealed partial record TemplateBody(string Title, IReadOnlyList<TemplateSection> Sections, IReadOnlyList<LiquidText> CoachingNote)
{
    public const string NoteHeading = "Coaching note";

    private const int MaxSections = 12;

    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();

    /// <param name="markdown">The Markdown, with the line numbers of the file.</param>
    /// <param name="firstLine">The first line of the body, for faults without a line of their own.</param>
    /// <param name="faults">Receives every fault found.</param>
    public static TemplateBody? Read(string markdown, int firstLine, List<TemplateFault> faults)
    {
        var before = faults.Count;
        var reader = new TemplateLines(markdown, faults);
        var parts = PartsOf(Markdown.Parse(markdown, CommonMark), reader);
        var title = reader.Title(parts.Where(p => p.Heading is null or { Level: 1 }).SelectMany(p => p.All), firstLine);
        var sections = parts.Where(p => p.Heading is { Level: 2 }).ToList();
        var notes = sections.Where(p => IsNote(reader, p)).ToList();
        if (notes.Count != 1 || notes[0] != sections[^1])
        {
            faults.Add(new TemplateFault(
                notes.FirstOrDefault()?.Line ?? firstLine,
                say => notes.Count == 0 ? say.TemplateNoteMissing(NoteHeading) : say.TemplateNoteNotLast(NoteHeading)));
        }

        var agenda = sections.Except(notes).ToList();
        if (agenda.Count is 0 or > MaxSections)
        {
            faults.Add(new TemplateFault(firstLine, say => say.TemplateSectionCount(MaxSections, agenda.Count)));
        }

        List<TemplateSection> read = [.. agenda.Select(p => Section(reader, p)).OfType<TemplateSection>()];
        List<LiquidText> note = [.. notes.SelectMany(reader.Note)];
        return faults.Count > before ? null : new TemplateBody(title!, read, note); // a missing title is a fault
    }

    // A section has a heading; only the part before the first one has none.
    private static bool IsNote(TemplateLines reader, Part part) => reader.HeadingText(part.Heading!) == NoteHeading;

    private static TemplateSection? Section(TemplateLines reader, Part part)
    {
        var written = reader.HeadingText(part.Heading!); // a section has a heading
        var minutes = Minutes().Match(written);
        var title = reader.Text(minutes.Success ? written[..minutes.Index] : written, part.Line);
        var prompts = reader.Prompts(part);
        return title is null || prompts.Count == 0
            ? null
            : new TemplateSection(title, TypedNumber.Read(minutes.Groups[1].Value), prompts);
    }

    /// <summary>Each heading with the blocks below it, preceded by the blocks above all headings.</summary>
    private static List<Part> PartsOf(MarkdownDocument document, TemplateLines reader)
    {
        List<Part> parts = [new(null, [])];
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: <= 2 } heading)
            {
                parts.Add(new Part(heading, []));
            }
            else if (reader.Accepts(block))
            {
                parts[^1].Blocks.Add(block);
            }
        }

        return parts;
    }

    // \s and \d are every blank and digit of Unicode.
    [GeneratedRegex(@"\s*[(（]\s*(\d{1,3})\s*(?:min\.?|分)\s*[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();

    /// <summary>A heading and the blocks below it.</summary>
    internal sealed record Part(HeadingBlock? Heading, List<Block> Blocks)
    {
        public int Line => (Heading?.Line ?? 0) + 1;

        public IEnumerable<Block> All => Heading is null ? Blocks : Blocks.Prepend(Heading);
    }
}
