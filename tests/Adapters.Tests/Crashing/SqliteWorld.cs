using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Adapters.Sqlite;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>Everything in one SQLite store, and an outbox of files.</summary>
internal sealed class SqliteWorld : World
{
    // Random marks, and the time of day.
    private static readonly string[] OfTheRun = ["revision", "receipt", "expires_at", "due_at", "deliveries", "number"];

    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override async Task<Ports> OpenAsync(Instant now, CancellationToken cancellationToken)
    {
        store?.Dispose();
        store = await SqliteStore.OpenAsync(folder.Path, cancellationToken);
        var clock = new FakeClock(now);
        var work = new SqliteWork(store, clock);
        return new Ports
        {
            Documents = new SqliteDocuments(store),
            Snapshots = new SqliteOrganisationSnapshots(store),
            Queue = work,
            Inbox = work,
            Outbox = new EmlOutbox(OutboxFolder, MailSender.Unconfigured, clock),
            WorkLease = Duration.FromMinutes(10),
        };
    }

    protected override async Task<IReadOnlyList<string>> ReadStoreAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File(SqliteStore.FileName)};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync(cancellationToken);
        var all = new List<string>();
        foreach (
            var table in await RowsAsync(
                connection,
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('secret', 'sqlite_sequence')",
                cancellationToken))
        {
            var name = table.Split('=')[1];
            all.AddRange((await RowsAsync(connection, $"SELECT * FROM \"{name}\"", cancellationToken)).Select(row => $"{name}: {row}"));
        }

        return [.. all.Concat(EmlFiles.In(OutboxFolder)).Select(WithoutPlace)];
    }

    protected override Task CloseAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return Task.CompletedTask;
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var columns = Enumerable.Range(0, reader.FieldCount).Where(c => !IsOfTheRun(reader, c));
            rows.Add(string.Join("; ", columns.Select(c => $"{reader.GetName(c)}={Text(reader.GetName(c), reader.GetValue(c))}")));
        }

        return rows;
    }

    private static bool IsOfTheRun(SqliteDataReader reader, int column) =>
        OfTheRun.Contains(reader.GetName(column)) || (reader.GetName(column) == "id" && reader.GetValue(column) is long);

    private static string? Text(string column, object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        string json when column is "terms" or "content" => PlainJson.Of(JsonNode.Parse(json)!),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
