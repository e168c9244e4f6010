using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

/// <summary>Deleted data is really gone: the tests look at the bytes of the files.</summary>
public sealed class SqliteNotesLeaveNothingTests : IAsyncLifetime
{
    private const string Canary = "canary-7f3a";

    private static readonly PersonId Ann = new("ann@x.org"), Bo = new("bo@x.org");

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 0);

    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private NoteStore Notes => new(new SqliteDocuments(store!));

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, Cancel);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5000)]
    public async Task No_byte_of_a_deleted_note_remains_in_any_file(int repetitions)
    {
        var note = await Save(string.Concat(Enumerable.Repeat(Canary + " ", repetitions)));
        Assert.True(await IsInFiles());

        Assert.IsType<Deleted<SealedEntry>>(await Notes.DeleteAsync(note.Pair, note.Id, null, Cancel));

        Assert.False(await IsInFiles());
    }

    [Fact]
    public async Task No_byte_of_text_edited_out_before_the_deletion_remains()
    {
        var note = await Save(new string('x', 9000) + Canary);
        var stored = Assert.IsType<Found<SealedEntry>>(await Notes.FindAsync(note.Pair, note.Id, Cancel));
        await Notes.SaveAsync(note with { Text = Text("short") }, stored.Revision, Cancel);

        await Notes.DeleteAsync(note.Pair, note.Id, null, Cancel);

        Assert.False(await IsInFiles());
    }

    [Fact]
    public async Task No_byte_remains_of_what_an_author_or_the_retention_deleted()
    {
        await Save(Canary);
        await Notes.ForgetAuthorAsync(Ann, Cancel);
        Assert.False(await IsInFiles());

        await Save(Canary);
        await Notes.ForgetUnchangedSinceAsync(Monday + Duration.FromDays(1), Cancel);
        Assert.False(await IsInFiles());
    }

    private static NoteText Text(string text) => NoteText.Parse(text).Match(t => t, fault => throw new ArgumentException(fault.ToString()));

    private async Task<Note> Save(string text)
    {
        var note = new Note(new NotebookEntryId(Guid.NewGuid()), new Origin(Ann, Bo, Monday), NoteAudience.Author, Text(text));
        Assert.IsType<Saved<SealedEntry>>(await Notes.SaveAsync(note, null, Cancel));
        return note;
    }

    private async Task<bool> IsInFiles()
    {
        foreach (var file in Directory.GetFiles(folder.Path))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, Cancel);
            if (bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
