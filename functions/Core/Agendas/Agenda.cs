using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// The agenda of one 1:1: its template, as it was when the agenda was made, and the two people. It has no items: they are stored with the
/// pair. A separate document that rarely changes.
/// </summary>
/// <param name="Pair">The two people.</param>
/// <param name="Start">The start of the 1:1: its key within the pair.</param>
/// <param name="Lead">Who leads: the template is written from their point of view ("me"), and only they see the coaching note.</param>
/// <param name="Other">The other person.</param>
/// <param name="Template">A copy of its template.</param>
public sealed record Agenda(PairId Pair, Instant Start, PersonId Lead, PersonId Other, AgendaTemplate Template)
{
    /// <summary>Why this template was chosen, for the lead.</summary>
    public required TemplateReason Why { get; init; }

    /// <summary>The language in which both people read it, as it was chosen when it was prepared. English if unknown.</summary>
    public IMessages Language { get; init; } = Languages.English;

    /// <summary>As far as we know, this is the first 1:1 of this pair.</summary>
    public bool FirstMeeting { get; init; }

    /// <summary>A "how are your 1:1s going?" question for this 1:1; null when none is due.</summary>
    public string? CheckIn { get; init; }

    /// <summary>When it was made from its template.</summary>
    public required Instant PreparedAt { get; init; }

    /// <summary>
    /// When the automatic preparation was finished: the agenda is in its invite, or there is no invite to update. Null until then.
    /// </summary>
    public Instant? AheadAt { get; init; }

    /// <summary>Contains only the pair and the start.</summary>
    public override string ToString() => $"{nameof(Agenda)} {Pair} {Start}";
}

/// <summary>The copy of a <see cref="Template"/> that an agenda keeps, so that later changes to the template do not affect it.</summary>
public sealed record AgendaTemplate(
    TemplateId Id,
    int Version,
    string Title,
    int Minutes,
    ImmutableArray<TemplateSection> Sections,
    ImmutableArray<LiquidText> CoachingNote)
{
    /// <summary>
    /// A copy of the template's current wording. The note ends with what to leave out, because both are for the lead.
    /// </summary>
    /// <param name="template">The template.</param>
    /// <param name="language">The language of the note.</param>
    /// <param name="note">The same template in that language; null if the template itself is in it.</param>
    public static AgendaTemplate Of(Template template, IMessages language, Template? note = null) =>
        new(
            template.Id,
            template.Version,
            template.Title,
            template.Minutes,
            [.. template.Sections],
            [.. (note ?? template).CoachingNote,
                .. (note ?? template).LeaveOut.Select(line => LiquidText.Stored(language.Agenda.LeaveOut(line.Source)))]);

    /// <summary>
    /// If the template was made for a longer 1:1, every part is shortened in proportion, to at least a minute each. Otherwise unchanged.
    /// </summary>
    /// <param name="minutes">How long the 1:1 takes; null when that is not known.</param>
    public AgendaTemplate Within(int? minutes) => minutes is not { } most || most >= Minutes || most <= 0 ? this : this with
    {
        Minutes = most,
        Sections = [.. Sections.Select(s => s.Minutes is { } share ? s with { Minutes = Math.Max(1, share * most / Minutes) } : s)],
    };
}
