using NodaTime;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;
using static OutlookOneOnOne.Core.Tests.Notes.Write;

namespace OutlookOneOnOne.Core.Tests.Notes;

public sealed class NotebookTests
{
    private static readonly PersonId Cy = new("cy");

    private readonly NoteStore store = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Notebook Anns => new(store, Ann, Bo);

    private Notebook Bos => new(store, Bo, Ann);

    [Fact]
    public async Task Both_people_read_a_shared_note_and_only_its_author_reads_a_private_one()
    {
        await Write(Anns, 1, new NoteDraft(Words("shared"), NoteAudience.Pair));
        await Write(Anns, 2, new NoteDraft(Words("private"), NoteAudience.Author));

        Assert.Equal(["private", "shared"], await Texts(Anns));
        Assert.Equal(["shared"], await Texts(Bos));
        Assert.IsType<EntryReadResult.NotFound>(await Bos.ReadAsync(Id(2), Cancel));
    }

    [Fact]
    public async Task A_new_manager_sees_nothing_that_the_previous_pair_wrote()
    {
        await Write(Anns, 1, new NoteDraft(Words("shared"), NoteAudience.Pair));

        Assert.Empty(await Texts(new Notebook(store, Cy, Bo)));
        Assert.Empty(await Texts(new Notebook(store, Cy, Ann)));
        Assert.IsType<EntryReadResult.NotFound>(await new Notebook(store, Cy, Bo).ReadAsync(Id(1), Cancel));
        Assert.Equal(["shared"], await Texts(Bos));
    }

    [Fact]
    public async Task Nobody_sees_other_peoples_entries_even_from_a_leaking_store()
    {
        var leaky = new NoteStore(new LeakyDocuments());
        await leaky.SaveAsync(Private("secret"), null, Cancel);
        await leaky.SaveAsync(Shared("open", id: 2), null, Cancel);

        var page = Assert.IsType<NotebookPage.Read>(await new Notebook(leaky, Bo, Ann).BrowseAsync(NotebookQuery.Newest, Cancel));
        Assert.Equal(["open"], page.Entries.Select(w => w.Entry.Text.Markdown));
        Assert.IsType<EntryReadResult.NotFound>(await new Notebook(leaky, Bo, Ann).ReadAsync(Id(1), Cancel));
        Assert.IsType<EntryReadResult.NotFound>(await new Notebook(leaky, Cy, Ann).ReadAsync(Id(1), Cancel));
    }

    [Fact]
    public async Task An_edit_of_an_old_revision_is_refused_with_the_current_one()
    {
        var first = await Write(Anns, 1, new NoteDraft(Words("one"), NoteAudience.Pair));
        Assert.IsType<EntryWriteResult.Saved>(await Revise(Anns, 1, "two", first.Revision));

        var conflict = Assert.IsType<EntryWriteResult.Conflict>(await Revise(Anns, 1, "three", first.Revision));

        Assert.Equal("two", conflict.Current.Entry.Text.Markdown);
        Assert.IsType<EntryWriteResult.Saved>(await Revise(Anns, 1, "three", conflict.Current.Revision));
        Assert.Equal(["three"], await Texts(Bos));
    }

    [Fact]
    public async Task An_edit_keeps_author_and_date_and_records_its_own_time()
    {
        var first = await Write(Anns, 1, new NoteDraft(Words("one"), NoteAudience.Author));

        var saved = Assert.IsType<EntryWriteResult.Saved>(
            await Anns.ReviseAsync(
                Id(1), new NoteDraft(Words("two"), NoteAudience.Pair, Monday), first.Revision, Monday + Duration.FromDays(1), Cancel));

        Assert.Equal(first.Entry.Origin, saved.Opened.Entry.Origin);
        Assert.Equal(Monday + Duration.FromDays(1), saved.Opened.Entry.ChangedAt);
        Assert.Equal(NotebookEntryKind.SharedNote, saved.Opened.Entry.Kind);
        Assert.Equal(Monday, saved.Opened.Entry.Occurrence);
    }

    [Fact]
    public async Task A_note_is_never_changed_before_it_was_written_even_if_the_clock_goes_back()
    {
        var first = await Write(Anns, 1, new NoteDraft(Words("one"), NoteAudience.Pair));
        var saved = Assert.IsType<EntryWriteResult.Saved>(
            await Anns.ReviseAsync(
                Id(1), new NoteDraft(Words("two"), NoteAudience.Pair), first.Revision, Monday - Duration.FromDays(1), Cancel));
        Assert.Equal(first.Entry.Origin.WrittenAt, saved.Opened.Entry.ChangedAt);
    }

    [Fact]
    public async Task The_partner_may_read_a_note_but_not_change_or_delete_it()
    {
        var note = await Write(Anns, 1, new NoteDraft(Words("mine"), NoteAudience.Pair));

        Assert.IsType<EntryWriteResult.NotAuthor>(await Revise(Bos, 1, "yours", note.Revision));
        Assert.IsType<DeletionOutcome.NotAuthor>(await Bos.DeleteAsync(Id(1), note.Revision, Cancel));
        Assert.Equal(["mine"], await Texts(Anns));
    }

    [Fact]
    public async Task A_hidden_note_behaves_as_if_it_did_not_exist()
    {
        var note = await Write(Anns, 1, new NoteDraft(Words("secret"), NoteAudience.Author));

        Assert.IsType<EntryWriteResult.NotFound>(await Revise(Bos, 1, "x", note.Revision));
        Assert.IsType<EntryWriteResult.NotFound>(await Bos.CompleteAsync(Id(1), note.Revision, Monday, Cancel));
        Assert.IsType<DeletionOutcome.NotFound>(await Bos.DeleteAsync(Id(1), null, Cancel));
        Assert.IsType<EntryWriteResult.NotFound>(
            await Bos.WriteAsync(Id(1), new NoteDraft(Words("same id"), NoteAudience.Pair), Monday, Cancel));
        Assert.Equal(["secret"], await Texts(Anns));
    }

    [Fact]
    public async Task Both_may_tick_an_action_item_off_and_reopen_it()
    {
        var item = await Write(Anns, 1, new ActionItemDraft(Words("call"), ActionOwner.Partner, new LocalDate(2026, 12, 1)));

        var done = Assert.IsType<EntryWriteResult.Saved>(await Bos.CompleteAsync(Id(1), item.Revision, Monday, Cancel)).Opened;
        Assert.Equal(new Completion(Monday, Bo), Assert.IsType<ActionItem>(done.Entry).Done);

        var again = Assert
            .IsType<EntryWriteResult.Saved>(await Anns.CompleteAsync(Id(1), done.Revision, Monday + Duration.FromDays(1), Cancel))
            .Opened;
        Assert.Equal(new Completion(Monday, Bo), Assert.IsType<ActionItem>(again.Entry).Done);

        var open = Assert.IsType<EntryWriteResult.Saved>(await Anns.ReopenAsync(Id(1), again.Revision, Monday, Cancel)).Opened;
        Assert.Null(Assert.IsType<ActionItem>(open.Entry).Done);
    }

    [Fact]
    public async Task A_done_action_item_stays_done_when_it_is_revised()
    {
        var item = await Write(Anns, 1, new ActionItemDraft(Words("call"), ActionOwner.Partner));
        var done = Assert.IsType<EntryWriteResult.Saved>(await Bos.CompleteAsync(Id(1), item.Revision, Monday, Cancel)).Opened;

        var revised = Assert
            .IsType<EntryWriteResult.Saved>(
                await Anns.ReviseAsync(
                    Id(1),
                    new ActionItemDraft(Words("call Cy"), ActionOwner.Author, new LocalDate(2026, 12, 1)),
                    done.Revision,
                    Monday,
                    Cancel))
            .Opened;

        var action = Assert.IsType<ActionItem>(revised.Entry);
        Assert.Equal((Ann, new LocalDate(2026, 12, 1), new Completion(Monday, Bo)), (action.Owner, action.Due!.Value, action.Done));
    }

    [Fact]
    public async Task A_note_cannot_become_an_action_item()
    {
        var note = await Write(Anns, 1, new NoteDraft(Words("one"), NoteAudience.Pair));
        Assert.IsType<EntryWriteResult.NotFound>(await Anns.CompleteAsync(Id(1), note.Revision, Monday, Cancel));
        Assert.IsType<EntryWriteResult.NotFound>(
            await Anns.ReviseAsync(Id(1), new ActionItemDraft(Words("x"), ActionOwner.Author), note.Revision, Monday, Cancel));
    }

    [Fact]
    public async Task A_repeated_request_is_saved_only_once()
    {
        await Write(Anns, 1, new NoteDraft(Words("one"), NoteAudience.Pair));
        var again = await Anns.WriteAsync(Id(1), new NoteDraft(Words("one"), NoteAudience.Pair), Monday, Cancel);
        Assert.Equal("one", Assert.IsType<EntryWriteResult.Conflict>(again).Current.Entry.Text.Markdown);
        Assert.Single(await Texts(Anns));
    }

    [Fact]
    public async Task A_deleted_note_is_gone_and_cannot_be_saved_again()
    {
        var note = await Write(Anns, 1, new NoteDraft(Words("one"), NoteAudience.Pair));
        Assert.IsType<DeletionOutcome.Deleted>(await Anns.DeleteAsync(Id(1), note.Revision, Cancel));
        Assert.IsType<EntryReadResult.NotFound>(await Anns.ReadAsync(Id(1), Cancel));
        Assert.IsType<EntryWriteResult.NotFound>(await Revise(Anns, 1, "two", note.Revision));
        Assert.Empty(await Texts(Bos));
    }

    [Fact]
    public async Task Deleting_an_old_revision_is_refused_with_the_current_one()
    {
        var first = await Write(Anns, 1, new NoteDraft(Words("one"), NoteAudience.Pair));
        await Revise(Anns, 1, "two", first.Revision);
        Assert.Equal(
            "two",
            Assert.IsType<DeletionOutcome.Conflict>(await Anns.DeleteAsync(Id(1), first.Revision, Cancel)).Current.Entry.Text.Markdown);
    }

    [Fact]
    public void A_notebook_needs_two_different_people() => Assert.Throws<ArgumentException>(() => new Notebook(store, Ann, Ann));

    [Fact]
    public async Task Retention_deletes_entries_unchanged_for_a_long_time_and_nothing_without_a_limit()
    {
        await Write(Anns, 1, new NoteDraft(Words("old"), NoteAudience.Pair));
        var kept = await Write(Anns, 2, new NoteDraft(Words("old, yet changed"), NoteAudience.Pair));
        await Anns.ReviseAsync(
            Id(2), new NoteDraft(Words("changed"), NoteAudience.Pair), kept.Revision, Monday + Duration.FromDays(1), Cancel);
        var later = Monday + Duration.FromDays(7 * 26) + Duration.FromMinutes(1);

        Assert.Equal(0, await new ForgetOldNotes(store, NoteRetention.UntilDeleted).RunAsync(later, Cancel));
        Assert.Equal(1, await new ForgetOldNotes(store, NoteRetention.Weeks(26)).RunAsync(later, Cancel));

        Assert.Equal(["changed"], await Texts(Anns));
    }

    private static async Task<OpenEntry> Write(Notebook notebook, int id, Draft draft) =>
        Assert.IsType<EntryWriteResult.Saved>(await notebook.WriteAsync(Id(id), draft, Monday, Cancel)).Opened;

    private static Task<EntryWriteResult> Revise(Notebook notebook, int id, string text, Revision expected) =>
        notebook.ReviseAsync(Id(id), new NoteDraft(Words(text), NoteAudience.Pair), expected, Monday, Cancel);

    private static async Task<List<string>> Texts(Notebook notebook) =>
        [
            .. Assert
                .IsType<NotebookPage.Read>(await notebook.BrowseAsync(NotebookQuery.Newest, Cancel))
                .Entries.Select(w => w.Entry.Text.Markdown),
        ];
}
