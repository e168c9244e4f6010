using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Notes;

/// <summary>A database with the worst possible bug: a query for notes returns those of everybody.</summary>
internal sealed class LeakyDocuments : IDocuments
{
    private readonly InMemoryDocuments inner = new();

    public Task<Stored<Envelope>> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        inner.FindAsync(key, cancellationToken);

    public Task<IReadOnlyList<Found<Envelope>>> FindManyAsync(IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken) =>
        inner.FindManyAsync(keys, cancellationToken);

    public Task<SaveResult<Envelope>> SaveAsync(Envelope envelope, Revision? expected, CancellationToken cancellationToken) =>
        inner.SaveAsync(envelope, expected, cancellationToken);

    public Task<DeleteResult<Envelope>> DeleteAsync(DocumentKey key, Revision? expected, CancellationToken cancellationToken) =>
        inner.DeleteAsync(key, expected, cancellationToken);

    public Task<IReadOnlyList<Found<Envelope>>> QueryAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        scope.Kind == NoteStore.Kind.Name
            ? inner.QueryAsync(NoteStore.Kind.AllPartitions, DocumentQuery.All, cancellationToken)
            : inner.QueryAsync(scope, query, cancellationToken);

    public Task<int> DeleteAllAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        inner.DeleteAllAsync(scope, query, cancellationToken);

    public Task EraseTracesAsync(CancellationToken cancellationToken) => inner.EraseTracesAsync(cancellationToken);

    public Task RewriteFilesAsync(CancellationToken cancellationToken) => inner.RewriteFilesAsync(cancellationToken);
}
