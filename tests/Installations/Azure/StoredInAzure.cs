using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Tests.Cosmos;

namespace OutlookOneOnOne.Installations.Azure;

/// <summary>Copies what an installation had stored in Azure into the emulators, byte for byte and under the original names.</summary>
/// <param name="storage">The connection string of the Azure Storage emulator.</param>
/// <param name="prefix">A prefix for every name, so that tests can share an emulator.</param>
internal sealed class StoredInAzure(string storage, string prefix)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public QueueClient Queue(string name) => new(storage, prefix + name);

    public async Task PutBlobsAsync()
    {
        foreach (var folder in Directory.EnumerateDirectories(Fixture.In("azure", "blobs")))
        {
            var container = new BlobContainerClient(storage, prefix + Path.GetFileName(folder));
            await container.CreateAsync(cancellationToken: Cancel);
            foreach (var file in Directory.EnumerateFiles(folder))
            {
                await container.GetBlobClient(Path.GetFileName(file)).UploadAsync(file, Cancel);
            }
        }
    }

    public async Task PutMessagesAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Fixture.In("azure", "queues")))
        {
            var queue = Queue(Path.GetFileNameWithoutExtension(file));
            await queue.CreateIfNotExistsAsync(cancellationToken: Cancel);
            foreach (var message in await File.ReadAllLinesAsync(file, Cancel))
            {
                await queue.SendMessageAsync(message, Cancel);
            }
        }
    }

    /// <summary>The containers already exist.</summary>
    public static async Task PutDocumentsAsync(CosmosOptions options)
    {
        using var raw = new RawDocuments(options);
        foreach (var (container, key) in new[] { ("pairs", "pairId"), ("people", "personId") })
        {
            foreach (var document in Fixture.Json("azure", "cosmos", $"{container}.json").AsArray())
            {
                await raw.PutAsync(container, (string)document![key]!, document.ToJsonString(), Cancel);
            }
        }
    }
}
