using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// The notes and action items of two people (its entries), as one of them sees and changes them. Every notebook has a reader, and nobody
/// reads or writes on behalf of another. Any two people have one; it may be empty.
/// </summary>
/// <exception cref="ArgumentException">Both are the same person.</exception>
public sealed class Notebook(NoteStore store, PersonId reader, PersonId partner)
{
    private readonly PairId pair = PairId.Of(reader, partner);

    /// <summary>Newest first.</summary>
    public async Task<NotebookPage> BrowseAsync(NotebookQuery query, CancellationToken cancellationToken) =>
        await store.BrowseAsync(pair, reader, query, cancellationToken) switch
        {
            StoredPage.Read page => new NotebookPage.Read([.. Open(page.Entries)], page.Next),
            StoredPage.UnknownContinuation => new NotebookPage.UnknownContinuation(),
            _ => throw new InvalidOperationException("StoredPage has no other case."),
        };

    /// <summary>An entry that the reader may not see is reported as missing.</summary>
    public async Task<EntryReadResult> ReadAsync(NotebookEntryId id, CancellationToken cancellationToken) =>
        Open(await store.FindAsync(pair, id, cancellationToken)) is { } opened
            ? new EntryReadResult.Found(opened)
            : new EntryReadResult.NotFound();

    /// <summary>Writes something new. A repeated id is a conflict, so a request that is sent twice is saved only once.</summary>
    public Task<EntryWriteResult> WriteAsync(NotebookEntryId id, Draft draft, Instant now, CancellationToken cancellationToken) =>
        SaveAsync(draft.Begin(id, new Origin(reader, partner, now)), expected: null, cancellationToken);

    /// <summary>Replaces everything that the author chooses. A done action item stays done.</summary>
    public Task<EntryWriteResult> ReviseAsync(
        NotebookEntryId id, Draft draft, Revision expected, Instant now, CancellationToken cancellationToken) =>
        ChangeAsync(id, NotebookOperation.Edit, old => draft.Revise(old, now), expected, cancellationToken);

    /// <summary>Ticks an action item off. If it is already done, who ticked it off and when stay as they were.</summary>
    public Task<EntryWriteResult> CompleteAsync(NotebookEntryId id, Revision expected, Instant now, CancellationToken cancellationToken) =>
        ChangeAsync(id, NotebookOperation.Complete, old => TickedOff(old, now), expected, cancellationToken);

    /// <summary>Reopens an action item.</summary>
    public Task<EntryWriteResult> ReopenAsync(NotebookEntryId id, Revision expected, Instant now, CancellationToken cancellationToken) =>
        ChangeAsync(id, NotebookOperation.Complete, old => old is ActionItem item ? item with { Done = null, ChangedAt = now } : null,
            expected, cancellationToken);

    /// <param name="id">The entry to delete.</param>
    /// <param name="expected">The revision that must still be current; null for any.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<DeletionOutcome> DeleteAsync(NotebookEntryId id, Revision? expected, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, cancellationToken) is not EntryReadResult.Found found)
        {
            return new DeletionOutcome.NotFound();
        }

        if (!Visibility.Allows(reader, NotebookOperation.Delete, found.Opened.Entry))
        {
            return new DeletionOutcome.NotAuthor();
        }

        return (await store.DeleteAsync(pair, id, expected, cancellationToken)).Match<DeletionOutcome>(
            () => new DeletionOutcome.Deleted(),
            stored => Open(stored) is { } current ? new DeletionOutcome.Conflict(current) : new DeletionOutcome.NotFound());
    }

    private ActionItem? TickedOff(NotebookEntry old, Instant now) =>
        old is ActionItem item ? item with { Done = item.Done ?? new Completion(now, reader), ChangedAt = now } : null;

    private async Task<EntryWriteResult> ChangeAsync(
        NotebookEntryId id,
        NotebookOperation operation,
        Func<NotebookEntry, NotebookEntry?> change,
        Revision expected,
        CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, cancellationToken) is not EntryReadResult.Found found)
        {
            return new EntryWriteResult.NotFound();
        }

        // The store would refuse an old revision too. Refusing it here means the change is never applied to a version that the caller has
        // not seen.
        return change(found.Opened.Entry) switch
        {
            null => new EntryWriteResult.NotFound(),
            _ when !Visibility.Allows(reader, operation, found.Opened.Entry) => new EntryWriteResult.NotAuthor(),
            _ when found.Opened.Revision != expected => new EntryWriteResult.Conflict(found.Opened),
            var changed => await SaveAsync(changed, expected, cancellationToken),
        };
    }

    private async Task<EntryWriteResult> SaveAsync(NotebookEntry entry, Revision? expected, CancellationToken cancellationToken) =>
        (await store.SaveAsync(entry, expected, cancellationToken)).Match<EntryWriteResult>(
            revision => new EntryWriteResult.Saved(new OpenEntry(entry, revision)),
            stored => Open(stored) is { } current ? new EntryWriteResult.Conflict(current) : new EntryWriteResult.NotFound());

    /// <summary>Null when it is not there, or the reader may not see it.</summary>
    private OpenEntry? Open(Stored<SealedEntry> stored) =>
        stored.DocumentOrNull is { } entry && entry.TryOpen(reader, out var opened) ? opened : null;

    private IEnumerable<OpenEntry> Open(IReadOnlyList<SealedEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.TryOpen(reader, out var opened))
            {
                yield return opened;
            }
        }
    }
}
