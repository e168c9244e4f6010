namespace OutlookOneOnOne.Core.Templates;

/// <summary>The outline of a 1:1. Always valid: only <see cref="TemplateParser"/> can make one.</summary>
public sealed record Template
{
    internal Template()
    {
    }

    /// <summary>Unique within a library.</summary>
    public required TemplateId Id { get; init; }

    /// <summary>Starts at 1; increased when the wording changes.</summary>
    public required int Version { get; init; }

    /// <summary>A few words, in plain text.</summary>
    public required string Title { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<TemplateKind> Kinds { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<TemplateCadence> Cadences { get; init; }

    /// <summary>The planned length of the 1:1.</summary>
    public required int Minutes { get; init; }

    /// <summary>One or two sentences of plain text: when and why to use it.</summary>
    public required string Purpose { get; init; }

    /// <summary>In order; at least one.</summary>
    public required IReadOnlyList<TemplateSection> Sections { get; init; }

    /// <summary>Advice for the person who leads, hidden from the other person: paragraphs.</summary>
    public required IReadOnlyList<LiquidText> CoachingNote { get; init; }

    /// <summary>What does not belong in this 1:1, for the person who leads; empty when its author says nothing.</summary>
    public IReadOnlyList<LiquidText> LeaveOut { get; init; } = [];

    /// <summary>
    /// What it is based on, in one or two sentences of plain text: a source, or the word "experience". Null when its author says nothing.
    /// </summary>
    public string? Evidence { get; init; }

    /// <summary>The file it came from, as it was written.</summary>
    public required string Source { get; init; }
}

/// <param name="Title">Its heading.</param>
/// <param name="Minutes">Its share of the time; null when it has no limit.</param>
/// <param name="Prompts">At least one question or cue.</param>
public sealed record TemplateSection(LiquidText Title, int? Minutes, IReadOnlyList<LiquidText> Prompts);
