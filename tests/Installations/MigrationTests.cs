using Microsoft.Data.Sqlite;
using OutlookOneOnOne.Adapters.Sqlite;

namespace OutlookOneOnOne.Installations;

/// <summary>The tables of an older data folder become documents when it is opened: all of them or none.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly CommandLine line = CommandLine.OnACopy();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(line.Data, SqliteStore.FileName);

    [Fact]
    public async Task Every_row_has_become_a_document_and_JSON_and_revisions_are_unchanged()
    {
        var rows = await Read("SELECT person, revision, document FROM settings UNION ALL SELECT lead, revision, document FROM coaching "
            + "UNION ALL SELECT owner, revision, document FROM subscription UNION ALL SELECT organiser, revision, document FROM invite "
            + "UNION ALL SELECT pair, revision, document FROM writing UNION ALL SELECT pair, revision, json FROM agenda");
        Assert.NotEmpty(rows);
        var counts = await Read(
            "SELECT (SELECT count(*) FROM digest), (SELECT count(*) FROM attempt), (SELECT count(DISTINCT manager) FROM correction), "
            + "(SELECT count(*) FROM pair_agendas), (SELECT count(*) FROM settled_item)");

        await Open();

        var documents = await Read("SELECT \"partition\", revision, content FROM document");
        Assert.Empty(rows.Except(documents));
        var kinds = new[] { "digest", "calendar", "corrections", "pair", "settled" };
        var columns = kinds.Select(k => $"(SELECT count(*) FROM document WHERE kind = '{k}')");
        Assert.Equal(counts, await Read("SELECT " + string.Join(", ", columns)));
        Assert.Equal(
            ["document", "organisation", "secret", "template", "work"],
            await Read("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"));
    }

    [Fact]
    public async Task A_process_killed_in_the_middle_leaves_the_old_folder_and_the_next_one_starts_again()
    {
        var before = await Read("SELECT revision, document FROM writing ORDER BY revision");
        await MigrateHalfway();

        Assert.Equal(before, await Read("SELECT revision, document FROM writing ORDER BY revision"));
        Assert.Equal(["11"], await Read("PRAGMA user_version"));

        await Open();
        Assert.Equal(before, await Read("SELECT revision, content FROM document WHERE kind = 'writing' ORDER BY revision"));
        await Open();
        Assert.Equal(before, await Read("SELECT revision, content FROM document WHERE kind = 'writing' ORDER BY revision"));
    }

    public void Dispose() => line.Dispose();

    private async Task Open()
    {
        using var store = await SqliteStore.OpenAsync(line.Data, Cancel);
    }

    /// <summary>The state after a kill: the database's log contains pages of an unfinished transaction.</summary>
    private async Task MigrateHalfway()
    {
        var image = Path.Combine(line.Data, "image");
        Directory.CreateDirectory(image);
        await using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await connection.OpenAsync(Cancel);
            await Execute(
                connection, "PRAGMA journal_mode = WAL; PRAGMA cache_size = 1; BEGIN IMMEDIATE; CREATE TABLE document (body TEXT)");
            await Execute(connection, "INSERT INTO document SELECT document || hex(zeroblob(20000)) FROM writing");
            await Execute(connection, "DROP TABLE settings; DELETE FROM writing; PRAGMA user_version = 12");
            foreach (var file in Directory.GetFiles(line.Data, SqliteStore.FileName + "*"))
            {
                File.Copy(file, Path.Combine(image, Path.GetFileName(file)));
            }

            await Execute(connection, "ROLLBACK");
        }

        Assert.True(new FileInfo(Path.Combine(image, SqliteStore.FileName + "-wal")).Length > 20_000);
        foreach (var file in Directory.GetFiles(line.Data, SqliteStore.FileName + "*"))
        {
            File.Delete(file);
        }

        foreach (var file in Directory.GetFiles(image).Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Move(file, Path.Combine(line.Data, Path.GetFileName(file)));
        }
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancel);
    }

    private async Task<List<string>> Read(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        var rows = new List<string>();
        while (await reader.ReadAsync(Cancel))
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }
}
