using System.Collections.Concurrent;
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

    private readonly BlobServiceClient service;
    private readonly string prefix;
    private readonly ConcurrentDictionary<string, BlobContainerClient> containers = [];

    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    public BlobContainers(BlobOptions options)
        : this(options, StorageCalls.WithRetries(new BlobClientOptions()))
    {
    }

    internal BlobContainers(BlobOptions options, BlobClientOptions client)
    {
        options.Validate();
        service = options.IsEmulator
            ? new BlobServiceClient(options.EmulatorConnectionString, client)
            : new BlobServiceClient(options.Address, options.Credential, client);
        prefix = options.Prefix;
    }

    internal async Task<BlobContainerClient> GetAsync(string name, CancellationToken cancellationToken)
    {
        if (containers.TryGetValue(name, out var known))
        {
            return known;
        }

        var container = service.GetBlobContainerClient(prefix + name);
        await StorageCalls.RunAsync(
            $"container '{name}'", () => container.CreateIfNotExistsAsync(cancellationToken: cancellationToken), cancellationToken);
        return containers.GetOrAdd(name, container);
    }
}
