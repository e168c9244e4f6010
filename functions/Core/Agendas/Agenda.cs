using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// The agenda of one 1:1: which template, as it was when the agenda was made, and for whom. The items are not here: they live
/// with the pair. A stored document of its own, hardly ever changed.
/// </summary>
/// <param name="Pair">Whose it is.</param>
/// <param name="Start">When the 1:1 starts: its key within the pair.</param>
/// <param name="Lead">Who leads: the template speaks from their side ("me"), and only they see the coaching note.</param>
/// <param name="Other">The other one of the two.</param>
/// <param name="Template">The wording of its template.</param>
public sealed record Agenda(PairId Pair, Instant Start, PersonId Lead, PersonId Other, AgendaTemplate Template)
{
    /// <summary>Why this template, in words for the lead.</summary>
    public required string Why { get; init; }

    /// <summary>It is the first 1:1 of the two, as far as is known.</summary>
    public bool FirstMeeting { get; init; }

    /// <summary>A "how are your 1:1s going?" question for this time; null when it is not its time.</summary>
    public string? CheckIn { get; init; }

    public required Instant PreparedAt { get; init; }

    /// <summary>When all was done that is done ahead for those who asked: it stands in its invite, or has none to stand in. Null until then.</summary>
    public Instant? AheadAt { get; init; }

    public override string ToString() => $"{nameof(Agenda)} {Pair} {Start}";
}

/// <summary>What an agenda keeps of the <see cref="Template"/> it was made from, so that it stays as it was when the template changes.</summary>
public sealed record AgendaTemplate(
    TemplateId Id, int Version, string Title, int Minutes, ImmutableArray<TemplateSection> Sections, ImmutableArray<LiquidText> CoachingNote)
{
    public static AgendaTemplate Of(Template template) =>
        new(template.Id, template.Version, template.Title, template.Minutes, [.. template.Sections], [.. template.CoachingNote]);
}
