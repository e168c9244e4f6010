using System.Collections.Concurrent;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// All documents in the <see cref="CosmosStore"/>: what two people share is in the container for pairs, and what belongs to one person is
/// in the other, which also has what belongs to nobody.
/// </summary>
public sealed class CosmosDocuments(CosmosStore store) : IDocuments
{
    // Cheaper than a cross-partition query, which would have to query every partition.
    private const int ReadsAtOnce = 16;

    /// <inheritdoc/>
    public Task<Stored<Envelope>> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        Of(key.Partition.Owner).FindAsync(key, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Found<Envelope>>> FindManyAsync(
        IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken)
    {
        var found = new ConcurrentBag<Found<Envelope>>();
        await Parallel.ForEachAsync(
            keys.Distinct(),
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
            async (key, cancel) =>
            {
                if (await FindAsync(key, cancel) is Found<Envelope> one)
                {
                    found.Add(one);
                }
            });
        return [.. found];
    }

    /// <inheritdoc/>
    public Task<SaveResult<Envelope>> SaveAsync(Envelope envelope, Revision? expected, CancellationToken cancellationToken) =>
        Of(envelope.Key.Partition.Owner).SaveAsync(envelope, expected, cancellationToken);

    /// <inheritdoc/>
    public Task<DeleteResult<Envelope>> DeleteAsync(DocumentKey key, Revision? expected, CancellationToken cancellationToken) =>
        Of(key.Partition.Owner).DeleteAsync(key, expected, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Found<Envelope>>> QueryAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        Of(scope.Owner).QueryAsync(scope, query, cancellationToken);

    /// <inheritdoc/>
    public Task<int> DeleteAllAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        Of(scope.Owner).DeleteAllAsync(scope, query, cancellationToken);

    /// <summary>Azure Cosmos DB gives us no access to its files.</summary>
    public Task EraseTracesAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc cref="EraseTracesAsync"/>
    public Task RewriteFilesAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private ContainerDocuments Of(PartitionOwner owner) => owner switch
    {
        PartitionOwner.Pair => store.Pairs,
        PartitionOwner.Person => store.People,
        PartitionOwner.Installation => store.Installation,
        _ => throw new InvalidOperationException($"PartitionOwner has no {owner}."),
    };
}
