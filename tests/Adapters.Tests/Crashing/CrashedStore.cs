using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using OutlookOneOnOne.Adapters.Embedded.Sqlite;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>A store and an outbox, and all that is in them.</summary>
internal sealed class CrashedStore : IDisposable
{
    // What tells one run from another that comes to the same: marks made at random, and the time of day.
    private static readonly string[] OfTheRun = ["revision", "token", "receipt", "held_until", "due_at", "deliveries", "number", "at", "sent_at"];

    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    public async Task<Process> StartAsync(Instant now, Life life, CancellationToken cancellationToken)
    {
        store?.Dispose();
        store = await SqliteStore.OpenAsync(folder.Path, cancellationToken);
        return new Process(store, folder.File("outbox"), now, life);
    }

    /// <summary>Every row of every table, and every mail.</summary>
    public async Task<IReadOnlyList<string>> ReadAllAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File(SqliteStore.FileName)};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync(cancellationToken);
        var all = new List<string>();
        foreach (var table in await RowsAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('secret', 'sqlite_sequence')", cancellationToken))
        {
            var name = table.Split('=')[1];
            all.AddRange((await RowsAsync(connection, $"SELECT * FROM \"{name}\"", cancellationToken)).Select(row => $"{name}: {row}"));
        }

        var outbox = new DirectoryInfo(folder.File("outbox"));
        all.AddRange(outbox.Exists ? outbox.EnumerateFiles("*.eml", SearchOption.AllDirectories).Select(f => $"mail: {f.Name}") : []);
        return [.. all.Select(row => row.Replace(folder.Path, string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        store?.Dispose();
        folder.Dispose();
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(string.Join("; ", Enumerable.Range(0, reader.FieldCount).Where(c => !IsOfTheRun(reader, c)).Select(c => $"{reader.GetName(c)}={Text(reader.GetValue(c))}")));
        }

        return rows;
    }

    private static bool IsOfTheRun(SqliteDataReader reader, int column) =>
        OfTheRun.Contains(reader.GetName(column)) || (reader.GetName(column) == "id" && reader.GetValue(column) is long);

    private static string? Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
