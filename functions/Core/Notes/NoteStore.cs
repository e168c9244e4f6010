using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Notes.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// Stores notes and action items, in the partition of their pair. It returns sealed entries only. Each call is atomic and durable. Throws
/// when the storage fails, so a failure is never mistaken for an empty notebook. Deleted entries are gone for good.
/// </summary>
public sealed class NoteStore(IDocuments documents)
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int Attempts = 10;

    private readonly Memberships memberships = new(documents);

    internal static DocumentKind<NotebookEntry> Kind { get; } = DocumentKind.Of<NotebookEntry, NotebookEntryDocument>(
        "writing",
        PartitionOwner.Pair,
        NotebookEntryJson.Relaxed.NotebookEntryDocument,
        NotebookEntryDocument.Of,
        document => document.ToEntry()) with
    {
        HoldsWords = true,
        Terms = EntryTerms.Of,
    };

    /// <summary>The kinds of documents that hold what people write.</summary>
    public static IReadOnlyList<IDocumentKind> KindsWithWords => [Kind];

    /// <summary>One entry of a pair.</summary>
    public async Task<Stored<SealedEntry>> FindAsync(PairId pair, NotebookEntryId id, CancellationToken cancellationToken) =>
        Seal(await documents.FindAsync(Kind, KeyOf(pair, id), cancellationToken));

    /// <summary>
    /// The pair's entries that <paramref name="viewer"/> may read, newest first by <see cref="Origin.WrittenAt"/>. The other person's
    /// private notes affect neither the page, nor its length, nor the search.
    /// </summary>
    public async Task<StoredPage> BrowseAsync(PairId pair, PersonId viewer, NotebookQuery query, CancellationToken cancellationToken) =>
        EntrySortKey.TryRead(query.Page.After, out var after)
            ? PageOf(await SearchAsync(pair, EntryTerms.Browse(viewer, query), query, after, cancellationToken), query.Page.Size)
            : new StoredPage.UnknownContinuation();

    /// <summary>What this person wrote and the action items that they own, in all pairs, oldest first.</summary>
    public async Task<StoredPage> BelongingToAsync(PersonId person, PageRequest page, CancellationToken cancellationToken)
    {
        if (!EntrySortKey.TryRead(page.After, out var after))
        {
            return new StoredPage.UnknownContinuation();
        }

        // One page of each pair is enough, because the oldest entries of all pairs are among the oldest of each.
        var query = EntryTerms.BelongingTo(person, after) with { Most = page.Size + 1 };
        var found = new List<KeyedDocument<NotebookEntry>>();
        foreach (var pair in await memberships.OfAsync(person, cancellationToken))
        {
            found.AddRange(await documents.QueryAsync(Kind, pair.Value, query, cancellationToken));
        }

        return PageOf([.. found.OrderBy(f => EntrySortKey.Of(f.Document), StringComparer.Ordinal)], page.Size);
    }

    /// <summary>The pairs in which this person has written something, or somebody has written something with them.</summary>
    public Task<IReadOnlyList<PairId>> PairsOfAsync(PersonId person, CancellationToken cancellationToken) =>
        memberships.OfAsync(person, cancellationToken);

    /// <summary>Saves a whole entry.</summary>
    /// <param name="entry">The new version of the entry.</param>
    /// <param name="expected">The revision that it is based on; null if there must not be one yet.</param>
    /// <param name="cancellationToken">Cancels before the write begins, not during it.</param>
    public async Task<SaveResult<SealedEntry>> SaveAsync(NotebookEntry entry, Revision? expected, CancellationToken cancellationToken)
    {
        if (expected is null)
        {
            await memberships.EnsureAsync(entry.Author, entry.Partner, cancellationToken);
        }

        return (await documents.SaveAsync(Kind, KeyOf(entry.Pair, entry.Id), entry, expected, cancellationToken))
            .Match<SaveResult<SealedEntry>>(
                revision => new Saved<SealedEntry>(revision), current => new Conflict<SealedEntry>(Seal(current)));
    }

    /// <summary>Deletes an entry.</summary>
    /// <param name="pair">The pair that it belongs to.</param>
    /// <param name="id">The id of the entry.</param>
    /// <param name="expected">The revision that must still be current; null for any.</param>
    /// <param name="cancellationToken">Cancels before the write begins, not during it.</param>
    public async Task<DeleteResult<SealedEntry>> DeleteAsync(
        PairId pair, NotebookEntryId id, Revision? expected, CancellationToken cancellationToken) =>
        (await documents.DeleteAsync(Kind, KeyOf(pair, id), expected, cancellationToken))
            .Match<DeleteResult<SealedEntry>>(() => new Deleted<SealedEntry>(), current => new NotDeleted<SealedEntry>(Seal(current)));

    /// <summary>
    /// Moves everything that this pair wrote for a 1:1 to the new start of that 1:1. The time of the last change stays, because nobody
    /// has changed the text.
    /// </summary>
    /// <returns>The number of entries that were moved.</returns>
    /// <exception cref="IOException">Other writers kept changing it; try again.</exception>
    public async Task<int> MoveAsync(PairId pair, Instant from, Instant to, CancellationToken cancellationToken)
    {
        var moved = 0;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var found = await documents.QueryAsync(Kind, pair.Value, EntryTerms.WrittenFor(from), cancellationToken);
            if (found.Count == 0)
            {
                return moved;
            }

            foreach (var (entry, revision) in found.Select(f => (f.Document, f.Revision)))
            {
                // If somebody has just saved it, the next attempt finds it again.
                var saving = await documents.SaveAsync(
                    Kind, KeyOf(pair, entry.Id), entry with { Occurrence = to }, revision, cancellationToken);
                moved += saving.Match(_ => 1, _ => 0);
            }
        }

        throw new RefusedException(say => say.Access.DataContended(pair.Value));
    }

    /// <summary>
    /// Deletes everything that this person wrote, and nothing else. What others wrote for them stays, including the owner, the due date and
    /// who ticked it off.
    /// </summary>
    /// <returns>The number of entries deleted.</returns>
    public async Task<int> ForgetAuthorAsync(PersonId author, CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var pair in await memberships.OfAsync(author, cancellationToken))
        {
            deleted += await documents.DeleteAllAsync(Kind.Within(pair.Value), EntryTerms.WrittenBy(author), cancellationToken);
        }

        return deleted;
    }

    /// <summary>
    /// Retention: deletes entries that were last changed before <paramref name="instant"/>. The query covers all partitions.
    /// </summary>
    /// <returns>The number of entries deleted.</returns>
    public Task<int> ForgetUnchangedSinceAsync(Instant instant, CancellationToken cancellationToken) =>
        documents.DeleteAllAsync(Kind.AllPartitions, EntryTerms.UnchangedSince(instant), cancellationToken);

    /// <summary>
    /// Reads one entry more than a page, to find out whether there is a next page. The search for words happens here and not in the
    /// database, which stores no words besides the text, so none remain of a text that is deleted or encrypted.
    /// </summary>
    private async Task<IReadOnlyList<KeyedDocument<NotebookEntry>>> SearchAsync(
        PairId pair, DocumentQuery fitting, NotebookQuery query, string? after, CancellationToken cancellationToken)
    {
        var (wanted, atOnce) = (query.Page.Size + 1, query.Words is null ? query.Page.Size + 1 : EntryTerms.SearchBatchSize);
        var found = new List<KeyedDocument<NotebookEntry>>();
        while (true)
        {
            var next = await documents.QueryAsync(
                Kind, pair.Value, EntryTerms.Before(fitting, after) with { Most = atOnce }, cancellationToken);
            found.AddRange(next.Where(f => query.Words is not { } words || EntryTerms.Matches(f.Document, words)));
            if (found.Count >= wanted || next.Count < atOnce)
            {
                return found;
            }

            after = EntrySortKey.Of(next[^1].Document);
        }
    }

    private static StoredPage.Read PageOf(IReadOnlyList<KeyedDocument<NotebookEntry>> found, int size) => new(
        [.. found.Take(size).Select(f => new SealedEntry(f.Document, f.Revision))],
        found.Count > size ? EntrySortKey.ToContinuation(EntrySortKey.Of(found[size - 1].Document)) : null);

    private static Stored<SealedEntry> Seal(Stored<NotebookEntry> stored) => stored.Match<Stored<SealedEntry>>(
        (entry, revision) => new Found<SealedEntry>(new SealedEntry(entry, revision), revision),
        () => new Missing<SealedEntry>());

    private static DocumentKey KeyOf(PairId pair, NotebookEntryId id) => Kind.KeyOf(pair.Value, $"writing.{id}");
}
