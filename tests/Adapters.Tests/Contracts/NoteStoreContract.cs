using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every note store guarantees.</summary>
public abstract class NoteStoreContract
{
    private static readonly PersonId Ann = new("ann@x.org"), Bo = new("bo@x.org"), Cy = new("cy@x.org");

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 0);

    private static readonly PairId AnnAndBo = PairId.Of(Ann, Bo);

    protected abstract IDocuments Documents { get; }

    protected NoteStore Store => field ??= new NoteStore(Documents);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_saved_note_is_read_back_complete()
    {
        NotebookEntry[] all =
        [
            Shared(1, text: "# Über *alles*\n\n\"quotes\" <b>, 😀 and \\u0041") with
            {
                Occurrence = Monday,
                ChangedAt = Monday + Duration.FromDays(1),
            },
            Private(2),
            Action(3) with
            {
                Due = new LocalDate(2026, 12, 1),
                Done = new Completion(Monday + Duration.FromNanoseconds(1), Ann),
                Occurrence = Monday,
            },
            Action(4),
        ];
        foreach (var entry in all)
        {
            var saved = Assert.IsType<Saved<SealedEntry>>(await Store.SaveAsync(entry, null, Cancel));
            var opened = Open(Assert.IsType<Found<SealedEntry>>(await Store.FindAsync(AnnAndBo, entry.Id, Cancel)).Document);
            Assert.Equal((entry, saved.Revision), (opened.Entry, opened.Revision));
        }
    }

    [Fact]
    public Task Any_text_is_read_back_unchanged() =>
        Gen.String[1, 200]
            .SampleAsync(
                async text =>
                {
                    if (NoteText.Parse(text) is NoteTextResult.Valid valid)
                    {
                        var id = new NotebookEntryId(Guid.NewGuid());
                        var note = new Note(id, new Origin(Ann, Bo, Monday), NoteAudience.Pair, valid.Text);
                        await Store.SaveAsync(note, null, Cancel);
                        Assert.Equal(
                            note,
                            Open(Assert.IsType<Found<SealedEntry>>(await Store.FindAsync(AnnAndBo, note.Id, Cancel)).Document).Entry);
                    }
                },
                iter: 50,
                threads: 1);

    [Fact]
    public async Task The_longest_text_fits()
    {
        await Save(Shared(1, text: new string('€', NoteText.MaxBytes / 3)));
        Assert.Equal([1], await Browse(Ann));
    }

    [Fact]
    public async Task A_note_never_saved_is_not_found_not_even_under_another_pair()
    {
        await Save(Shared(1));
        Assert.IsType<Missing<SealedEntry>>(await Store.FindAsync(AnnAndBo, Id(2), Cancel));
        Assert.IsType<Missing<SealedEntry>>(await Store.FindAsync(PairId.Of(Cy, Bo), Id(1), Cancel));
        Assert.Empty(await Browse(Bo, pair: PairId.Of(Cy, Bo)));
    }

    [Fact]
    public async Task A_new_note_must_not_exist_yet()
    {
        var first = await Save(Shared(1, text: "first"));
        var conflict = Assert.IsType<Conflict<SealedEntry>>(await Store.SaveAsync(Shared(1, text: "second"), null, Cancel));
        Assert.Equal(("first", first), (Open(conflict.Current).Entry.Text.Markdown, conflict.Current.SeenRevision));
    }

    [Fact]
    public async Task A_change_requires_the_current_revision()
    {
        var first = await Save(Shared(1, text: "first"));
        var second = Assert.IsType<Saved<SealedEntry>>(await Store.SaveAsync(Shared(1, text: "second"), first, Cancel)).Revision;
        Assert.NotEqual(first, second);

        var conflict = Assert.IsType<Conflict<SealedEntry>>(await Store.SaveAsync(Shared(1, text: "third"), first, Cancel));
        Assert.Equal(("second", second), (Open(conflict.Current).Entry.Text.Markdown, conflict.Current.SeenRevision));
    }

    [Fact]
    public async Task Exactly_one_of_many_concurrent_changes_succeeds()
    {
        var first = await Save(Shared(1));
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => Task.Run(() => Store.SaveAsync(Shared(1, text: $"by {i}"), first, Cancel))));
        Assert.Single(outcomes.OfType<Saved<SealedEntry>>());
        Assert.Equal(9, outcomes.OfType<Conflict<SealedEntry>>().Count());
    }

    [Fact]
    public async Task A_deleted_note_is_gone_and_a_late_change_does_not_restore_it()
    {
        var revision = await Save(Shared(1));
        Assert.IsType<Deleted<SealedEntry>>(await Store.DeleteAsync(AnnAndBo, Id(1), revision, Cancel));

        Assert.IsType<Missing<SealedEntry>>(await Store.FindAsync(AnnAndBo, Id(1), Cancel));
        Assert.Equal(new Conflict<SealedEntry>(new Missing<SealedEntry>()), await Store.SaveAsync(Shared(1), revision, Cancel));
        Assert.Equal(new NotDeleted<SealedEntry>(new Missing<SealedEntry>()), await Store.DeleteAsync(AnnAndBo, Id(1), null, Cancel));
        Assert.Empty(await Browse(Ann));

        await Save(Shared(1, text: "anew"));
        Assert.IsType<Conflict<SealedEntry>>(await Store.SaveAsync(Shared(1), revision, Cancel));
    }

    [Fact]
    public async Task A_deletion_may_require_a_revision_or_none()
    {
        var first = await Save(Shared(1));
        await Store.SaveAsync(Shared(1, text: "second"), first, Cancel);
        var refused = Assert.IsType<NotDeleted<SealedEntry>>(await Store.DeleteAsync(AnnAndBo, Id(1), first, Cancel));
        Assert.Equal("second", Open(refused.Current).Entry.Text.Markdown);
        Assert.IsType<Deleted<SealedEntry>>(await Store.DeleteAsync(AnnAndBo, Id(1), null, Cancel));
    }

    [Fact]
    public async Task The_newest_notes_come_first()
    {
        await Save(Shared(1, hour: 2), Shared(2, hour: 3), Shared(3, hour: 1), Shared(5, hour: 1));
        Assert.Equal([2, 1, 5, 3], await Browse(Ann));
    }

    [Fact]
    public async Task Private_notes_of_the_other_person_are_never_included()
    {
        await Save(Shared(1, hour: 1), Private(2, hour: 2), Private(3, hour: 3), Shared(4, hour: 4));

        Assert.Equal([4, 3, 2, 1], await Browse(Ann));
        Assert.Equal([4, 1], await Browse(Bo));
        Assert.Empty(await Browse(Bo, new NotebookQuery { Words = Words("private") }));
        Assert.Equal([3, 2], await Browse(Ann, new NotebookQuery { Words = Words("private") }));

        var page = Assert.IsType<StoredPage.Read>(
            await Store.BrowseAsync(AnnAndBo, Bo, new NotebookQuery { Page = new PageRequest(2) }, Cancel));
        Assert.Equal((2, (Continuation?)null), (page.Entries.Count, page.Next));
    }

    [Fact]
    public async Task The_other_person_no_longer_finds_a_note_that_was_made_private()
    {
        var revision = await Save(Shared(1, text: "words"));
        await Store.SaveAsync(Private(1), revision, Cancel);
        Assert.Empty(await Browse(Bo));
        Assert.Equal([1], await Browse(Ann));
    }

    [Fact]
    public async Task A_search_finds_notes_that_contain_all_words_ignoring_case_and_accents()
    {
        await Save(
            Shared(1, text: "Der Großteil: 100% in März", hour: 1),
            Shared(2, text: "grosse Reise", hour: 2),
            Action(3, text: "MARZ it's \"quoted\" \\ _", hour: 3));

        Assert.Equal([2, 1], await Browse(Bo, new NotebookQuery { Words = Words("GROSS") }));
        Assert.Equal([3, 1], await Browse(Bo, new NotebookQuery { Words = Words("märz") }));
        Assert.Equal([1], await Browse(Bo, new NotebookQuery { Words = Words("marz gross") }));
        Assert.Equal([1], await Browse(Bo, new NotebookQuery { Words = Words("%") }));
        Assert.Equal([3], await Browse(Bo, new NotebookQuery { Words = Words("_ \\ \"quoted\" it's") }));
        Assert.Empty(await Browse(Bo, new NotebookQuery { Words = Words("reise marz") }));
    }

    [Fact]
    public async Task A_search_finds_current_words_but_not_words_edited_out()
    {
        var revision = await Save(Shared(1, text: "before"));
        await Store.SaveAsync(Shared(1, text: "after"), revision, Cancel);
        Assert.Empty(await Browse(Ann, new NotebookQuery { Words = Words("before") }));
        Assert.Equal([1], await Browse(Ann, new NotebookQuery { Words = Words("after") }));
    }

    [Fact]
    public async Task A_query_can_be_limited_to_a_section_and_to_an_occurrence()
    {
        await Save(
            Shared(1, hour: 1) with { Occurrence = Monday }, Private(2, hour: 2), Action(3, hour: 3) with { Occurrence = Monday },
            Action(4, hour: 4) with { Done = new Completion(Monday, Bo) });

        Assert.Equal([2, 1], await Browse(Ann, new NotebookQuery { Section = NotebookSection.Notes }));
        Assert.Equal([4, 3], await Browse(Ann, new NotebookQuery { Section = NotebookSection.ActionItems }));
        Assert.Equal([3], await Browse(Ann, new NotebookQuery { Section = NotebookSection.OpenActionItems }));
        Assert.Equal([3, 1], await Browse(Ann, new NotebookQuery { Occurrence = Monday }));
        Assert.Equal([1], await Browse(Ann, new NotebookQuery { Occurrence = Monday, Section = NotebookSection.Notes }));
    }

    [Fact]
    public Task Pages_of_any_size_contain_each_entry_once_in_order() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[1, 12])
            .SampleAsync(
                async (count, size) =>
                {
                    var (reader, partner) = (new PersonId(Guid.NewGuid().ToString()), Bo);
                    for (var i = 1; i <= count; i++)
                    {
                        var note = new Note(
                            Id(i), new Origin(reader, partner, Monday + Duration.FromHours(i / 3)), NoteAudience.Pair, Text("words"));
                        await Store.SaveAsync(note, null, Cancel);
                    }

                    var newest = await All(
                        page => Store.BrowseAsync(PairId.Of(reader, partner), reader, new NotebookQuery { Page = page }, Cancel),
                        reader,
                        size);
                    var oldest = await All(page => Store.BelongingToAsync(reader, page, Cancel), reader, size);
                    Assert.Equal(Enumerable.Range(1, count).Reverse(), newest);
                    Assert.Equal(Enumerable.Range(1, count), oldest);
                },
                iter: 15,
                threads: 1);

    [Fact]
    public async Task Adding_and_deleting_between_pages_shifts_nothing()
    {
        await Save([.. Enumerable.Range(1, 6).Select(i => Shared(i, hour: i))]);
        var first = Assert.IsType<StoredPage.Read>(
            await Store.BrowseAsync(AnnAndBo, Ann, new NotebookQuery { Page = new PageRequest(3) }, Cancel));

        await Save(Shared(7, hour: 7));
        await Store.DeleteAsync(AnnAndBo, Id(4), null, Cancel);

        Assert.Equal([3, 2, 1], await Browse(Ann, new NotebookQuery { Page = new PageRequest(3, first.Next) }));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("bm9uc2Vuc2U")]
    [InlineData("1.2.3")]
    [InlineData("';DROP")]
    public async Task An_unknown_continuation_is_refused(string token)
    {
        Assert.True(Continuation.TryParse(token, out var continuation));
        Assert.IsType<StoredPage.UnknownContinuation>(
            await Store.BrowseAsync(AnnAndBo, Ann, new NotebookQuery { Page = new PageRequest(5, continuation) }, Cancel));
    }

    [Fact]
    public async Task A_persons_entries_are_those_they_wrote_and_the_actions_assigned_to_them()
    {
        var cys = new Note(Id(4), new Origin(Cy, Ann, Monday + Duration.FromHours(4)), NoteAudience.Pair, Text("Cy's"));
        await Save(Shared(1, hour: 1), Private(2, hour: 2), Action(3, hour: 3), cys);

        Assert.Equal([1, 2, 3], await All(page => Store.BelongingToAsync(Ann, page, Cancel), Ann, 10));
        Assert.Equal([3], await All(page => Store.BelongingToAsync(Bo, page, Cancel), Bo, 10));
        Assert.Equal([4], await All(page => Store.BelongingToAsync(Cy, page, Cancel), Cy, 10));
    }

    [Fact]
    public async Task Deleting_an_authors_entries_leaves_what_others_wrote_for_them()
    {
        var bos = new ActionItem(Id(4), new Origin(Bo, Ann, Monday), Ann, Text("Ann's to do")) { Done = new Completion(Monday, Ann) };
        await Save(Shared(1), Private(2), Action(3), bos);

        Assert.Equal(3, await Store.ForgetAuthorAsync(Ann, Cancel));
        Assert.Equal(0, await Store.ForgetAuthorAsync(Ann, Cancel));

        Assert.Equal([4], await Browse(Bo));
        Assert.Equal(bos, Open(Assert.IsType<Found<SealedEntry>>(await Store.FindAsync(AnnAndBo, Id(4), Cancel)).Document, Bo).Entry);
    }

    [Fact]
    public async Task Retention_counts_from_the_last_change()
    {
        await Save(Shared(1), Shared(2) with { ChangedAt = Monday + Duration.FromHours(1) }, Shared(3, hour: 2));
        Assert.Equal(1, await Store.ForgetUnchangedSinceAsync(Monday + Duration.FromHours(1), Cancel));
        Assert.Equal([3, 2], await Browse(Ann));
    }

    private static NotebookEntryId Id(int number) => new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    private static NoteText Text(string text) => NoteText.Parse(text).Match(t => t, fault => throw new ArgumentException(fault.ToString()));

    private static Origin ByAnn(int hour) => new(Ann, Bo, Monday + Duration.FromHours(hour));

    private static Note Shared(int id, string text = "shared", int hour = 0) => new(Id(id), ByAnn(hour), NoteAudience.Pair, Text(text));

    private static Note Private(int id, int hour = 0) => new(Id(id), ByAnn(hour), NoteAudience.Author, Text("private"));

    private static ActionItem Action(int id, string text = "to do", int hour = 0) => new(Id(id), ByAnn(hour), Bo, Text(text));

    private static SearchWords Words(string text) => SearchWords.TryParse(text, out var words) ? words : throw new ArgumentException(text);

    private static OpenEntry Open(Stored<SealedEntry> stored, PersonId? viewer = null)
    {
        var found = Assert.IsType<Found<SealedEntry>>(stored);
        Assert.Equal(found.Revision, found.Document.Revision);
        return Open(found.Document, viewer);
    }

    private static OpenEntry Open(SealedEntry sealedEntry, PersonId? viewer = null)
    {
        Assert.True(sealedEntry.TryOpen(viewer ?? Ann, out var opened));
        return opened;
    }

    private static int Number(OpenEntry opened) => Convert.ToInt32(opened.Entry.Id.Value[..8], 16);

    private static async Task<List<int>> All(Func<PageRequest, Task<StoredPage>> read, PersonId viewer, int size)
    {
        var numbers = new List<int>();
        for (PageRequest? next = new(size); next is not null;)
        {
            var page = Assert.IsType<StoredPage.Read>(await read(next));
            Assert.InRange(page.Entries.Count, page.Next is null ? 0 : size, size);
            numbers.AddRange(page.Entries.Select(w => Number(Open(w, viewer))));
            next = page.Next is { } after ? new PageRequest(size, after) : null;
        }

        return numbers;
    }

    private async Task<List<int>> Browse(PersonId viewer, NotebookQuery? query = null, PairId? pair = null) =>
        [
            .. Assert
                .IsType<StoredPage.Read>(await Store.BrowseAsync(pair ?? AnnAndBo, viewer, query ?? NotebookQuery.Newest, Cancel))
                .Entries.Select(w => Number(Open(w, viewer))),
        ];

    private async Task<Revision> Save(params NotebookEntry[] entries)
    {
        Revision? last = null;
        foreach (var entry in entries)
        {
            last = Assert.IsType<Saved<SealedEntry>>(await Store.SaveAsync(entry, null, Cancel)).Revision;
        }

        return last!.Value;
    }
}
