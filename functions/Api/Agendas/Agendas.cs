using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Composing;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;

namespace OutlookOneOnOne.Api.Agendas;

/// <param name="Template">Id of the template to use; null keeps the agenda's template, or picks the one that fits best.</param>
/// <param name="Minutes">
/// How many minutes the 1:1 takes, from 5 to 1440: a template for a longer one is shortened. Null when that is not known.
/// </param>
/// <param name="Organizer">
/// Email address of whoever organises the 1:1: the agenda is in their language, unless another was chosen for the pair. Null when it is not
/// known, or is somebody else than the two: then their calendars decide, or else it is in the language of the lead.
/// </param>
internal sealed record PrepareRequest(string? Template = null, int? Minutes = null, string? Organizer = null)
{
    private const int MinMinutes = 5;
    private const int MaxMinutes = 1440;

    public TemplateId? Parse(Validation validation)
    {
        validation.Require(
            Minutes is null or (>= MinMinutes and <= MaxMinutes), "minutes", say => say.Minutes(MinMinutes, MaxMinutes));
        return ChosenTemplate.Parse(Template, validation);
    }
}

/// <param name="Start">When the 1:1 starts.</param>
/// <param name="Lead">Id of the person who leads it; the template is written from their point of view.</param>
/// <param name="Template">The template that it was prepared from.</param>
/// <param name="Why">Deprecated: <c>reason</c> as a sentence, in the language of the request.</param>
/// <param name="CoachingNote">Advice as HTML paragraphs; only the lead gets it.</param>
/// <param name="CheckIn">A question about how the report's own 1:1s are going; null when none is due.</param>
/// <param name="Items">The points that the two people have added.</param>
/// <param name="Sections">The sections of the template, filled in.</param>
/// <param name="Html">The whole agenda as sanitised HTML, for an invite.</param>
/// <param name="Markdown">The whole agenda as Markdown.</param>
/// <param name="Text">The whole agenda as plain text.</param>
/// <param name="Reason">Why this template was chosen, as a code with its arguments; only the lead gets it.</param>
internal sealed record AgendaResponse(
    Instant Start,
    string Lead,
    TemplateSummary Template,
    string? Why,
    IReadOnlyList<string> CoachingNote,
    string? CheckIn,
    ItemsResponse Items,
    IReadOnlyList<AgendaSectionResponse> Sections,
    string Html,
    string Markdown,
    string Text,
    TemplateReason? Reason)
{
    /// <summary>The tag of the language in which both people read it.</summary>
    public required string Language { get; init; }

    public static AgendaResponse Of(AgendaReadResult.Prepared prepared, Person reader, OrgChart chart, IMessages language) =>
        Of(
            prepared.Agenda,
            ItemsOn(prepared.Agenda, prepared.Pair, prepared.PairRevision, prepared.Archived),
            prepared.Pair,
            prepared.Archived,
            reader,
            chart,
            language);

    public static AgendaResponse Of(AgendaPreview.Shown preview, Person reader, OrgChart chart, IMessages language) =>
        Of(preview.Agenda, ItemsOn(preview.Agenda, preview.Pair, preview.PairRevision, []), preview.Pair, [], reader, chart, language);

    /// <summary>Keeps what people wrote out of the logs.</summary>
    public override string ToString() => nameof(AgendaResponse);

    private static ItemsResponse ItemsOn(Agenda agenda, PairAgendas pair, Revision? revision, IReadOnlyList<AgendaItem> archived) =>
        ItemsResponse.Of(pair, agenda.Start, revision, archived);

    private static AgendaResponse Of(
        Agenda agenda,
        ItemsResponse items,
        PairAgendas pair,
        IReadOnlyList<AgendaItem> archived,
        Person reader,
        OrgChart chart,
        IMessages language)
    {
        var (lead, other) = (chart.Find(agenda.Lead)!, chart.Find(agenda.Other)!); // the caller has found both in this chart
        var page = ComposeAgenda.Page(agenda, pair, lead, other, reader.TimeZone, archived);
        return new AgendaResponse(
            agenda.Start,
            agenda.Lead.Value,
            new TemplateSummary(agenda.Template.Id.Value, agenda.Template.Version, agenda.Template.Title, agenda.Template.Minutes),
            reader.Id == agenda.Lead ? agenda.Why.In(language) : null,
            [.. ComposeAgenda.CoachingNote(agenda, pair, lead, other, reader.Id).Select(note => note.ToHtml())],
            agenda.CheckIn,
            items,
            [.. page.Sections.Select(s => new AgendaSectionResponse(s.Title.ToText(), s.Minutes, [.. s.Prompts.Select(p => p.ToHtml())]))],
            AgendaHtml.Write(page),
            AgendaMarkdown.Write(page),
            AgendaText.Write(page),
            reader.Id == agenda.Lead ? agenda.Why : null)
        {
            Language = agenda.Language.Tag,
        };
    }
}

internal sealed record TemplateSummary(string Id, int Version, string Title, int Minutes);

/// <param name="Title">The section's heading.</param>
/// <param name="Minutes">How many minutes it should take; null when the template does not say.</param>
/// <param name="Prompts">Its prompts as HTML.</param>
internal sealed record AgendaSectionResponse(string Title, int? Minutes, IReadOnlyList<string> Prompts);
