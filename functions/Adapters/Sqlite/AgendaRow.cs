using System.Text.Json;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>The agenda of one 1:1, as it is stored.</summary>
internal sealed record AgendaRow(string Revision, string Json)
{
    private const string Save =
        """
        INSERT INTO agenda (pair, starts, revision, json) VALUES (@Pair, @Starts, @Revision, @Json)
        ON CONFLICT DO UPDATE SET revision = excluded.revision, json = excluded.json
        """;

    public static async Task<Stored<Agenda>> FindAsync(SqliteSession session, PairId pair, Instant start) =>
        await session.FindAsync<AgendaRow>("SELECT revision, json FROM agenda WHERE pair = @Pair AND starts = @Starts", Key(pair, start)) is { } row
            ? new Found<Agenda>(ToAgenda(row.Json), new Revision(row.Revision))
            : new NotThere<Agenda>();

    /// <summary>By start, the earliest first.</summary>
    public static async Task<IReadOnlyList<Agenda>> AllOfAsync(SqliteSession session, PairId pair) =>
        [.. (await session.QueryAsync<string>("SELECT json FROM agenda WHERE pair = @Pair ORDER BY starts", new { Pair = pair.Value })).Select(ToAgenda)];

    public static async Task<Revision> WriteAsync(SqliteSession session, Agenda agenda)
    {
        var revision = SqliteRevision.New();
        await session.ExecuteAsync(
            Save,
            new
            {
                Pair = agenda.Pair.Value,
                Starts = SqliteInstant.Of(agenda.Start),
                Revision = revision.Value,
                Json = JsonSerializer.Serialize(AgendaDocument.Of(agenda), AgendaJson.Default.AgendaDocument),
            });
        return revision;
    }

    public static async Task MoveAsync(SqliteSession session, PairId pair, AgendaMove move)
    {
        if (await FindAsync(session, pair, move.From) is not Found<Agenda> old)
        {
            return;
        }

        if (await FindAsync(session, pair, move.To) is NotThere<Agenda>)
        {
            await WriteAsync(session, old.Document with { Start = move.To });
        }

        await session.ExecuteAsync("DELETE FROM agenda WHERE pair = @Pair AND starts = @Starts", Key(pair, move.From));
    }

    private static object Key(PairId pair, Instant start) => new { Pair = pair.Value, Starts = SqliteInstant.Of(start) };

    private static Agenda ToAgenda(string json) => JsonSerializer.Deserialize(json, AgendaJson.Default.AgendaDocument)!.ToAgenda();
}
