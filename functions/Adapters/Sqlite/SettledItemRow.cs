using System.Text.Json;
using NodaTime;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>An item closed long ago, as it is stored: with the first and the last agenda that shows it.</summary>
internal sealed record SettledItemRow(string Pair, string Id, string Author, long PutOn, long DoneOn, string Json)
{
    private const string Save =
        """
        INSERT INTO settled_item (pair, id, author, put_on, done_on, json) VALUES (@Pair, @Id, @Author, @PutOn, @DoneOn, @Json)
        ON CONFLICT DO UPDATE SET author = excluded.author, put_on = excluded.put_on, done_on = excluded.done_on, json = excluded.json
        """;

    public static async Task<IReadOnlyList<AgendaItem>> ShownAtAsync(SqliteSession session, PairId pair, Instant start) =>
        Items(await session.QueryAsync<string>(
            "SELECT json FROM settled_item WHERE pair = @Pair AND put_on <= @Starts AND done_on >= @Starts ORDER BY id",
            new { Pair = pair.Value, Starts = SqliteInstant.Of(start) }));

    public static async Task<IReadOnlyList<AgendaItem>> AllOfAsync(SqliteSession session, PairId pair) =>
        Items(await session.QueryAsync<string>("SELECT json FROM settled_item WHERE pair = @Pair ORDER BY done_on, id", new { Pair = pair.Value }));

    /// <exception cref="ArgumentException">One of them is open.</exception>
    public static Task WriteAsync(SqliteSession session, PairId pair, IEnumerable<AgendaItem> items) =>
        session.ExecuteAsync(Save, items.Select(i => Of(pair, i)).ToList());

    public static Task DeleteWrittenByAsync(SqliteSession session, PersonId author) =>
        session.ExecuteAsync("DELETE FROM settled_item WHERE author = @Author", new { Author = author.Value });

    private static SettledItemRow Of(PairId pair, AgendaItem item) => new(
        pair.Value,
        item.Id.Value,
        item.Author.Value,
        SqliteInstant.Of(item.On),
        SqliteInstant.Of((item.Done ?? throw new ArgumentException("Only a closed item is settled.", nameof(item))).On),
        JsonSerializer.Serialize(ItemDocument.Of(item), AgendaJson.Default.ItemDocument));

    private static List<AgendaItem> Items(IEnumerable<string> json) =>
        [.. json.Select(j => JsonSerializer.Deserialize(j, AgendaJson.Default.ItemDocument)!.ToItem())];
}
