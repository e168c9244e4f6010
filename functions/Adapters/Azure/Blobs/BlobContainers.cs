using Azure.Storage.Blobs;
using OutlookOneOnOne.Adapters.Azure.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Blobs;

/// <summary>The containers of one storage account, each created on first use.</summary>
public sealed class BlobContainers
{
    /// <summary>The organisation's own templates, one Markdown file each: <c>ID.md</c>.</summary>
    public const string Templates = "templates";

    /// <summary>The snapshot of the organisation.</summary>
    public const string Organisation = "organisation";

    /// <summary>The application's own secrets: <see cref="SigningKeys"/>.</summary>
    public const string Keys = "keys";

    private readonly CreatedOnFirstUse<BlobContainerClient> containers;

    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    public BlobContainers(BlobOptions options)
        : this(options, StorageCalls.WithRetries(new BlobClientOptions()))
    {
    }

    internal BlobContainers(BlobOptions options, BlobClientOptions client)
    {
        options.Validate();
        var service = options.IsEmulator
            ? new BlobServiceClient(options.EmulatorConnectionString, client)
            : new BlobServiceClient(options.Address, options.Credential, client);
        containers = new(
            "container",
            name => service.GetBlobContainerClient(options.Prefix + name),
            (container, cancel) => container.CreateIfNotExistsAsync(cancellationToken: cancel));
    }

    internal Task<BlobContainerClient> GetAsync(string name, CancellationToken cancellationToken) =>
        containers.GetAsync(name, cancellationToken);
}
