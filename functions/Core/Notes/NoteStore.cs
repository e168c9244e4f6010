using NodaTime;
using OutlookOneOnOne.Core.Notes.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// Keeps notes and action items, in the partition of their pair. It gives out sealed writings only. Each call is atomic and durable; it
/// throws when the storage fails, which is never the same as nothing there. What it deletes is gone for good.
/// </summary>
public sealed class NoteStore(IDocuments documents)
{
    private readonly Memberships memberships = new(documents);

    internal static DocumentKind<Writing> Kind { get; } = DocumentKind.Of<Writing, WritingDocument>(
        "writing", PartitionOwner.Pair, WritingJson.Relaxed.WritingDocument, WritingDocument.Of, document => document.ToWriting()) with
    {
        Terms = WritingTerms.Of,
    };

    /// <summary>One writing of a pair.</summary>
    public async Task<Stored<SealedWriting>> FindAsync(PairId pair, WritingId id, CancellationToken cancellationToken) =>
        Seal(await documents.FindAsync(Kind, KeyOf(pair, id), cancellationToken));

    /// <summary>
    /// The pair's writings that <paramref name="viewer"/> may read, newest first by <see cref="Origin.WrittenAt"/>. The other person's
    /// private notes do not take part: neither in the page, nor in its length, nor in the search.
    /// </summary>
    public async Task<StoredPage> BrowseAsync(PairId pair, PersonId viewer, NotebookQuery query, CancellationToken cancellationToken) =>
        WritingPlace.TryRead(query.Page.After, out var after)
            ? PageOf(await SearchAsync(pair, WritingTerms.Browse(viewer, query), query, after, cancellationToken), query.Page.Size)
            : new StoredPage.UnknownContinuation();

    /// <summary>From all pairs, what this person wrote and the action items they own, oldest first.</summary>
    public async Task<StoredPage> BelongingToAsync(PersonId person, PageRequest page, CancellationToken cancellationToken)
    {
        if (!WritingPlace.TryRead(page.After, out var after))
        {
            return new StoredPage.UnknownContinuation();
        }

        // A page of each pair is enough: whatever the pairs, the oldest of all are among the oldest of each.
        var query = WritingTerms.BelongingTo(person, after) with { Most = page.Size + 1 };
        var found = new List<KeyedDocument<Writing>>();
        foreach (var pair in await memberships.OfAsync(person, cancellationToken))
        {
            found.AddRange(await documents.QueryAsync(Kind, pair.Value, query, cancellationToken));
        }

        return PageOf([.. found.OrderBy(f => WritingPlace.Of(f.Document), StringComparer.Ordinal)], page.Size);
    }

    /// <summary>Saves a writing whole.</summary>
    /// <param name="writing">The writing as it is to be.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    public async Task<Saving<SealedWriting>> SaveAsync(Writing writing, Revision? expected, CancellationToken cancellationToken)
    {
        if (expected is null)
        {
            await memberships.EnsureAsync(writing.Author, writing.Partner, cancellationToken);
        }

        return (await documents.SaveAsync(Kind, KeyOf(writing.Pair, writing.Id), writing, expected, cancellationToken))
            .Match<Saving<SealedWriting>>(
                revision => new Saved<SealedWriting>(revision), current => new Conflict<SealedWriting>(Seal(current)));
    }

    /// <summary>Deletes a writing.</summary>
    /// <param name="pair">The pair that it belongs to.</param>
    /// <param name="id">The id of the writing.</param>
    /// <param name="expected">Only in this state; null for any state.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    public async Task<Deleting<SealedWriting>> DeleteAsync(
        PairId pair, WritingId id, Revision? expected, CancellationToken cancellationToken) =>
        (await documents.DeleteAsync(Kind, KeyOf(pair, id), expected, cancellationToken))
            .Match<Deleting<SealedWriting>>(() => new Deleted<SealedWriting>(), current => new NotDeleted<SealedWriting>(Seal(current)));

    /// <summary>
    /// Deletes all that this person wrote, and nothing else: what others wrote for them stays, with owner, due date and who ticked it off.
    /// </summary>
    /// <returns>The number of writings deleted.</returns>
    public async Task<int> ForgetAuthorAsync(PersonId author, CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var pair in await memberships.OfAsync(author, cancellationToken))
        {
            deleted += await documents.DeleteAllAsync(Kind.Within(pair.Value), WritingTerms.AuthorErasure(author), cancellationToken);
        }

        return deleted;
    }

    /// <summary>Retention: deletes what was last changed before <paramref name="instant"/>. It looks through all partitions.</summary>
    /// <returns>The number of writings deleted.</returns>
    public Task<int> ForgetUnchangedSinceAsync(Instant instant, CancellationToken cancellationToken) =>
        documents.DeleteAllAsync(Kind.Everywhere, WritingTerms.UnchangedSince(instant), cancellationToken);

    /// <summary>
    /// One more than a page, which tells whether there is a next one. Words are looked for here and not in the database: it keeps no words
    /// next to the text, and none of a text that is deleted or encrypted.
    /// </summary>
    private async Task<IReadOnlyList<KeyedDocument<Writing>>> SearchAsync(
        PairId pair, DocumentQuery fitting, NotebookQuery query, string? after, CancellationToken cancellationToken)
    {
        var (wanted, atOnce) = (query.Page.Size + 1, query.Words is null ? query.Page.Size + 1 : WritingTerms.SearchedAtOnce);
        var found = new List<KeyedDocument<Writing>>();
        while (true)
        {
            var next = await documents.QueryAsync(
                Kind, pair.Value, WritingTerms.Before(fitting, after) with { Most = atOnce }, cancellationToken);
            found.AddRange(next.Where(f => query.Words is not { } words || WritingTerms.Match(f.Document, words)));
            if (found.Count >= wanted || next.Count < atOnce)
            {
                return found;
            }

            after = WritingPlace.Of(next[^1].Document);
        }
    }

    private static StoredPage.Read PageOf(IReadOnlyList<KeyedDocument<Writing>> found, int size) => new(
        [.. found.Take(size).Select(f => new SealedWriting(f.Document, f.Revision))],
        found.Count > size ? WritingPlace.ToContinuation(WritingPlace.Of(found[size - 1].Document)) : null);

    private static Stored<SealedWriting> Seal(Stored<Writing> stored) => stored.Match<Stored<SealedWriting>>(
        (writing, revision) => new Found<SealedWriting>(new SealedWriting(writing, revision), revision),
        () => new Missing<SealedWriting>());

    private static DocumentKey KeyOf(PairId pair, WritingId id) => Kind.KeyOf(pair.Value, $"writing.{id}");
}
