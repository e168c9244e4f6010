using System.Net;
using Microsoft.Azure.Cosmos;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>Writes and deletions in one container.</summary>
internal sealed class ContainerWrites(Container container, CosmosRetry retry)
{
    private static readonly ItemRequestOptions WithoutContent = new() { EnableContentResponseOnWrite = false };

    /// <returns>The new state; null when the write was refused.</returns>
    public Task<string?> WriteAsync(DocumentKey key, byte[] json, string? expected, CancellationToken cancellationToken) =>
        retry.RunAsync(
            $"{(expected is null ? "create" : "replace")} in {container.Id}",
            async cancel =>
            {
                using var content = new MemoryStream(json, writable: false);
                using var response = await WriteAsync(key, content, expected, cancel);
                if (response.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed
                    || (expected is not null && IsMissing(response)))
                {
                    return null;
                }

                response.EnsureSuccessStatusCode();
                return response.Headers.ETag;
            },
            cancellationToken);

    public async Task<DeleteOutcome> RemoveAsync(DocumentKey key, string? expected, CancellationToken cancellationToken)
    {
        var attempts = 0;
        return await retry.RunAsync(
            $"delete in {container.Id}",
            async cancel =>
            {
                attempts++;
                using var response = await container.DeleteItemStreamAsync(
                    key.Id, new PartitionKey(key.Partition.Value), new ItemRequestOptions { IfMatchEtag = expected }, cancel);
                if (IsMissing(response))
                {
                    // An earlier attempt that got no response must have deleted it.
                    return attempts > 1 ? DeleteOutcome.Done : DeleteOutcome.NotFound;
                }

                if (response.StatusCode == HttpStatusCode.PreconditionFailed)
                {
                    return DeleteOutcome.Changed;
                }

                response.EnsureSuccessStatusCode();
                return DeleteOutcome.Done;
            },
            cancellationToken);
    }

    /// <summary>
    /// Only 404 without a sub-status means that the document is missing. With a sub-status, the container is missing or a replica lags
    /// behind, and the document may well exist.
    /// </summary>
    public static bool IsMissing(ResponseMessage response) =>
        response.StatusCode == HttpStatusCode.NotFound && response.Headers["x-ms-substatus"] is null or "" or "0";

    private Task<ResponseMessage> WriteAsync(DocumentKey key, MemoryStream content, string? expected, CancellationToken cancellationToken)
    {
        var partition = new PartitionKey(key.Partition.Value);
        return expected is null
            ? container.CreateItemStreamAsync(content, partition, WithoutContent, cancellationToken)
            : container.ReplaceItemStreamAsync(content, key.Id, partition, IfUnchanged(expected), cancellationToken);
    }

    private static ItemRequestOptions IfUnchanged(string state) => new() { IfMatchEtag = state, EnableContentResponseOnWrite = false };
}

/// <summary>The result of a deletion.</summary>
internal enum DeleteOutcome
{
    Done,
    NotFound,

    /// <summary>It is no longer in the state that was to be deleted.</summary>
    Changed,
}
