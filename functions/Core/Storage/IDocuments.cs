namespace OutlookOneOnOne.Core.Storage;

/// <summary>
/// Keeps documents in a database. An adapter knows revisions, retries and kinds of failure, and nothing of what a document says: features
/// reach it through <see cref="TypedDocuments"/>. Each call is atomic and durable. It throws when the storage fails, which is never the
/// same as "not there".
/// </summary>
public interface IDocuments
{
    /// <summary>Reads the document under a key.</summary>
    Task<Stored<Envelope>> FindAsync(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>Reads the documents under many keys at once, in any order. Keys without a document are left out.</summary>
    Task<IReadOnlyList<Found<Envelope>>> FindManyAsync(IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken);

    /// <summary>Saves a document whole.</summary>
    /// <param name="envelope">The document as it is to be.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<Saving<Envelope>> SaveAsync(Envelope envelope, Revision? expected, CancellationToken cancellationToken);

    /// <summary>Deletes a document for good.</summary>
    /// <param name="key">Where it is kept.</param>
    /// <param name="expected">Only in this state; null for any state.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<Deleting<Envelope>> DeleteAsync(DocumentKey key, Revision? expected, CancellationToken cancellationToken);

    /// <summary>Finds documents by their terms.</summary>
    Task<IReadOnlyList<Found<Envelope>>> QueryAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes for good what a query finds, also when somebody changes it at the same time. Running it twice changes nothing.
    /// </summary>
    /// <returns>The number of documents deleted.</returns>
    Task<int> DeleteAllAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Removes what earlier saves have overwritten from the files of the database, where it keeps any, such as a write-ahead log. Deletions
    /// do this by themselves. To be called after words were overwritten because somebody asked for their deletion.
    /// </summary>
    Task EraseTracesAsync(CancellationToken cancellationToken);
}
