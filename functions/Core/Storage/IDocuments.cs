namespace OutlookOneOnOne.Core.Storage;

/// <summary>
/// Stores documents in a database. An adapter handles revisions, retries and failures, and knows nothing about the content of documents:
/// features use it through <see cref="TypedDocuments"/>. Each call is atomic and durable. Throws when the storage fails, so a failure is
/// never mistaken for a missing document.
/// </summary>
public interface IDocuments
{
    /// <summary>Reads the document with this key.</summary>
    Task<Stored<Envelope>> FindAsync(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>Reads the documents with these keys, in any order. Keys without a document are left out.</summary>
    Task<IReadOnlyList<Found<Envelope>>> FindManyAsync(IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken);

    /// <summary>Saves a whole document.</summary>
    /// <param name="envelope">The new document.</param>
    /// <param name="expected">The revision that it is based on; null if there must not be one yet.</param>
    /// <param name="cancellationToken">Cancels before the write begins, not during it.</param>
    Task<SaveResult<Envelope>> SaveAsync(Envelope envelope, Revision? expected, CancellationToken cancellationToken);

    /// <summary>Permanently deletes a document.</summary>
    /// <param name="key">The key of the document.</param>
    /// <param name="expected">The revision that must still be current; null for any.</param>
    /// <param name="cancellationToken">Cancels before the write begins, not during it.</param>
    Task<DeleteResult<Envelope>> DeleteAsync(DocumentKey key, Revision? expected, CancellationToken cancellationToken);

    /// <summary>Finds documents by their terms.</summary>
    Task<IReadOnlyList<Found<Envelope>>> QueryAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Permanently deletes what a query finds, even documents that somebody changes at the same time. Running it twice changes nothing.
    /// </summary>
    /// <returns>The number of documents deleted.</returns>
    Task<int> DeleteAllAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Removes overwritten data from the database's files, for example from a write-ahead log. Deletions do this automatically. Call it
    /// after text was overwritten because somebody asked for its deletion.
    /// </summary>
    Task EraseTracesAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Rewrites the database's files, so that nothing remains of what was overwritten at any time. It takes a while: call it after many
    /// documents were sealed.
    /// </summary>
    Task RewriteFilesAsync(CancellationToken cancellationToken);
}
