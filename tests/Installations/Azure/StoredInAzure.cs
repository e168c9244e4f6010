using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Tests.Cosmos;

namespace OutlookOneOnOne.Installations.Azure;

/// <summary>Puts what an installation had in Azure into the emulators, byte for byte and under the names of that day.</summary>
/// <param name="storage">Of the emulator of Azure Storage.</param>
/// <param name="prefix">Before each name, so that tests can share an emulator.</param>
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

    /// <summary>Into containers that are there.</summary>
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
