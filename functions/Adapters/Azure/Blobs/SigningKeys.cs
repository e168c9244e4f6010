using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using OutlookOneOnOne.Adapters.Azure.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Blobs;

/// <summary>
/// Secrets that the application makes for itself and nobody needs to know, in a container of their own: so none stands in a setting.
/// To rotate one, an operator copies its blob to <c>NAME-previous</c> and deletes it; the next start makes a new one.
/// </summary>
public sealed class SigningKeys(BlobContainers containers)
{
    /// <summary>In bytes.</summary>
    public const int Length = 32;

    /// <summary>The first to ask makes it, however many ask at once.</summary>
    /// <exception cref="AzureStorageException">Storage failed.</exception>
    /// <exception cref="InvalidDataException">The blob holds something else.</exception>
    public async Task<byte[]> ReadOrCreateAsync(string name, CancellationToken cancellationToken)
    {
        if (await ReadAsync(name, cancellationToken) is { } there)
        {
            return there;
        }

        await CreateAsync(name, cancellationToken);
        return await ReadAsync(name, cancellationToken) ?? throw new InvalidDataException($"The key '{name}' was deleted while it was being made. Start again.");
    }

    /// <summary>The one before; null when it was never rotated.</summary>
    public Task<byte[]?> ReadPreviousAsync(string name, CancellationToken cancellationToken) => ReadAsync($"{name}-previous", cancellationToken);

    private async Task<byte[]?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        var blob = await BlobAsync(name, cancellationToken);
        var content = await StorageCalls.AskAsync(What(name), () => ContentAsync(blob, cancellationToken), cancellationToken);
        return content is null or { Length: Length }
            ? content
            : throw new InvalidDataException($"The key '{name}' is not {Length} bytes long. Restore the blob, or delete it for a new one.");
    }

    private static async Task<byte[]?> ContentAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            return (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToArray();
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    private async Task CreateAsync(string name, CancellationToken cancellationToken)
    {
        var blob = await BlobAsync(name, cancellationToken);
        var onlyIfNone = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        await StorageCalls.AskAsync(What(name), () => UploadAsync(blob, onlyIfNone, cancellationToken), cancellationToken);
    }

    private static async Task UploadAsync(BlobClient blob, BlobUploadOptions onlyIfNone, CancellationToken cancellationToken)
    {
        try
        {
            await blob.UploadAsync(new BinaryData(RandomNumberGenerator.GetBytes(Length)), onlyIfNone, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Another instance was first: theirs it is.
        }
    }

    private async Task<BlobClient> BlobAsync(string name, CancellationToken cancellationToken) =>
        (await containers.OfAsync(BlobContainers.Keys, cancellationToken)).GetBlobClient(name);

    private static string What(string name) => $"blob '{BlobContainers.Keys}/{name}'";
}
