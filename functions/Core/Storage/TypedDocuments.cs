using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Storage;

/// <summary>Reads and saves the documents of a feature by their kind.</summary>
public static class TypedDocuments
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int MaxAttempts = 50;

    extension(IDocuments documents)
    {
        /// <inheritdoc cref="IDocuments.FindAsync"/>
        public async Task<Stored<T>> FindAsync<T>(DocumentKind<T> kind, DocumentKey key, CancellationToken cancellationToken)
            where T : class => Open(kind, await documents.FindAsync(key, cancellationToken));

        /// <inheritdoc cref="IDocuments.FindManyAsync"/>
        public async Task<IReadOnlyList<KeyedDocument<T>>> FindManyAsync<T>(
            DocumentKind<T> kind, IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken)
            where T : class => [.. (await documents.FindManyAsync(keys, cancellationToken)).Select(found => Open(kind, found))];

        /// <inheritdoc cref="IDocuments.SaveAsync"/>
        public async Task<SaveResult<T>> SaveAsync<T>(
            DocumentKind<T> kind, DocumentKey key, T document, Revision? expected, CancellationToken cancellationToken)
            where T : class =>
            (await documents.SaveAsync(kind.ToEnvelope(key, document), expected, cancellationToken)).Match<SaveResult<T>>(
                revision => new Saved<T>(revision), current => new Conflict<T>(Open(kind, current)));

        /// <inheritdoc cref="IDocuments.DeleteAsync"/>
        public async Task<DeleteResult<T>> DeleteAsync<T>(
            DocumentKind<T> kind, DocumentKey key, Revision? expected, CancellationToken cancellationToken)
            where T : class =>
            (await documents.DeleteAsync(key, expected, cancellationToken)).Match<DeleteResult<T>>(
                () => new Deleted<T>(), current => new NotDeleted<T>(Open(kind, current)));

        /// <summary>Finds documents in one partition by their terms.</summary>
        public Task<IReadOnlyList<KeyedDocument<T>>> QueryAsync<T>(
            DocumentKind<T> kind, string owner, DocumentQuery query, CancellationToken cancellationToken)
            where T : class => QueryAsync(documents, kind, kind.Within(owner), query, cancellationToken);

        /// <summary>Finds documents in all partitions by their terms: for background work, never while somebody waits.</summary>
        public Task<IReadOnlyList<KeyedDocument<T>>> QueryEverywhereAsync<T>(
            DocumentKind<T> kind, DocumentQuery query, CancellationToken cancellationToken)
            where T : class => QueryAsync(documents, kind, kind.AllPartitions, query, cancellationToken);

        /// <summary>Reads a document, changes it and saves it, and repeats this until no other save conflicts.</summary>
        /// <param name="kind">The kind of document.</param>
        /// <param name="key">The key of the document.</param>
        /// <param name="change">
        /// Returns the new document for the current one, which is null if there is none. Returns null to save nothing. Called again after
        /// a conflict.
        /// </param>
        /// <param name="cancellationToken">Stops waiting.</param>
        /// <returns>The document as it is stored now; null if there is none.</returns>
        /// <exception cref="IOException">Other writers kept changing the document.</exception>
        public async Task<T?> ChangeAsync<T>(
            DocumentKind<T> kind, DocumentKey key, Func<T?, T?> change, CancellationToken cancellationToken)
            where T : class
        {
            var current = await documents.FindAsync(kind, key, cancellationToken);
            for (var attempt = 0; attempt < MaxAttempts; attempt++)
            {
                if (change(current.DocumentOrNull) is not { } next)
                {
                    return current.DocumentOrNull;
                }

                if (await documents.SaveAsync(kind, key, next, current.SeenRevision, cancellationToken) is not Conflict<T> conflict)
                {
                    return next;
                }

                current = conflict.Current;
            }

            throw new RefusedException(say => say.Access.DataContended(key.ToString()));
        }
    }

    private static async Task<IReadOnlyList<KeyedDocument<T>>> QueryAsync<T>(
        IDocuments documents, DocumentKind<T> kind, DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken)
        where T : class => [.. (await documents.QueryAsync(scope, query, cancellationToken)).Select(found => Open(kind, found))];

    private static Stored<T> Open<T>(DocumentKind<T> kind, Stored<Envelope> stored)
        where T : class =>
        stored.Match<Stored<T>>((envelope, revision) => new Found<T>(kind.FromEnvelope(envelope), revision), () => new Missing<T>());

    private static KeyedDocument<T> Open<T>(DocumentKind<T> kind, Found<Envelope> found)
        where T : class => new(found.Document.Key, kind.FromEnvelope(found.Document), found.Revision);
}

/// <summary>A document that a query found.</summary>
/// <param name="Key">The key of the document.</param>
/// <param name="Document">The document.</param>
/// <param name="Revision">The revision that a save must be based on.</param>
public sealed record KeyedDocument<T>(DocumentKey Key, T Document, Revision Revision)
    where T : class
{
    /// <summary>The key and never the document, which may hold what people wrote.</summary>
    public override string ToString() => Key.ToString();
}
