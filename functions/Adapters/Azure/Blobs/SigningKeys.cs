using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using OutlookOneOnOne.Adapters.Azure.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Blobs;

/// <summary>
/// Keys that the application creates itself and keeps in their own container, so that no setting holds a secret. To rotate a key, an
/// operator copies its blob to <c>NAME-previous</c> and deletes the blob; the next start creates a new key.
/// </summary>
public sealed class SigningKeys(BlobContainers containers)
{
    /// <summary>The length of a key in bytes.</summary>
    public const int Length = 32;

    /// <summary>Reads a key, or creates it once even if several instances start at the same time.</summary>
    /// <exception cref="AzureStorageException">Storage failed.</exception>
    /// <exception cref="InvalidDataException">The blob is not a key.</exception>
    public async Task<byte[]> ReadOrCreateAsync(string name, CancellationToken cancellationToken)
    {
        if (await ReadAsync(name, cancellationToken) is { } there)
        {
            return there;
        }

        await CreateAsync(name, cancellationToken);
        return await ReadAsync(name, cancellationToken) ?? throw new InvalidDataException(
            $"The key '{name}' was deleted while it was being created. Restart.");
    }

    /// <summary>The previous key; null when the key was never rotated.</summary>
    public Task<byte[]?> ReadPreviousAsync(string name, CancellationToken cancellationToken) =>
        ReadAsync($"{name}-previous", cancellationToken);

    private async Task<byte[]?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        var blob = await BlobAsync(name, cancellationToken);
        var content = await StorageCalls.RunAsync(What(name), () => ContentAsync(blob, cancellationToken), cancellationToken);
        return content is null or { Length: Length }
            ? content
            : throw new InvalidDataException(
                $"The key '{name}' is not {Length} bytes long. Restore the blob, or delete it to get a new key.");
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
        await StorageCalls.RunAsync(What(name), () => UploadAsync(blob, onlyIfNone, cancellationToken), cancellationToken);
    }

    private static async Task UploadAsync(BlobClient blob, BlobUploadOptions onlyIfNone, CancellationToken cancellationToken)
    {
        try
        {
            await blob.UploadAsync(new BinaryData(RandomNumberGenerator.GetBytes(Length)), onlyIfNone, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Another instance has created it first, so its key is used.
        }
    }

    private async Task<BlobClient> BlobAsync(string name, CancellationToken cancellationToken) =>
        (await containers.GetAsync(BlobContainers.Keys, cancellationToken)).GetBlobClient(name);

    private static string What(string name) => $"blob '{BlobContainers.Keys}/{name}'";
}
