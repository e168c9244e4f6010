using System.Text;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Storage;

public sealed class SealedDocumentsTests
{
    private static readonly PersonId Ann = new("ann@x.org"), Bo = new("bo@x.org");

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 0);

    private readonly InMemoryDocuments database = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IReadOnlyList<IDocumentKind> Kinds => [.. NoteStore.KindsWithWords, .. AgendaStore.KindsWithWords];

    [Fact]
    public async Task The_database_gets_sealed_text_and_the_reader_the_words()
    {
        var note = await SaveAsync(With(TestKeys.UpTo(1)), "quokka");

        var stored = await StoredAsync(note);
        Assert.Equal(("{}", "1"), (stored.Body, stored.Terms[SealedDocuments.SealedBy]));
        Assert.DoesNotContain("quokka", Encoding.UTF8.GetString(stored.Sealed!.Value.Span));
        Assert.Equal("quokka", await ReadAsync(With(TestKeys.UpTo(1)), note));
    }

    [Fact]
    public async Task Plain_and_sealed_notes_are_read_side_by_side()
    {
        var plain = await SaveAsync(database, "plain");
        var first = await SaveAsync(With(TestKeys.UpTo(1)), "first");
        var second = await SaveAsync(With(TestKeys.UpTo(2)), "second");

        var both = With(TestKeys.UpTo(2));
        Assert.Equal(
            ["plain", "first", "second"],
            [await ReadAsync(both, plain), await ReadAsync(both, first), await ReadAsync(both, second)]);
        Assert.Equal(3, (await both.QueryAsync(NoteStore.Kind, plain.Pair.Value, DocumentQuery.All, Cancel)).Count);
    }

    [Fact]
    public async Task A_lost_key_is_reported_and_nothing_is_written()
    {
        var note = await SaveAsync(With(TestKeys.UpTo(1)), "quokka");
        var lost = With(new TestKeys(HeldKeys.None));

        await Assert.ThrowsAsync<SealedTextException>(() => ReadAsync(lost, note));
        await Assert.ThrowsAsync<SealedTextException>(() => lost.QueryAsync(NoteStore.Kind, note.Pair.Value, DocumentQuery.All, Cancel));
        var saves = database.Saves;
        await Assert.ThrowsAsync<SealedTextException>(() => SaveAsync(lost, "again"));
        Assert.NotNull((await StoredAsync(note)).Sealed);
        Assert.Equal(saves, database.Saves);
    }

    [Fact]
    public async Task Documents_without_text_need_no_key()
    {
        await SaveAsync(With(TestKeys.UpTo(1)), "quokka");
        var settings = new SettingsStore(With(new TestKeys(HeldKeys.None)));

        Assert.IsType<Saved<PersonSettings>>(await settings.SaveAsync(Ann, PersonSettings.Default, null, Cancel));
        Assert.IsType<Found<PersonSettings>>(await settings.ReadAsync(Ann, Cancel));
    }

    [Fact]
    public async Task A_note_in_the_place_of_another_is_refused()
    {
        var one = await SaveAsync(With(TestKeys.UpTo(1)), "one");
        var other = await SaveAsync(With(TestKeys.UpTo(1)), "other");
        var moved = await StoredAsync(one) with { Key = KeyOf(other) };
        await database.SaveAsync(moved, (await database.FindAsync(KeyOf(other), Cancel)).SeenRevision, Cancel);

        await Assert.ThrowsAsync<DocumentException>(() => ReadAsync(With(TestKeys.UpTo(1)), other));
    }

    [Fact]
    public async Task Rewriting_seals_what_is_plain_and_what_older_keys_sealed()
    {
        var plain = await SaveAsync(database, "plain");
        var first = await SaveAsync(With(TestKeys.UpTo(1)), "first");

        Assert.Equal(new ResealResult(2, 0), await Reseal(TestKeys.UpTo(2)).RunAsync(Cancel));
        Assert.Equal(new ResealResult(0, 0), await Reseal(TestKeys.UpTo(2)).RunAsync(Cancel));

        Assert.Equal(new Dictionary<int, int> { [2] = 2 }, await Reseal(TestKeys.UpTo(2)).CountAsync(Cancel));
        var keys = With(TestKeys.UpTo(2));
        Assert.Equal(["plain", "first"], [await ReadAsync(keys, plain), await ReadAsync(keys, first)]);
        Assert.Equal(plain.ChangedAt, (await keys.FindAsync(NoteStore.Kind, KeyOf(plain), Cancel)).DocumentOrNull!.ChangedAt);
    }

    [Fact]
    public async Task Rewriting_makes_everything_plain_again()
    {
        var note = await SaveAsync(With(TestKeys.UpTo(1)), "quokka");
        var plain = new TestKeys(TestKeys.UpTo(1).Held with { WritesWith = SealingKey.Plain });

        Assert.True(await Reseal(plain).IsAnythingSealedAsync(Cancel));
        Assert.Equal(new ResealResult(1, 0), await Reseal(plain).RunAsync(Cancel));

        Assert.False(await Reseal(plain).IsAnythingSealedAsync(Cancel));
        Assert.Equal("quokka", await ReadAsync(database, note));
    }

    [Fact]
    public async Task Rewriting_leaves_and_reports_what_it_cannot_open()
    {
        foreach (var n in Enumerable.Range(0, 120))
        {
            await SaveAsync(With(new TestKeys(new HeldKeys(3, [TestKeys.Key(3)]))), $"lost {n}");
        }

        var plain = await SaveAsync(database, "plain");

        Assert.Equal(new ResealResult(1, 120), await Reseal(TestKeys.UpTo(2)).RunAsync(Cancel));
        Assert.NotNull((await StoredAsync(plain)).Sealed);
    }

    [Fact]
    public async Task Rewriting_that_is_killed_at_any_call_loses_nothing_and_the_next_run_completes_it()
    {
        var (point, killed) = (0, true);
        for (; killed; point++)
        {
            var points = new KillPoints();
            var documents = new InMemoryDocuments(points);
            Note[] notes = [await SaveAsync(documents, "one"), await SaveAsync(documents, "two"), await SaveAsync(documents, "three")];
            var keys = TestKeys.UpTo(1);
            points.KillAt(point);
            killed = await IsKilledAsync(() => Reseal(documents, keys).RunAsync(Cancel));
            points.Clear();

            Assert.Equal(0, (await Reseal(documents, keys).RunAsync(Cancel)).Left);
            Assert.Equal(new Dictionary<int, int> { [1] = 3 }, await Reseal(documents, keys).CountAsync(Cancel));
            var opened = new SealedDocuments(documents, KeysOf(keys, documents));
            Assert.Equal(
                ["one", "two", "three"],
                [await ReadAsync(opened, notes[0]), await ReadAsync(opened, notes[1]), await ReadAsync(opened, notes[2])]);
        }

        Assert.True(point > 10, $"It was killed at {point} calls.");
    }

    private static async Task<bool> IsKilledAsync(Func<Task> run)
    {
        try
        {
            await run();
            return false;
        }
        catch (Exception e) when (e is KillPoints.Killed or SealedTextException)
        {
            return true;
        }
    }

    private static DocumentKey KeyOf(Note note) => NoteStore.Kind.KeyOf(note.Pair.Value, $"writing.{note.Id}");

    private static async Task<Note> SaveAsync(IDocuments documents, string text)
    {
        var words = NoteText.Parse(text).Match(t => t, fault => throw new ArgumentException(fault.ToString()));
        var note = new Note(new NotebookEntryId(Guid.NewGuid()), new Origin(Ann, Bo, Monday), NoteAudience.Author, words);
        Assert.IsType<Saved<SealedEntry>>(await new NoteStore(documents).SaveAsync(note, null, Cancel));
        return note;
    }

    private static async Task<string?> ReadAsync(IDocuments documents, Note note) =>
        (await documents.FindAsync(NoteStore.Kind, KeyOf(note), Cancel)).DocumentOrNull?.Text.Markdown;

    private async Task<Envelope> StoredAsync(Note note) =>
        Assert.IsType<Found<Envelope>>(await database.FindAsync(KeyOf(note), Cancel)).Document;

    private SealedDocuments With(TestKeys keys) => new SealedDocuments(database, KeysOf(keys));

    private ResealDocuments Reseal(TestKeys keys) => Reseal(database, keys);

    private DocumentKeys KeysOf(TestKeys keys) => KeysOf(keys, database);

    private static ResealDocuments Reseal(InMemoryDocuments documents, TestKeys keys) => new(documents, KeysOf(keys, documents), Kinds);

    private static DocumentKeys KeysOf(TestKeys keys, InMemoryDocuments documents) =>
        new(keys, documents, SystemClock.Instance, Duration.FromHours(1));
}
