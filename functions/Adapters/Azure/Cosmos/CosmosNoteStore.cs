using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Notes;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Notes.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// Notes and action items in the <see cref="CosmosStore"/>, in the partition of their pair. A person's own are found by way of the
/// memberships in their partition: a query for each of their pairs.
/// </summary>
public sealed class CosmosNoteStore(CosmosStore store) : INoteStore
{
    private readonly Documents pairs = store.Pairs;

    public async Task<Stored<SealedWriting>> FindAsync(PairId pair, WritingId id, CancellationToken cancellationToken) =>
        WritingDocuments.Stored(await pairs.FindAsync(WritingDocuments.Kind, WritingDocuments.KeyOf(pair, id), cancellationToken));

    public async Task<StoredPage> BrowseAsync(PairId pair, PersonId viewer, NotebookQuery query, CancellationToken cancellationToken) =>
        WritingPlace.TryRead(query.Page.After, out var after)
            ? PageOf(await pairs.QueryAsync(WritingDocuments.Kind, pair.Value, WritingDocuments.Browse(viewer, query, after), cancellationToken), query.Page.Size)
            : new StoredPage.UnknownContinuation();

    public async Task<StoredPage> BelongingToAsync(PersonId person, PageRequest page, CancellationToken cancellationToken)
    {
        if (!WritingPlace.TryRead(page.After, out var after))
        {
            return new StoredPage.UnknownContinuation();
        }

        // A page more of each pair than can be needed is never asked for: whatever the pairs, the oldest of all are among the oldest of each.
        var condition = WritingDocuments.BelongingTo(person, after, page.Size);
        var found = new List<CosmosDocument<WritingDocument>>();
        foreach (var pair in await store.Memberships.OfAsync(person, cancellationToken))
        {
            found.AddRange(await pairs.QueryAsync(WritingDocuments.Kind, pair.Value, condition, cancellationToken));
        }

        return PageOf([.. found.OrderBy(PlaceOf, StringComparer.Ordinal)], page.Size);
    }

    public async Task<Saving<SealedWriting>> SaveAsync(Writing writing, Revision? expected, CancellationToken cancellationToken)
    {
        if (expected is null)
        {
            await store.Memberships.EnsureAsync(writing.Author, writing.Partner, cancellationToken);
        }

        var key = WritingDocuments.KeyOf(writing.Pair, writing.Id);
        return await pairs.SaveAsync(WritingDocuments.Kind, key, WritingDocuments.DraftOf(writing), StateToken.ETagOf(expected), cancellationToken) switch
        {
            CosmosSave<WritingDocument>.Done saved => new Saved<SealedWriting>(StateToken.Of(saved.ETag)),
            CosmosSave<WritingDocument>.Refused refused => new Conflict<SealedWriting>(WritingDocuments.Stored(refused.Current)),
            _ => throw new InvalidOperationException("CosmosSave is closed."),
        };
    }

    public async Task<Deleting<SealedWriting>> DeleteAsync(PairId pair, WritingId id, Revision? expected, CancellationToken cancellationToken)
    {
        var key = WritingDocuments.KeyOf(pair, id);
        return await pairs.DeleteAsync(key, StateToken.ETagOf(expected), cancellationToken) switch
        {
            CosmosDeletion.Done => new Deleted<SealedWriting>(),
            CosmosDeletion.NotThere => new NotDeleted<SealedWriting>(new NotThere<SealedWriting>()),
            CosmosDeletion.Changed => new NotDeleted<SealedWriting>(WritingDocuments.Stored(await pairs.FindAsync(WritingDocuments.Kind, key, cancellationToken))),
            _ => throw new InvalidOperationException("CosmosDeletion is closed."),
        };
    }

    public async Task<int> ForgetAuthorAsync(PersonId author, CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var pair in await store.Memberships.OfAsync(author, cancellationToken))
        {
            foreach (var writing in await pairs.QueryAsync(WritingDocuments.Kind, pair.Value, WritingDocuments.WrittenBy(author), cancellationToken))
            {
                deleted += await pairs.DeleteAsync(writing.Key, expected: null, cancellationToken) == CosmosDeletion.Done ? 1 : 0;
            }
        }

        return deleted;
    }

    /// <summary>Administration: a query over all partitions. What is changed between the query and its deletion stays.</summary>
    public async Task<int> ForgetUnchangedSinceAsync(Instant instant, CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var writing in await pairs.QueryEverywhereAsync(WritingDocuments.Kind, WritingDocuments.UnchangedSince(instant), cancellationToken))
        {
            deleted += await pairs.DeleteAsync(writing.Key, writing.ETag, cancellationToken) == CosmosDeletion.Done ? 1 : 0;
        }

        return deleted;
    }

    /// <param name="found">In order, perhaps more than the page.</param>
    /// <param name="size">Of the page.</param>
    private static StoredPage.Read PageOf(IReadOnlyList<CosmosDocument<WritingDocument>> found, int size) => new(
        [.. found.Take(size).Select(WritingDocuments.Seal)],
        found.Count > size ? WritingPlace.ToContinuation(PlaceOf(found[size - 1])) : null);

    private static string PlaceOf(CosmosDocument<WritingDocument> stored) => WritingPlace.Of(stored.Body.ToWriting());
}
