namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// What a good 1:1 of some kind is made of. Always valid: the only way to make one is <see cref="TemplateParser"/>.
/// </summary>
public sealed record Template
{
    internal Template()
    {
    }

    public required TemplateId Id { get; init; }

    /// <summary>From 1; raised when the wording changes.</summary>
    public required int Version { get; init; }

    /// <summary>A few words, in plain text.</summary>
    public required string Title { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<TemplateKind> Kinds { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<TemplateCadence> Cadences { get; init; }

    /// <summary>How long the 1:1 is meant to be.</summary>
    public required int Minutes { get; init; }

    /// <summary>One or two sentences of plain text: when and why to use it.</summary>
    public required string Purpose { get; init; }

    /// <summary>In their order; at least one.</summary>
    public required IReadOnlyList<TemplateSection> Sections { get; init; }

    /// <summary>Advice for the one who leads, never for the other's eyes: paragraphs.</summary>
    public required IReadOnlyList<LiquidText> CoachingNote { get; init; }

    /// <summary>The file it came from, as it was written.</summary>
    public required string Source { get; init; }
}

/// <param name="Title">Its heading.</param>
/// <param name="Minutes">Its share of the time; null when it takes what it needs.</param>
/// <param name="Prompts">At least one question or cue.</param>
public sealed record TemplateSection(LiquidText Title, int? Minutes, IReadOnlyList<LiquidText> Prompts);
