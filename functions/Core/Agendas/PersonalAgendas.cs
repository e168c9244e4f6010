using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// What a person put on agendas, across all pairs: the items they wrote, the ones they ticked off, and the templates and languages they
/// chose. For items of other people, the export has the id but not the text. Other people appear by id only.
/// </summary>
public sealed class PersonalAgendas(AgendaStore store) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "agendas";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var pairs = await store.ReadAllOfAsync(person, cancellationToken);
        var items = (from pair in pairs
                     from item in pair.Pair.Items.Concat(pair.Archived)
                     orderby item.Created, item.Id
                     select (With: OtherThan(person, pair.Pair), Item: item)).ToList();
        return new JsonObject
        {
            ["items"] = new JsonArray([.. items.Where(i => i.Item.Author == person).Select(i => (JsonNode)Item(i.With, i.Item))]),
            ["ticks"] = new JsonArray([.. items.Where(i => i.Item.Done?.By == person).Select(i => (JsonNode)TickJson(i.With, i.Item))]),
            ["templates"] = new JsonArray([.. from pair in pairs
                                              where pair.Pair.Preferred.ContainsKey(person)
                                              select (JsonNode)Template(OtherThan(person, pair.Pair), pair.Pair.Preferred[person].Value)]),
            ["languages"] = new JsonArray([.. from pair in pairs
                                              let language = pair.Pair.Language
                                              where language is not null && language.By == person
                                              select (JsonNode)Language(OtherThan(person, pair.Pair), language.Tag)]),
        };
    }

    /// <inheritdoc/>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.DeleteWrittenByAsync(person, cancellationToken);

    private static PersonId OtherThan(PersonId person, PairAgendas pair) => pair.First == person ? pair.Second : pair.First;

    private static JsonObject Item(PersonId with, AgendaItem item) => new()
    {
        ["id"] = item.Id.Value,
        ["with"] = with.Value,
        ["writtenAt"] = Iso(item.Created),
        ["on"] = Iso(item.On),
        ["text"] = item.Text.Value,
        ["doneAt"] = item.Done is { } done ? Iso(done.At) : null,
        ["doneBy"] = item.Done?.By.Value,
        ["movedFrom"] = new JsonArray([.. item.MovedFrom.Select(start => (JsonNode)Iso(start))]),
    };

    private static JsonObject TickJson(PersonId with, AgendaItem item) => new()
    {
        ["item"] = item.Id.Value,
        ["with"] = with.Value,
        ["author"] = item.Author.Value,
        ["doneAt"] = Iso(item.Done!.At), // only ticked items come here
        ["on"] = Iso(item.Done.On),
    };

    private static JsonObject Template(PersonId with, string template) => new() { ["with"] = with.Value, ["template"] = template };

    private static JsonObject Language(PersonId with, string tag) => new() { ["with"] = with.Value, ["language"] = tag };

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
