using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Adapters.Embedded.Sqlite;

/// <summary>What pairs put on their agendas, in the <see cref="SqliteStore"/>: JSON documents under their keys.</summary>
public sealed class SqliteAgendaStore(SqliteStore store) : IAgendaStore
{
    internal const string Tables =
        """
        CREATE TABLE pair_agendas (
          pair TEXT PRIMARY KEY, first TEXT NOT NULL, second TEXT NOT NULL, revision TEXT NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX pair_agendas_by_first ON pair_agendas (first);
        CREATE INDEX pair_agendas_by_second ON pair_agendas (second);

        CREATE TABLE agenda (
          pair TEXT NOT NULL, starts INTEGER NOT NULL, revision TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (pair, starts)) STRICT, WITHOUT ROWID;

        -- Items closed long ago, with the first and the last agenda that shows them.
        CREATE TABLE settled_item (
          pair TEXT NOT NULL, id TEXT NOT NULL, author TEXT NOT NULL, put_on INTEGER NOT NULL, done_on INTEGER NOT NULL, json TEXT NOT NULL,
          PRIMARY KEY (pair, id)) STRICT, WITHOUT ROWID;
        """;

    private const string OfPair = "SELECT revision, json FROM pair_agendas WHERE pair = @Pair";
    private const string OfAgenda = "SELECT revision, json FROM agenda WHERE pair = @Pair AND starts = @Starts";

    public Task<Reading<PairAgendas>> ReadPairAsync(PairId pair, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FindPairAsync(session, pair), cancellationToken);

    public Task<Saving<PairAgendas>> SavePairAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, Revision? expected, CancellationToken cancellationToken) =>
        store.WriteAsync<Saving<PairAgendas>>(
            async session =>
            {
                var current = await FindPairAsync(session, pair.Pair);
                if ((current as Found<PairAgendas>)?.Revision != expected)
                {
                    return new Conflict<PairAgendas>(current);
                }

                await session.ExecuteAsync(
                    """
                    INSERT INTO settled_item (pair, id, author, put_on, done_on, json) VALUES (@Pair, @Id, @Author, @PutOn, @DoneOn, @Json)
                    ON CONFLICT DO UPDATE SET author = excluded.author, put_on = excluded.put_on, done_on = excluded.done_on, json = excluded.json
                    """,
                    settled.Select(i => SettledRow.Of(pair.Pair, i)).ToList());
                return new Saved<PairAgendas>(await WriteAsync(session, pair));
            },
            cancellationToken);

    public Task<Reading<Agenda>> ReadAgendaAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FindAgendaAsync(session, pair, start), cancellationToken);

    public Task<Saving<Agenda>> SaveAgendaAsync(Agenda agenda, Revision? expected, CancellationToken cancellationToken) =>
        store.WriteAsync<Saving<Agenda>>(
            async session =>
            {
                var current = await FindAgendaAsync(session, agenda.Pair, agenda.Start);
                if ((current as Found<Agenda>)?.Revision != expected)
                {
                    return new Conflict<Agenda>(current);
                }

                var revision = NewRevision();
                await session.ExecuteAsync(
                    """
                    INSERT INTO agenda (pair, starts, revision, json) VALUES (@Pair, @Starts, @Revision, @Json)
                    ON CONFLICT DO UPDATE SET revision = excluded.revision, json = excluded.json
                    """,
                    new
                    {
                        Pair = agenda.Pair.Value,
                        Starts = SqliteInstant.Of(agenda.Start),
                        Revision = revision.Value,
                        Json = JsonSerializer.Serialize(AgendaDocument.Of(agenda), AgendaJson.Default.AgendaDocument),
                    });
                return new Saved<Agenda>(revision);
            },
            cancellationToken);

    public Task<IReadOnlyList<AgendaItem>> ReadSettledAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<AgendaItem>>(
            async session => [.. (await session.QueryAsync<string>(
                "SELECT json FROM settled_item WHERE pair = @Pair AND put_on <= @Starts AND done_on >= @Starts ORDER BY id",
                new { Pair = pair.Value, Starts = SqliteInstant.Of(start) })).Select(Item)],
            cancellationToken);

    public Task<IReadOnlyList<PairRecords>> ReadAllOfAsync(PersonId person, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<PairRecords>>(
            async session =>
            {
                var all = new List<PairRecords>();
                foreach (var pair in await PairsOfAsync(session, person))
                {
                    var key = new { Pair = pair.Pair.Value };
                    var settled = await session.QueryAsync<string>("SELECT json FROM settled_item WHERE pair = @Pair ORDER BY done_on, id", key);
                    var agendas = await session.QueryAsync<string>("SELECT json FROM agenda WHERE pair = @Pair ORDER BY starts", key);
                    all.Add(new PairRecords(pair, [.. settled.Select(Item)], [.. agendas.Select(ToAgenda)]));
                }

                return all;
            },
            cancellationToken);

    public Task DeleteWrittenByAsync(PersonId person, CancellationToken cancellationToken) =>
        store.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("DELETE FROM settled_item WHERE author = @Person", new { Person = person.Value });
                foreach (var pair in await PairsOfAsync(session, person))
                {
                    await WriteAsync(session, WrittenBy.Without(pair, person));
                }
            },
            cancellationToken);

    private static async Task<Revision> WriteAsync(SqliteSession session, PairAgendas pair)
    {
        var revision = NewRevision();
        await session.ExecuteAsync(
            """
            INSERT INTO pair_agendas (pair, first, second, revision, json) VALUES (@Pair, @First, @Second, @Revision, @Json)
            ON CONFLICT DO UPDATE SET revision = excluded.revision, json = excluded.json
            """,
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

    private static async Task<IEnumerable<PairAgendas>> PairsOfAsync(SqliteSession session, PersonId person) =>
        (await session.QueryAsync<string>("SELECT json FROM pair_agendas WHERE first = @Person OR second = @Person ORDER BY pair", new { Person = person.Value }))
            .Select(ToPair);

    private static async Task<Reading<PairAgendas>> FindPairAsync(SqliteSession session, PairId pair) =>
        await session.FindAsync<DocumentRow>(OfPair, new { Pair = pair.Value }) is { } row
            ? new Found<PairAgendas>(ToPair(row.Json), new Revision(row.Revision))
            : new NotThere<PairAgendas>();

    private static async Task<Reading<Agenda>> FindAgendaAsync(SqliteSession session, PairId pair, Instant start) =>
        await session.FindAsync<DocumentRow>(OfAgenda, new { Pair = pair.Value, Starts = SqliteInstant.Of(start) }) is { } row
            ? new Found<Agenda>(ToAgenda(row.Json), new Revision(row.Revision))
            : new NotThere<Agenda>();

    private static PairAgendas ToPair(string json) => JsonSerializer.Deserialize(json, AgendaJson.Default.PairDocument)!.ToPair();

    private static Agenda ToAgenda(string json) => JsonSerializer.Deserialize(json, AgendaJson.Default.AgendaDocument)!.ToAgenda();

    private static AgendaItem Item(string json) => JsonSerializer.Deserialize(json, AgendaJson.Default.ItemDocument)!.ToItem();

    // Never one that was there before, so that a document deleted and made anew is not taken for the old one.
    private static Revision NewRevision() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)));

    private sealed record DocumentRow(string Revision, string Json);

    private sealed record SettledRow(string Pair, string Id, string Author, long PutOn, long DoneOn, string Json)
    {
        public static SettledRow Of(PairId pair, AgendaItem item) => new(
            pair.Value,
            item.Id.Value,
            item.Author.Value,
            SqliteInstant.Of(item.On),
            SqliteInstant.Of((item.Done ?? throw new ArgumentException("Only a closed item is settled.", nameof(item))).On),
            JsonSerializer.Serialize(ItemDocument.Of(item), AgendaJson.Default.ItemDocument));
    }
}
