using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Sealing;

/// <summary>The tests look at the bytes of the files.</summary>
public sealed class SealedOnSqliteTests : IAsyncLifetime
{
    private const string Canary = "canary-7f3a";

    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SqliteDocuments Database => new(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, Cancel);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_sealed_note_is_in_no_byte_of_the_files()
    {
        await SaveAsync(TestKeys.Sealing(Database), Canary);

        Assert.False(IsInFiles());
    }

    [Fact]
    public async Task Nothing_plain_remains_once_it_is_sealed()
    {
        for (var n = 0; n < 300; n++)
        {
            await SaveAsync(Database, $"{Canary} {new string('x', n * 20)}");
        }

        Assert.True(IsInFiles());
        var keys = new DocumentKeys(TestKeys.UpTo(1), Database, SystemClock.Instance, Duration.FromHours(1));
        var reseal = new ResealDocuments(Database, keys, [.. NoteStore.KindsWithWords, .. AgendaStore.KindsWithWords]);

        Assert.Equal(new ResealResult(300, 0), await reseal.RunAsync(Cancel));

        Assert.False(IsInFiles());
    }

    [Fact]
    public async Task Only_a_database_that_a_version_with_sealing_created_begins_sealed()
    {
        Assert.True(await store!.BeginsSealedAsync(Cancel)); // opened before the test
        await store.WriteAsync(session => session.ExecuteAsync("PRAGMA application_id = 0"), Cancel);

        using var again = await SqliteStore.OpenAsync(folder.Path, Cancel);

        Assert.False(await again.BeginsSealedAsync(Cancel));
    }

    private static async Task SaveAsync(IDocuments documents, string text)
    {
        var words = NoteText.Parse(text).Match(t => t, fault => throw new ArgumentException(fault.ToString()));
        var origin = new Origin(new PersonId("ann@x.org"), new PersonId("bo@x.org"), Instant.FromUtc(2026, 11, 23, 9, 0));
        var note = new Note(new NotebookEntryId(Guid.NewGuid()), origin, NoteAudience.Author, words);
        Assert.IsType<Saved<SealedEntry>>(await new NoteStore(documents).SaveAsync(note, null, Cancel));
    }

    private bool IsInFiles() => Directory.GetFiles(folder.Path).Any(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0;
    });
}
