using System.Text;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// Reads a template: YAML front matter between two lines of <c>---</c> (<c>id</c>, <c>version</c>, <c>kind</c>, <c>cadence</c>,
/// <c>minutes</c>, <c>purpose</c>, and optionally <c>leave-out</c> and <c>evidence</c>), a title <c># Like this</c>, sections
/// <c>## Like this (10 min)</c>, each with a list of prompts, and last <c>## Coaching note</c> with paragraphs for the person who leads.
/// Prompts, headings and the note may contain emphasis, code, links and the placeholders of <see cref="AgendaModel"/>.
/// </summary>
public static class TemplateParser
{
    /// <summary>The largest file that is accepted, in bytes of UTF-8.</summary>
    public const int MaxFileSize = 64 * 1024;

    private const string Fence = "---";

    /// <summary>A template, or every fault that the file has. Never throws.</summary>
    public static TemplateParseResult Parse(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > MaxFileSize)
        {
            return new TemplateParseResult.Invalid([new TemplateFault(1, say => say.TemplateTooLarge(MaxFileSize / 1024))]);
        }

        var faults = new List<TemplateFault>();
        var template = Parse(text, faults);
        return template is null || faults.Count > 0
            ? new TemplateParseResult.Invalid([.. faults.OrderBy(f => f.Line)])
            : new TemplateParseResult.Valid(template);
    }

    private static Template? Parse(string text, List<TemplateFault> faults)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            faults.Add(new TemplateFault(
                1, say => lines[0].TrimEnd() == Fence ? say.TemplateNotClosed : say.TemplateNoFrontMatter));
            return null;
        }

        var front = FrontMatter.Read(string.Join('\n', lines[1..end]), firstLine: 2, faults);

        // Blank lines replace the front matter, so that the remaining lines keep their numbers.
        var body = TemplateBody.Read(new string('\n', end + 1) + string.Join('\n', lines[(end + 1)..]), end + 2, faults);
        if (front is null || body is null)
        {
            return null;
        }

        if (body.Sections.Sum(s => s.Minutes ?? 0) is var sum && sum > front.Minutes)
        {
            faults.Add(new TemplateFault(end + 2, say => say.TemplateMinutesTogether(sum, front.Minutes)));
        }

        return new Template
        {
            Id = front.Id,
            Version = front.Version,
            Title = body.Title,
            Kinds = front.Kinds,
            Cadences = front.Cadences,
            Minutes = front.Minutes,
            Purpose = front.Purpose,
            Sections = body.Sections,
            CoachingNote = body.CoachingNote,
            LeaveOut = front.LeaveOut,
            Evidence = front.Evidence,
            Source = text,
        };
    }
}
