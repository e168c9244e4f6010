using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// Keeps writings. Each call is atomic and durable; it throws when the storage fails, which is never the same as nothing there.
/// It gives out sealed writings only. What it deletes is gone: no copy, no index, no free page holds a word of it.
/// </summary>
public interface INoteStore
{
    Task<Stored<SealedWriting>> FindAsync(PairId pair, WritingId id, CancellationToken cancellationToken);

    /// <summary>
    /// Of the pair's writings those that <paramref name="viewer"/> may read, newest first by <see cref="Origin.WrittenAt"/>.
    /// The other person's private notes do not take part: neither in the page, nor in its length, nor in the search.
    /// </summary>
    Task<StoredPage> BrowseAsync(PairId pair, PersonId viewer, NotebookQuery query, CancellationToken cancellationToken);

    /// <summary>Of all pairs, what this person wrote and the action items they own, oldest first.</summary>
    Task<StoredPage> BelongingToAsync(PersonId person, PageRequest page, CancellationToken cancellationToken);

    /// <param name="writing">To be stored as it is.</param>
    /// <param name="expected">The state on which it rests; null when it must not exist yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<Saving<SealedWriting>> SaveAsync(Writing writing, Revision? expected, CancellationToken cancellationToken);

    /// <param name="pair">Whose.</param>
    /// <param name="id">Which.</param>
    /// <param name="expected">Only in this state; null for whatever state.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<Deleting<SealedWriting>> DeleteAsync(PairId pair, WritingId id, Revision? expected, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes all that this person wrote, and nothing else: what others wrote for them stays, with owner, due date and who ticked it off.
    /// </summary>
    /// <returns>How many.</returns>
    Task<int> ForgetAuthorAsync(PersonId author, CancellationToken cancellationToken);

    /// <summary>Deletes what was last changed before <paramref name="instant"/>: retention.</summary>
    /// <returns>How many.</returns>
    Task<int> ForgetUnchangedSinceAsync(Instant instant, CancellationToken cancellationToken);
}

public abstract record StoredPage
{
    private StoredPage()
    {
    }

    /// <param name="Writings">In order; empty only when there are no more.</param>
    /// <param name="Next">Where to go on; null when this is the end.</param>
    public sealed record Read(IReadOnlyList<SealedWriting> Writings, Continuation? Next) : StoredPage;

    /// <summary>The continuation is none that this store gave.</summary>
    public sealed record UnknownContinuation : StoredPage;
}
