using System.Text.Json;
using Microsoft.Azure.Cosmos;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// The documents of one container: point reads, saves on top of what was seen, deletions, and queries.
/// <para>
/// An answer can get lost after the write was done, and Cosmos or the SDK asks again: then the second answer is 409 or 412 although the
/// first one did it. So every save has a stamp of its own; a save that is refused while its stamp is the current one was done.
/// </para>
/// </summary>
/// <param name="container">The SDK's container.</param>
/// <param name="text">The form of its documents.</param>
/// <param name="patience">Asks again.</param>
internal sealed class ContainerDocuments(Container container, DocumentText text, Patience patience)
{
    // A create is refused by a document that is gone when it is looked at: once is a race, so often it is none.
    private const int Creations = 5;

    private readonly ContainerQuery queries = new(container, text, patience);
    private readonly ContainerWrites writes = new(container, patience);

    /// <summary>A point read.</summary>
    public async Task<Stored<Envelope>> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        await ReadAsync(key, cancellationToken) is { } stored ? stored.Found : new NotThere<Envelope>();

    /// <inheritdoc cref="IDocuments.SaveAsync"/>
    public async Task<Saving<Envelope>> SaveAsync(Envelope envelope, Revision? expected, CancellationToken cancellationToken)
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
                return new Conflict<Envelope>(current is null ? new NotThere<Envelope>() : current.Found);
            }
        }

        throw new CosmosStorageException($"Storage failed: {key} in {container.Id} is being created and deleted all the time; try again.");
    }

    /// <inheritdoc cref="IDocuments.DeleteAsync"/>
    public async Task<Deleting<Envelope>> DeleteAsync(DocumentKey key, Revision? expected, CancellationToken cancellationToken) =>
        await writes.RemoveAsync(key, StateToken.ETagOf(expected), cancellationToken) switch
        {
            Removal.Done => new Deleted<Envelope>(),
            Removal.NotThere => new NotDeleted<Envelope>(new NotThere<Envelope>()),
            Removal.Changed => new NotDeleted<Envelope>(await FindAsync(key, cancellationToken)),
            var other => throw new InvalidOperationException($"Removal has no {other}."),
        };

    /// <inheritdoc cref="IDocuments.QueryAsync"/>
    public Task<IReadOnlyList<Found<Envelope>>> QueryAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        queries.ReadAsync(scope, query, cancellationToken);

    /// <summary>
    /// Deletes each in the state in which it was found. When somebody changed one in between, the query is asked again: it may still fit.
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
                deleted += removal == Removal.Done ? 1 : 0;
                changed |= removal == Removal.Changed;
            }
        }

        return deleted;
    }

    private Task<StampedDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken) =>
        patience.AskAsync(
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
