using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>What a person put on agendas, over all their pairs: their own items, never those of the others.</summary>
public sealed class PersonalAgendas(IAgendaStore store) : IPersonalData
{
    public string Name => "agendaItems";

    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var records = await store.ReadAllOfAsync(person, cancellationToken);
        return new JsonArray([
            .. from record in records
               let other = record.Pair.First == person ? record.Pair.Second : record.Pair.First
               from item in record.Pair.Items.Concat(record.Settled)
               where item.Author == person
               orderby item.Created
               select (JsonNode)Export(item, other)]);
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.DeleteWrittenByAsync(person, cancellationToken);

    private static JsonObject Export(AgendaItem item, PersonId other) => new()
    {
        ["id"] = item.Id.Value,
        ["with"] = other.Value,
        ["writtenAt"] = Iso(item.Created),
        ["on"] = Iso(item.On),
        ["text"] = item.Text.Value,
        ["doneAt"] = item.Done is { } done ? Iso(done.At) : null,
    };

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
