using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// The documents of one container: point reads, saves on top of what was seen, deletions, and queries.
/// <para>
/// An answer can get lost after the write was done, and Cosmos or the SDK asks again: then the second answer is 409 or 412 although the
/// first one did it. So every save has a stamp of its own; a save that is refused while its stamp is the current one was done.
/// </para>
/// </summary>
/// <param name="container">Of the SDK.</param>
/// <param name="partitionKey">The property that is the partition key.</param>
/// <param name="patience">Asks again.</param>
internal sealed class Documents(Container container, string partitionKey, Patience patience)
{
    // A create is refused by a document that is gone when it is looked at: once is a race, so often it is none.
    private const int Creations = 5;

    private static readonly ItemRequestOptions Quietly = new() { EnableContentResponseOnWrite = false };

    private readonly DocumentQuery queries = new(container, partitionKey, patience);

    /// <summary>A point read. Null when it is not there; what could not be read throws.</summary>
    public Task<CosmosDocument<T>?> FindAsync<T>(DocumentKind<T> kind, DocumentKey key, CancellationToken cancellationToken)
        where T : class =>
        patience.AskAsync(
            $"read from {container.Id}",
            async cancel =>
            {
                using var response = await container.ReadItemStreamAsync(key.Id, new PartitionKey(key.Partition), cancellationToken: cancel);
                if (IsMissing(response))
                {
                    return null;
                }

                response.EnsureSuccessStatusCode();
                using var document = await JsonDocument.ParseAsync(response.Content, cancellationToken: cancel);
                return DocumentText.Read(kind, partitionKey, document.RootElement);
            },
            cancellationToken);

    /// <param name="kind">Which.</param>
    /// <param name="key">Where.</param>
    /// <param name="draft">As it is to be.</param>
    /// <param name="expected">The state on top of which; null when there must be none.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<CosmosSave<T>> SaveAsync<T>(DocumentKind<T> kind, DocumentKey key, CosmosDraft<T> draft, string? expected, CancellationToken cancellationToken)
        where T : class
    {
        var stamp = Guid.NewGuid().ToString("N");
        var text = DocumentText.Write(kind, partitionKey, key, draft, stamp);
        for (var attempt = 1; attempt <= Creations; attempt++)
        {
            if (await WriteAsync(key, text, expected, cancellationToken) is { } etag)
            {
                return new CosmosSave<T>.Done(etag);
            }

            var current = await FindAsync(kind, key, cancellationToken);
            if (current?.Stamp == stamp)
            {
                return new CosmosSave<T>.Done(current.ETag);
            }

            if (current is not null || expected is not null)
            {
                return new CosmosSave<T>.Refused(current);
            }
        }

        throw new CosmosStorageException($"Storage failed: {key.Partition}/{key.Id} in {container.Id} comes and goes; try again.");
    }

    /// <param name="key">Where.</param>
    /// <param name="expected">Only in this state; null for whatever state.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<CosmosDeletion> DeleteAsync(DocumentKey key, string? expected, CancellationToken cancellationToken)
    {
        var asked = 0;
        return await patience.AskAsync(
            $"delete in {container.Id}",
            async cancel =>
            {
                asked++;
                using var response = await container.DeleteItemStreamAsync(key.Id, new PartitionKey(key.Partition), new ItemRequestOptions { IfMatchEtag = expected }, cancel);
                if (IsMissing(response))
                {
                    return asked > 1 ? CosmosDeletion.Done : CosmosDeletion.NotThere; // Asked before, without an answer: then it was this.
                }

                if (response.StatusCode == HttpStatusCode.PreconditionFailed)
                {
                    return CosmosDeletion.Changed;
                }

                response.EnsureSuccessStatusCode();
                return CosmosDeletion.Done;
            },
            cancellationToken);
    }

    /// <summary>Reads, decides and saves until nobody comes in between.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="key">Where.</param>
    /// <param name="change">From what is there, or null, to what is to be there; null to leave it. Called again after somebody came in between.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task ChangeAsync<T>(DocumentKind<T> kind, DocumentKey key, Func<T?, CosmosDraft<T>?> change, CancellationToken cancellationToken)
        where T : class
    {
        // A save is refused only because another one was done, so this many in a row do not happen to people.
        const int attempts = 50;
        var current = await FindAsync(kind, key, cancellationToken);
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            if (change(current?.Body) is not { } draft || await SaveAsync(kind, key, draft, current?.ETag, cancellationToken) is not CosmosSave<T>.Refused refused)
            {
                return;
            }

            current = refused.Current;
        }

        throw new CosmosStorageException($"Storage failed: {key.Partition}/{key.Id} in {container.Id} changed {attempts} times during one change; try again.");
    }

    /// <inheritdoc cref="DocumentQuery.WithinAsync{T}"/>
    public Task<IReadOnlyList<CosmosDocument<T>>> QueryAsync<T>(DocumentKind<T> kind, string partition, Condition condition, CancellationToken cancellationToken)
        where T : class => queries.WithinAsync(kind, partition, condition, cancellationToken);

    /// <inheritdoc cref="DocumentQuery.EverywhereAsync{T}"/>
    public Task<IReadOnlyList<CosmosDocument<T>>> QueryEverywhereAsync<T>(DocumentKind<T> kind, Condition condition, CancellationToken cancellationToken)
        where T : class => queries.EverywhereAsync(kind, condition, cancellationToken);

    /// <summary>Missing is 404 without a sub-status: with one, the container is missing or a replica lags behind, and nobody knows about the document.</summary>
    private static bool IsMissing(ResponseMessage response) =>
        response.StatusCode == HttpStatusCode.NotFound && response.Headers["x-ms-substatus"] is null or "" or "0";

    /// <returns>The new state; null when it was refused.</returns>
    private Task<string?> WriteAsync(DocumentKey key, byte[] text, string? expected, CancellationToken cancellationToken) =>
        patience.AskAsync(
            $"{(expected is null ? "create" : "replace")} in {container.Id}",
            async cancel =>
            {
                using var content = new MemoryStream(text, writable: false);
                using var response = expected is null
                    ? await container.CreateItemStreamAsync(content, new PartitionKey(key.Partition), Quietly, cancel)
                    : await container.ReplaceItemStreamAsync(
                        content, key.Id, new PartitionKey(key.Partition), new ItemRequestOptions { IfMatchEtag = expected, EnableContentResponseOnWrite = false }, cancel);
                if (response.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed || (expected is not null && IsMissing(response)))
                {
                    return null;
                }

                response.EnsureSuccessStatusCode();
                return response.Headers.ETag;
            },
            cancellationToken);
}
