using Microsoft.Data.Sqlite;
using OutlookOneOnOne.Adapters.Sqlite;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task The_data_folder_and_its_parents_are_created_for_the_owner_only()
    {
        var data = folder.File("a/b");

        using var store = await SqliteStore.OpenAsync(data, Cancel);

        Assert.True(File.Exists(Path.Combine(data, "oneonone.db")));
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(data) & others);
            foreach (var file in Directory.GetFiles(data))
            {
                Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(file) & others);
            }
        }
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_refused()
    {
        await File.WriteAllTextAsync(folder.File("data"), "mine", Cancel);

        Assert.Equal($"{folder.File("data")} is a file; name a folder for the data.", await Refusal(folder.File("data")));
        Assert.StartsWith($"The data folder {folder.File("data/below")} cannot be used: ", await Refusal(folder.File("data/below")));
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.File("data"), Cancel));
    }

    [Fact]
    public async Task A_folder_in_place_of_the_database_is_refused()
    {
        Directory.CreateDirectory(folder.File("oneonone.db"));

        Assert.Contains(folder.File("oneonone.db"), await Refusal(folder.Path));
    }

    [Fact]
    public async Task A_file_that_is_not_a_database_is_refused_and_left_unchanged()
    {
        var text = new string('x', 5000);
        await File.WriteAllTextAsync(folder.File("oneonone.db"), text, Cancel);

        Assert.Equal(
            $"{folder.File("oneonone.db")} is not a database, or it is damaged; move it away or restore it from a backup.",
            await Refusal(folder.Path));
        Assert.Equal(text, await File.ReadAllTextAsync(folder.File("oneonone.db"), Cancel));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        (await SqliteStore.OpenAsync(folder.Path, Cancel)).Dispose();
        var known = await Query("PRAGMA user_version");
        await Query("PRAGMA user_version = 99");

        Assert.Equal(
            $"{folder.File("oneonone.db")} was written by a newer version of this program (schema 99; this one knows {known}). "
                + "Update the program, or name another data folder.",
            await Refusal(folder.Path));
    }

    [Fact]
    public async Task Many_processes_can_open_a_new_folder_at_once()
    {
        var stores = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Task.Run(() => SqliteStore.OpenAsync(folder.File("new"), Cancel))));

        Assert.Single(
            (await Task.WhenAll(stores.Select(s => UnsubscribeKey.ReadOrCreateAsync(s, Cancel)))).DistinctBy(Convert.ToHexString));
        Array.ForEach(stores, s => s.Dispose());
    }

    [Fact]
    public async Task The_unsubscribe_key_is_created_once_per_folder()
    {
        var key = await Key(folder.File("a"));

        Assert.Equal(UnsubscribeKey.Length, key.Length);
        Assert.Equal(key, await Key(folder.File("a")));
        Assert.NotEqual(key, await Key(folder.File("b")));
    }

    [Fact]
    public async Task The_schema_has_no_column_for_a_subject_or_body()
    {
        (await SqliteStore.OpenAsync(folder.Path, Cancel)).Dispose();

        var columns = await Query(
            "SELECT group_concat(c.name, ' ') FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'");

        Assert.Contains("terms", columns);
        Assert.DoesNotContain("subject", columns);
        Assert.DoesNotContain("body", columns);
    }

    private static async Task<byte[]> Key(string data)
    {
        using var store = await SqliteStore.OpenAsync(data, Cancel);
        return await UnsubscribeKey.ReadOrCreateAsync(store, Cancel);
    }

    private static async Task<string> Refusal(string data) =>
        (await Assert.ThrowsAsync<DataDirectoryException>(() => SqliteStore.OpenAsync(data, Cancel))).Message;

    private async Task<string> Query(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File("oneonone.db")}");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(Cancel))?.ToString() ?? string.Empty;
    }
}
