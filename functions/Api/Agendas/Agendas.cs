using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Composing;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.Agendas;

/// <param name="Template">Id of the template to use; null for the one that fits best, or the one it has.</param>
internal sealed record PrepareRequest(string? Template = null)
{
    public TemplateId? Parse(Validation validation)
    {
        TemplateId id = default;
        validation.Require(Template is null || TemplateId.TryParse(Template, out id), "template", "The id of a template, such as direct-report-weekly.");
        return Template is null || validation.Failed ? null : id;
    }
}

/// <param name="Start">Of the 1:1.</param>
/// <param name="Lead">Id of who leads it: the template speaks from their side.</param>
/// <param name="Template">By which it was made.</param>
/// <param name="Why">Why this template; for the lead only.</param>
/// <param name="CoachingNote">Advice in HTML, a paragraph each; for the lead only.</param>
/// <param name="CheckIn">A "how are your 1:1s going?" question; null when it is not its time.</param>
/// <param name="Items">What the two brought.</param>
/// <param name="Sections">Of the template, filled in.</param>
/// <param name="Html">The whole of it, sanitised, for an invite.</param>
/// <param name="Markdown">The whole of it.</param>
/// <param name="Text">The whole of it.</param>
internal sealed record AgendaAnswer(
    Instant Start,
    string Lead,
    TemplateSummary Template,
    string? Why,
    IReadOnlyList<string> CoachingNote,
    string? CheckIn,
    ItemsAnswer Items,
    IReadOnlyList<AgendaSectionAnswer> Sections,
    string Html,
    string Markdown,
    string Text)
{
    public static AgendaAnswer Of(AgendaReading.Prepared prepared, Person reader, OrgChart chart) =>
        Of(prepared.Agenda, ItemsOn(prepared.Agenda, prepared.Pair, prepared.PairRevision, prepared.Settled), prepared.Pair, prepared.Settled, reader, chart);

    public static AgendaAnswer Of(AgendaPreview.Shown preview, Person reader, OrgChart chart) =>
        Of(preview.Agenda, ItemsOn(preview.Agenda, preview.Pair, preview.PairRevision, []), preview.Pair, [], reader, chart);

    private static ItemsAnswer ItemsOn(Agenda agenda, PairAgendas pair, Revision? revision, IReadOnlyList<AgendaItem> settled) =>
        ItemsAnswer.Of(pair, agenda.Start, revision, settled);

    private static AgendaAnswer Of(Agenda agenda, ItemsAnswer items, PairAgendas pair, IReadOnlyList<AgendaItem> settled, Person reader, OrgChart chart)
    {
        var (lead, other) = (chart.Find(agenda.Lead)!, chart.Find(agenda.Other)!);
        var page = ComposeAgenda.Page(agenda, pair, lead, other, reader.TimeZone, settled);
        return new AgendaAnswer(
            agenda.Start,
            agenda.Lead.Value,
            new TemplateSummary(agenda.Template.Id.Value, agenda.Template.Version, agenda.Template.Title, agenda.Template.Minutes),
            reader.Id == agenda.Lead ? agenda.Why : null,
            [.. ComposeAgenda.CoachingNote(agenda, pair, lead, other, reader.Id).Select(note => note.ToHtml())],
            agenda.CheckIn,
            items,
            [.. page.Sections.Select(s => new AgendaSectionAnswer(s.Title.ToText(), s.Minutes, [.. s.Prompts.Select(p => p.ToHtml())]))],
            AgendaHtml.Write(page),
            AgendaMarkdown.Write(page),
            AgendaText.Write(page));
    }

    /// <summary>Says nothing of the items in a log.</summary>
    public override string ToString() => nameof(AgendaAnswer);
}

internal sealed record TemplateSummary(string Id, int Version, string Title, int Minutes);

/// <param name="Title">Its heading.</param>
/// <param name="Minutes">Its share of the time.</param>
/// <param name="Prompts">In HTML.</param>
internal sealed record AgendaSectionAnswer(string Title, int? Minutes, IReadOnlyList<string> Prompts);

/// <param name="Items">In their order.</param>
/// <param name="Version">Of all items of the pair; to be sent back in If-Match, in quotes.</param>
internal sealed record ItemsAnswer(IReadOnlyList<ItemAnswer> Items, string Version)
{
    public static ItemsAnswer Of(PairAgendas pair, Instant start, Revision? revision, IEnumerable<AgendaItem>? settled = null) =>
        new([.. CarryForward.At(pair, start, settled).Select(ItemAnswer.Of)], Precondition.VersionOf(revision));

    public override string ToString() => nameof(ItemsAnswer);
}

/// <param name="Id">Within the pair.</param>
/// <param name="Text">One line of Markdown.</param>
/// <param name="Author">Id of who wrote it: the only one who may reword or remove it.</param>
/// <param name="Place">Open, done, or moved on to the next time.</param>
/// <param name="TimesCarried">On how many earlier agendas it was open.</param>
/// <param name="WrittenAt">When.</param>
internal sealed record ItemAnswer(string Id, string Text, string Author, ItemPlace Place, int TimesCarried, Instant WrittenAt)
{
    public static ItemAnswer Of(CarriedItem carried) =>
        new(carried.Item.Id.Value, carried.Item.Text.Value, carried.Item.Author.Value, carried.Place, carried.TimesCarried, carried.Item.Created);

    public override string ToString() => $"{nameof(ItemAnswer)} {Id}";
}

/// <param name="Id">Made by the client, 1 to 64 letters, digits or hyphens, so that adding twice adds once; null to have one made.</param>
/// <param name="Text">One line of Markdown, at most 1,000 characters.</param>
internal sealed record AddItemRequest(string? Text, string? Id = null)
{
    public AgendaEdit? Parse(Instant start, Validation validation)
    {
        var id = ItemWords.ParseId(Id ?? Guid.CreateVersion7().ToString("N"), "id", validation);
        var text = ItemWords.ParseText(Text, "text", validation);
        return validation.Failed ? null : new AgendaEdit.Add(id!.Value, text!.Value, start);
    }

    public override string ToString() => nameof(AddItemRequest);
}

/// <param name="Items">All that are to stand on the agenda, in their order; at most 500.</param>
internal sealed record ReplaceItemsRequest(IReadOnlyList<WantedItemRequest?>? Items)
{
    private const int Most = 500;

    public IReadOnlyList<WantedItem> Parse(Validation validation)
    {
        var asked = validation.Required(Items, "items") ?? [];
        return validation.Require(asked.Count <= Most, "items", $"At most {Most}.")
            ? [.. asked.Select((item, n) => validation.Required(item, Field(n))?.Parse(Field(n), validation)).OfType<WantedItem>()]
            : [];
    }

    /// <summary>Says what was refused by the place where it stands in the request; of what is missing from it, by its id.</summary>
    public static Problem Explain(IEnumerable<ProposalFault> faults, IReadOnlyList<WantedItem> wanted)
    {
        var validation = new Validation();
        foreach (var fault in faults)
        {
            var at = fault.Item is { } id ? wanted.TakeWhile(w => w.Id != id).Count() : wanted.Count;
            validation.Add(at < wanted.Count ? Field(at) : "items", fault.Item is { } missing && at == wanted.Count ? $"{missing}: {fault.Message}" : fault.Message);
        }

        return validation.Problem;
    }

    public override string ToString() => nameof(ReplaceItemsRequest);

    private static string Field(int n) => string.Create(CultureInfo.InvariantCulture, $"items[{n}]");
}

/// <param name="Id">Of one that is there, or of a new one: 1 to 64 letters, digits or hyphens.</param>
/// <param name="Text">One line of Markdown, at most 1,000 characters.</param>
/// <param name="Place">Open, done, or moved on to the next time.</param>
internal sealed record WantedItemRequest(string? Id, string? Text, ItemPlace Place = ItemPlace.Open)
{
    public WantedItem? Parse(string field, Validation validation) =>
        (ItemWords.ParseId(Id, $"{field}.id", validation), ItemWords.ParseText(Text, $"{field}.text", validation)) is ({ } id, { } text) ? new WantedItem(id, text, Place) : null;

    public override string ToString() => nameof(WantedItemRequest);
}

/// <param name="Edit">What to do.</param>
/// <param name="Text">Of <c>reword</c>.</param>
/// <param name="Before">Of <c>placeBefore</c>: id of the item that it is to stand before; null for the end.</param>
internal sealed record EditItemRequest(ItemEdit? Edit, string? Text = null, string? Before = null)
{
    public AgendaEdit? Parse(ItemId item, Instant start, Validation validation)
    {
        validation.Require(Text is null || Edit is ItemEdit.Reword, "text", "Only reword has this.");
        validation.Require(Before is null || Edit is ItemEdit.PlaceBefore, "before", "Only placeBefore has this.");
        AgendaEdit? edit = validation.Required(Edit, "edit") switch
        {
            ItemEdit.Reword => ItemWords.ParseText(Text, "text", validation) is { } text ? new AgendaEdit.Reword(item, text) : null,
            ItemEdit.TickOff => new AgendaEdit.TickOff(item, start),
            ItemEdit.Reopen => new AgendaEdit.Reopen(item),
            ItemEdit.MoveToNextTime => new AgendaEdit.MoveToNextTime(item, start),
            ItemEdit.BringBack => new AgendaEdit.BringBack(item, start),
            ItemEdit.PlaceBefore => new AgendaEdit.PlaceBefore(item, Before is null ? null : ItemWords.ParseId(Before, "before", validation)),
            null => null,
            _ => throw new InvalidOperationException("ItemEdit is closed."),
        };
        return validation.Failed ? null : edit;
    }

    public override string ToString() => nameof(EditItemRequest);
}

internal enum ItemEdit
{
    Reword,
    TickOff,
    Reopen,
    MoveToNextTime,
    BringBack,
    PlaceBefore,
}

internal static class ItemWords
{
    public static ItemId? ParseId(string? id, string field, Validation validation) =>
        validation.Require(ItemId.TryParse(id, out var item), field, "1 to 64 letters, digits or hyphens.") ? item : null;

    public static ItemText? ParseText(string? text, string field, Validation validation) =>
        validation.Require(ItemText.TryParse(text, out var item), field, $"1 to {ItemText.Longest} characters.") ? item : null;
}

/// <param name="Id">For addresses.</param>
/// <param name="Version">Raised when the wording changes.</param>
/// <param name="Title">A few words.</param>
/// <param name="Kinds">For whom.</param>
/// <param name="Cadences">When.</param>
/// <param name="Minutes">How long the 1:1 is meant to be.</param>
/// <param name="Purpose">When and why to use it.</param>
/// <param name="Source">The file: Markdown with front matter. Only where one template is asked for.</param>
internal sealed record TemplateAnswer(
    string Id, int Version, string Title, IReadOnlyList<TemplateKind> Kinds, IReadOnlyList<TemplateCadence> Cadences, int Minutes, string Purpose, string? Source)
{
    public static TemplateAnswer Of(Template template, bool whole) => new(
        template.Id.Value, template.Version, template.Title, template.Kinds, template.Cadences, template.Minutes, template.Purpose, whole ? template.Source : null);
}

/// <param name="Source">The file: Markdown with front matter.</param>
internal sealed record TemplateRequest(string? Source)
{
    public Template? Parse(string id, Validation validation)
    {
        var template = validation.Required(Source, "source") is { } source ? TemplateParser.Parse(source).Match<Template?>(
            valid => valid,
            faults =>
            {
                foreach (var fault in faults)
                {
                    validation.Add("source", string.Create(CultureInfo.InvariantCulture, $"Line {fault.Line}: {fault.Message}"));
                }

                return null;
            }) : null;
        validation.Require(template is null || template.Id.Value == id, "source", "The id in the file must be the one in the address.");
        return validation.Failed ? null : template;
    }

    public override string ToString() => nameof(TemplateRequest);
}

internal sealed record FittingTemplateAnswer(string Id, string Title, string Why);
