using System.Net;
using System.Text;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Hosts.Tests.Server;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class KeysCommandTests : IDisposable
{
    private const string Canary = "quokka7319";

    private static readonly string Pair = $"/api/pairs/{PairId.Of(new PersonId("ann@example.com"), new PersonId("bo@example.com"))}";

    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now);

    public KeysCommandTests() => company = new SmallCompany(folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string KeyFile => folder.In("data.keys");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_installation_seals_from_the_start_and_stores_no_byte_of_what_people_write_in_plain_text()
    {
        await using var server = await ServeAsync();
        await WriteAsync(server, "/notes", $$"""{"text":"{{Canary}}","audience":"pair"}""");
        await WriteAsync(server, "/notes", $$"""{"text":"{{Canary}}","audience":"author"}""");
        await WriteAsync(server, "/actions", $$"""{"text":"{{Canary}}","owner":"partner"}""");
        await WriteAsync(server, "/agendas/2026-11-26T10:00:00Z/items", $$"""{"text":"{{Canary}}"}""");
        var found = await server.GetAsync($"{Pair}/notes?q={Canary}", ("X-Local-User", "ann@example.com"));

        Assert.Equal(3, (await server.GetAsync($"{Pair}", ("X-Local-User", "ann@example.com"))).Body.Split(Canary).Length - 1);
        Assert.Equal(2, found.Body.Split(Canary).Length - 1);
        Assert.Contains(KeyFile, server.Out);
        await server.StopAsync();
        Assert.Empty(FilesWith(Canary));
        Assert.DoesNotContain(Canary, server.Out + server.Error);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        }
    }

    [Fact]
    public async Task Keys_are_rotated_and_removed_while_the_server_runs()
    {
        await using var server = await ServeAsync();
        await WriteAsync(server, "/notes", $$"""{"text":"{{Canary}}","audience":"pair"}""");

        Assert.Contains("Key 2", (await KeysAsync("rotate")).Fine().Out);
        Assert.Contains("Rewrote 1 document.", (await KeysAsync("seal")).Out + (await KeysAsync("unseal")).Fine().Out);
        Assert.Single(FilesWith(Canary));
        Assert.Contains(Canary, await NotesAsync(server));
        Assert.Contains("Rewrote 1 document.", (await KeysAsync("seal")).Fine().Out);
        await server.StopAsync();

        Assert.Empty(FilesWith(Canary));
        Assert.Equal(
            ["plain         0", "key 1         0", "key 2         1  writes"],
            (await KeysAsync("list")).Fine().Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]);
    }

    [Fact]
    public async Task A_program_without_sealing_reads_everything_after_unseal_and_refuses_before()
    {
        await using var server = await ServeAsync();
        await WriteAsync(server, "/notes", $$"""{"text":"{{Canary}}","audience":"pair"}""");
        await server.StopAsync();

        var refused = await Assert.ThrowsAsync<DocumentException>(WithoutSealingAsync);
        Assert.Contains("Update the program.", refused.Message);
        (await KeysAsync("unseal")).Fine();
        Assert.Equal(1, await WithoutSealingAsync());
    }

    [Fact]
    public async Task A_lost_key_file_is_reported_and_never_recreated()
    {
        await using (var server = await ServeAsync())
        {
            await WriteAsync(server, "/notes", $$"""{"text":"{{Canary}}","audience":"pair"}""");
        }

        File.Move(KeyFile, folder.In("elsewhere"));
        await using (var server = await ServeAsync())
        {
            Assert.Contains(KeyFile, server.Error);
            var (status, body) = await server.GetAsync($"{Pair}/notes", ("X-Local-User", "ann@example.com"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            Assert.Contains("key-missing", body);
            Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/api/coverage/me", ("X-Local-User", "ann@example.com"))).Status);
        }

        Assert.False(File.Exists(KeyFile));
        Assert.Equal(1, (await KeysAsync("list")).ExitCode);
        Assert.Contains("missing", (await KeysAsync("list")).Out);
        Assert.Equal(1, (await KeysAsync("seal")).ExitCode);
        Assert.False(File.Exists(KeyFile));
        (await terminal.RunAsync(["coverage", .. company.Sources, "--for", "ann@example.com"])).Fine();
        (await terminal.RunAsync(["digest", .. company.Sources])).Fine();

        File.Move(folder.In("elsewhere"), KeyFile);
        await using (var server = await ServeAsync())
        {
            Assert.Contains(Canary, await NotesAsync(server));
        }
    }

    [Fact]
    public async Task An_installation_of_an_earlier_version_goes_on_unchanged_until_somebody_seals_it()
    {
        using (var store = await SqliteStore.OpenAsync(folder.In("data"), Cancel))
        {
            await WriteAsEarlierAsync(store);
        }

        await using var server = await ServeAsync();
        Assert.False(File.Exists(KeyFile));
        await WriteAsync(server, "/notes", $$"""{"text":"another {{Canary}}","audience":"pair"}""");
        Assert.NotEmpty(FilesWith(Canary));

        Assert.Contains("Rewrote 2 documents.", (await KeysAsync("seal")).Fine().Out);

        Assert.Equal(2, (await NotesAsync(server)).Split(Canary).Length - 1);
        await server.StopAsync();
        Assert.Empty(FilesWith(Canary));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_refused() => Assert.Equal(1, (await KeysAsync("list")).ExitCode);

    private static async Task WriteAsync(RunningServer server, string path, string body)
    {
        using var response = await server.SendAsync(
            HttpMethod.Post,
            Pair + path,
            new StringContent(body, Encoding.UTF8, "application/json"),
            ("X-Local-User", "ann@example.com"));
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode} {await response.Content.ReadAsStringAsync(Cancel)}");
    }

    private static async Task<string> NotesAsync(RunningServer server) =>
        (await server.GetAsync($"{Pair}/notes", ("X-Local-User", "ann@example.com"))).Body;

    private static async Task WriteAsEarlierAsync(SqliteStore store)
    {
        var text = NoteText.Parse(Canary).Match(valid => valid, _ => throw new ArgumentException("No text."));
        var origin = new Origin(new PersonId("ann@example.com"), new PersonId("bo@example.com"), SmallCompany.Now);
        await new NoteStore(new SqliteDocuments(store)).SaveAsync(
            new Note(new NotebookEntryId(Guid.NewGuid()), origin, NoteAudience.Pair, text), null, Cancel);
    }

    /// <summary>How many notes the version before sealing reads: it opens the same table and knows no keys.</summary>
    private async Task<int> WithoutSealingAsync()
    {
        using var store = await SqliteStore.OpenAsync(folder.In("data"), Cancel);
        var page = await new NoteStore(new SqliteDocuments(store)).BelongingToAsync(
            new PersonId("ann@example.com"), new PageRequest(10), Cancel);
        return Assert.IsType<StoredPage.Read>(page).Entries.Count;
    }

    private Task<RunningServer> ServeAsync() => RunningServer.StartAsync(SmallCompany.Now, ["serve", .. company.Sources, "--digests"]);

    private Task<Outcome> KeysAsync(string what) => terminal.RunAsync(["keys", what, "--data", folder.In("data")]);

    /// <summary>The files beside and below the data folder that contain these bytes.</summary>
    private IReadOnlyList<string> FilesWith(string text) =>
    [
        .. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(path =>
            !IsTransient(path) && BytesOf(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0),
    ];

    // A running server holds its lock, and renames a mail once it is complete.
    private static bool IsTransient(string path) => Path.GetExtension(path) is ".lock" or ".tmp";

    private static byte[] BytesOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes); // not by length: a running server may shorten its log meanwhile
        return bytes.ToArray();
    }
}
