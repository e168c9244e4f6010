using System.Text.Json;
using Microsoft.Azure.Cosmos;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// The documents of one container: point reads, conditional saves, deletions, and queries.
/// <para>
/// The response to a successful write can get lost, and then Cosmos or the SDK repeats the request. The second response is 409 or 412,
/// although the first request succeeded. So every save has its own stamp: a save that is refused while its stamp is the current one has
/// succeeded.
/// </para>
/// </summary>
/// <param name="container">The SDK's container.</param>
/// <param name="text">Converts between documents and JSON.</param>
/// <param name="retry">Retries requests.</param>
internal sealed class ContainerDocuments(Container container, DocumentText text, CosmosRetry retry)
{
    // A create fails because the document exists, but it is gone when we read it. Once, that is a race; this often, it is not.
    private const int Creations = 5;

    private readonly ContainerQuery queries = new(container, text, retry);
    private readonly ContainerWrites writes = new(container, retry);

    /// <summary>A point read.</summary>
    public async Task<Stored<Envelope>> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        await ReadAsync(key, cancellationToken) is { } stored ? stored.Found : new Missing<Envelope>();

    /// <inheritdoc cref="IDocuments.SaveAsync"/>
    public async Task<SaveResult<Envelope>> SaveAsync(Envelope envelope, Revision? expected, CancellationToken cancellationToken)
    {
        var stamp = Guid.NewGuid().ToString("N");
        var (key, json, etag) = (envelope.Key, text.Write(envelope, stamp), StateToken.ETagOf(expected));
        for (var attempt = 1; attempt <= Creations; attempt++)
        {
            if (await writes.WriteAsync(key, json, etag, cancellationToken) is { } saved)
            {
                return new Saved<Envelope>(StateToken.Of(saved));
            }

            var current = await ReadAsync(key, cancellationToken);
            if (current?.Stamp == stamp)
            {
                return new Saved<Envelope>(current.Found.Revision);
            }

            if (current is not null || expected is not null)
            {
                return new Conflict<Envelope>(current is null ? new Missing<Envelope>() : current.Found);
            }
        }

        throw new CosmosStorageException($"Storage failed: {key} in {container.Id} kept being created and deleted; try again.");
    }

    /// <inheritdoc cref="IDocuments.DeleteAsync"/>
    public async Task<DeleteResult<Envelope>> DeleteAsync(DocumentKey key, Revision? expected, CancellationToken cancellationToken) =>
        await writes.RemoveAsync(key, StateToken.ETagOf(expected), cancellationToken) switch
        {
            DeleteOutcome.Done => new Deleted<Envelope>(),
            DeleteOutcome.NotFound => new NotDeleted<Envelope>(new Missing<Envelope>()),
            DeleteOutcome.Changed => new NotDeleted<Envelope>(await FindAsync(key, cancellationToken)),
            var other => throw new InvalidOperationException($"DeleteOutcome has no {other}."),
        };

    /// <inheritdoc cref="IDocuments.QueryAsync"/>
    public Task<IReadOnlyList<Found<Envelope>>> QueryAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        queries.ReadAsync(scope, query, cancellationToken);

    /// <summary>
    /// Deletes each document only if it has not changed since it was found. If one has, the query runs again, because the document may
    /// still match.
    /// </summary>
    public async Task<int> DeleteAllAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken)
    {
        var deleted = 0;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (key, etag) in await queries.ReadKeysAsync(scope, query, cancellationToken))
            {
                var removal = await writes.RemoveAsync(key, etag, cancellationToken);
                deleted += removal == DeleteOutcome.Done ? 1 : 0;
                changed |= removal == DeleteOutcome.Changed;
            }
        }

        return deleted;
    }

    private Task<StampedDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken) =>
        retry.RunAsync(
            $"read from {container.Id}",
            async cancel =>
            {
                using var response = await container.ReadItemStreamAsync(
                    key.Id, new PartitionKey(key.Partition.Value), cancellationToken: cancel);
                if (ContainerWrites.IsMissing(response))
                {
                    return null;
                }

                response.EnsureSuccessStatusCode();
                using var document = await JsonDocument.ParseAsync(response.Content, cancellationToken: cancel);
                return text.Read(document.RootElement);
            },
            cancellationToken);
}
