using System.Net;
using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Tests.Server;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class BackupCommandTests : IDisposable
{
    private const string Canary = "quokka7319";
    private const string Passphrase = "five random words are long";

    private static readonly string Pair = $"/api/pairs/{PairId.Of(new PersonId("ann@example.com"), new PersonId("bo@example.com"))}";

    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;

    public BackupCommandTests() => company = new SmallCompany(folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Archive => folder.In("backup.zip");

    private string KeyFile => folder.In("data.keys");

    private string KeyBackup => folder.In("elsewhere", "keys.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_is_backed_up_while_it_is_served_and_restored_with_its_keys()
    {
        Directory.CreateDirectory(folder.In("elsewhere"));
        await using (var server = await ServeAsync("data"))
        {
            await WriteNoteAsync(server);
            await DigestsAsync();
            Assert.Contains(Archive, (await RunAsync("backup", Archive, "--data", folder.In("data"))).Fine().Out);
            (await RunAsync("keys", "backup", KeyBackup, "--data", folder.In("data"))).Fine();
            await WriteNoteAsync(server);
        }

        Assert.False(Contains(Archive, Canary) || Contains(KeyBackup, Canary));
        Assert.False(Contains(KeyBackup, KeyIn(KeyFile)) || Contains(Archive, KeyIn(KeyFile)));

        var restored = (await RunAsync("restore", Archive, "--data", folder.In("new"), "--keys", KeyBackup)).Fine();

        Assert.Contains("Key 1: opened 1 document.", restored.Out);
        Assert.Equal(KeyIn(KeyFile), KeyIn(folder.In("new.keys")));
        Assert.Equal(Outbox("data"), Outbox("new"));
        Assert.Equal(2, Outbox("new").Count);
        await using var again = await ServeAsync("new");
        Assert.Single(Notes(await again.GetAsync($"{Pair}/notes", ("X-Local-User", "ann@example.com"))));
    }

    [Fact]
    public async Task Only_an_empty_folder_is_restored_to_and_only_with_the_keys()
    {
        await BackedUpAsync();

        Assert.Contains("is not empty", await RefusedAsync("restore", Archive, "--data", folder.In("data")));
        Directory.CreateDirectory(folder.In("new"));
        Assert.Contains("is sealed, but no keys are here", await RefusedAsync("restore", Archive, "--data", folder.In("new")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.In("new")));
        Assert.False(Directory.Exists(folder.In("new.restoring")));

        var without = (await RunAsync("restore", Archive, "--data", folder.In("new"), "--without-keys")).Fine();
        Assert.Contains("Could not open 1 document", without.Error);
        Assert.Equal(1, (await RunAsync("keys", "verify", "--data", folder.In("new"))).ExitCode);
        File.Copy(KeyFile, folder.In("new.keys"));
        Assert.Contains("Key 1: opened 1 document.", (await RunAsync("keys", "verify", "--data", folder.In("new"))).Fine().Out);
    }

    [Fact]
    public async Task Keys_come_back_under_the_passphrase_only_and_never_instead_of_others()
    {
        await BackedUpAsync();
        (await RunAsync("keys", "backup", folder.In("keys.json"), "--data", folder.In("data"))).Fine();
        var keys = KeyIn(KeyFile);
        File.Delete(KeyFile);

        Assert.Contains("passphrase", await RefusedUnderAsync("another passphrase", "keys", "restore", folder.In("keys.json")));
        Assert.False(File.Exists(KeyFile));
        (await RunAsync("keys", "restore", folder.In("keys.json"), "--data", folder.In("data"))).Fine();
        Assert.Equal(keys, KeyIn(KeyFile));

        TemporaryFolder.Write(KeyFile, TemporaryFolder.Read(KeyFile).Replace(keys, Convert.ToBase64String(new byte[32])));
        Assert.Contains("a different key 1", await RefusedUnderAsync(Passphrase, "keys", "restore", folder.In("keys.json")));
        Assert.NotEqual(keys, KeyIn(KeyFile));
    }

    [Fact]
    public async Task Keys_are_not_backed_up_into_the_data_under_a_short_passphrase_or_over_a_file()
    {
        await BackedUpAsync();
        Assert.Contains("in the data folder", await RefusedUnderAsync(Passphrase, "keys", "backup", folder.In("data", "keys.json")));
        Assert.Contains("15 characters", await RefusedUnderAsync("too short", "keys", "backup", folder.In("keys.json")));
        Assert.Contains("exists already", await RefusedUnderAsync(Passphrase, "keys", "backup", Archive));
        Assert.False(File.Exists(folder.In("keys.json")));
    }

    [Fact]
    public async Task A_back_up_is_written_outside_the_folder_to_a_new_file()
    {
        await BackedUpAsync();
        var before = Bytes(Archive);
        Assert.Contains("exists already", await RefusedAsync("backup", Archive, "--data", folder.In("data")));
        Assert.Equal(before, Bytes(Archive));
        Assert.Contains("in the data folder", await RefusedAsync("backup", folder.In("data", "b.zip"), "--data", folder.In("data")));
        Assert.Contains("has no data", await RefusedAsync("backup", folder.In("b.zip"), "--data", folder.In("nothing")));
        Assert.False(Directory.Exists(folder.In("nothing")));
    }

    [Fact]
    public async Task What_a_killed_back_up_or_restore_has_left_does_not_matter()
    {
        await BackedUpAsync();
        Leave("other.zip.partial");
        Leave("new.restoring");

        (await RunAsync("backup", folder.In("other.zip"), "--data", folder.In("data"))).Fine();
        File.Copy(KeyFile, folder.In("new.keys"));
        (await RunAsync("restore", folder.In("other.zip"), "--data", folder.In("new"))).Fine();

        Assert.False(Directory.Exists(folder.In("other.zip.partial")) || Directory.Exists(folder.In("new.restoring")));
        Assert.False(File.Exists(folder.In("new", "half")));
    }

    [Fact]
    public async Task A_back_up_that_was_cut_off_or_changed_is_refused_and_restores_nothing()
    {
        await BackedUpAsync();
        var whole = Bytes(Archive);
        File.Copy(KeyFile, folder.In("new.keys"));
        var random = new Random(20261123);
        for (var tried = 0; tried < 40; tried++)
        {
            var damaged = tried % 2 == 0 ? whole[..random.Next(whole.Length)] : Flipped(whole, random);
            Put(Archive, damaged);
            var outcome = await RunAsync("restore", Archive, "--data", folder.In("new"));
            if (outcome.ExitCode == 0)
            {
                // Only what does not matter has changed, such as the time of an entry.
                Assert.True(damaged.Length == whole.Length, "A back-up that was cut off was restored.");
                Assert.Equal(Outbox("data"), Outbox("new"));
                Directory.Delete(folder.In("new"), recursive: true);
                continue;
            }

            Assert.Contains(Archive, Assert.Single(outcome.ErrorLines));
            Assert.Contains("use another backup", outcome.Error);
            Assert.False(Directory.Exists(folder.In("new")) || Directory.Exists(folder.In("new.restoring")));
        }
    }

    private static byte[] Flipped(byte[] whole, Random random)
    {
        byte[] changed = [.. whole];
        changed[random.Next(whole.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }

    private static byte[] Bytes(string path) => File.ReadAllBytes(path);

    private static void Put(string path, byte[] bytes) => File.WriteAllBytes(path, bytes);

    private static string KeyIn(string file) => TemporaryFolder.Read(file).Split("\"key\": \"")[1].Split('"')[0];

    private static string[] Notes((HttpStatusCode Status, string Body) answer) => answer.Body.Split(Canary)[1..];

    private static bool Contains(string file, string text) => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private static async Task WriteNoteAsync(RunningServer server)
    {
        using var response = await server.SendAsync(
            HttpMethod.Post,
            $"{Pair}/notes",
            new StringContent($$"""{"text":"{{Canary}}","audience":"pair"}""", Encoding.UTF8, "application/json"),
            ("X-Local-User", "ann@example.com"));
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Cancel));
    }

    private async Task BackedUpAsync()
    {
        await using var server = await ServeAsync("data");
        await WriteNoteAsync(server);
        await DigestsAsync();
        (await RunAsync("backup", Archive, "--data", folder.In("data"))).Fine();
    }

    /// <summary>Waits until the server has sent the digests of Top and Ann.</summary>
    private async Task DigestsAsync()
    {
        while (folder.Files(Path.Combine("data", "outbox"), "*.eml").Count < 2)
        {
            await Task.Delay(20, Cancel);
        }
    }

    private Dictionary<string, string> Outbox(string data) =>
        Directory.EnumerateFiles(folder.In(data, "outbox"), "*.eml").ToDictionary(f => Path.GetFileName(f), TemporaryFolder.Read);

    private void Leave(string unfinished)
    {
        Directory.CreateDirectory(folder.In(unfinished));
        TemporaryFolder.Write(folder.In(unfinished, "half"), "half of it");
    }

    private async Task<RunningServer> ServeAsync(string data)
    {
        using (var store = await SqliteStore.OpenAsync(folder.In(data), Cancel))
        {
            // Digests were on before, so those of this week are not the first.
            await new DigestLedger(new SqliteDocuments(store)).ClaimAsync(
                new PersonId("somebody-who-left"), IsoWeek.Of(new LocalDate(2026, 11, 2)), SmallCompany.Now, Duration.FromHours(1), Cancel);
        }

        string[] sources = ["--people", company.PeopleCsv, "--calendars", company.Calendars, "--data", folder.In(data)];
        return await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. sources, "--digests"]);
    }

    private static async Task<string> RefusedAsync(params string[] args)
    {
        var refused = await RunAsync(args);
        Assert.Equal(1, refused.ExitCode);
        return Assert.Single(refused.ErrorLines);
    }

    private async Task<string> RefusedUnderAsync(string passphrase, string command, string what, string file)
    {
        var terminal = new Terminal(SmallCompany.Now) { Passphrase = passphrase };
        var refused = await terminal.RunAsync(command, what, file, "--data", folder.In("data"));
        Assert.Equal(1, refused.ExitCode);
        return refused.Error;
    }

    private static Task<Outcome> RunAsync(params string[] args) =>
        new Terminal(SmallCompany.Now) { Passphrase = Passphrase }.RunAsync(args);
}
