using System.Text.Json;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>What two people share over all their 1:1s, as it is stored.</summary>
internal sealed record PairAgendasRow(string Revision, string Json)
{
    private const string Save =
        """
        INSERT INTO pair_agendas (pair, first, second, revision, json) VALUES (@Pair, @First, @Second, @Revision, @Json)
        ON CONFLICT DO UPDATE SET revision = excluded.revision, json = excluded.json
        """;

    public static async Task<Stored<PairAgendas>> FindAsync(SqliteSession session, PairId pair) =>
        await session.FindAsync<PairAgendasRow>("SELECT revision, json FROM pair_agendas WHERE pair = @Pair", new { Pair = pair.Value }) is { } row
            ? new Found<PairAgendas>(ToPair(row.Json), new Revision(row.Revision))
            : new NotThere<PairAgendas>();

    public static async Task<IEnumerable<PairAgendas>> AllOfAsync(SqliteSession session, PersonId person) =>
        (await session.QueryAsync<string>("SELECT json FROM pair_agendas WHERE first = @Person OR second = @Person ORDER BY pair", new { Person = person.Value }))
            .Select(ToPair);

    public static async Task<Revision> WriteAsync(SqliteSession session, PairAgendas pair)
    {
        var revision = SqliteRevision.New();
        await session.ExecuteAsync(
            Save,
            new
            {
                Pair = pair.Pair.Value,
                First = pair.First.Value,
                Second = pair.Second.Value,
                Revision = revision.Value,
                Json = JsonSerializer.Serialize(PairDocument.Of(pair), AgendaJson.Default.PairDocument),
            });
        return revision;
    }

    private static PairAgendas ToPair(string json) => JsonSerializer.Deserialize(json, AgendaJson.Default.PairDocument)!.ToPair();
}
