using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Azure.Cosmos;

namespace OutlookOneOnOne.Adapters.Tests.Emulators;

public sealed class EmulatorsTests(Emulators emulators)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Blobs_can_be_stored()
    {
        var container = new BlobContainerClient(await emulators.StorageConnectionStringAsync(), $"try-{Guid.NewGuid():N}");
        await container.CreateAsync(cancellationToken: Cancel);

        await container.GetBlobClient("word").UploadAsync(new MemoryStream(Encoding.UTF8.GetBytes("kept")), Cancel);

        Assert.Equal("kept", (await container.GetBlobClient("word").DownloadContentAsync(Cancel)).Value.Content.ToString());
    }

    [Fact]
    public async Task Messages_can_be_queued()
    {
        var queue = new QueueClient(await emulators.StorageConnectionStringAsync(), $"try-{Guid.NewGuid():N}");
        await queue.CreateAsync(cancellationToken: Cancel);

        await queue.SendMessageAsync("word", Cancel);

        Assert.Equal("word", (await queue.ReceiveMessageAsync(cancellationToken: Cancel)).Value.MessageText);
    }

    [Fact]
    public async Task Documents_can_be_stored()
    {
        using var client = new CosmosClient(await emulators.CosmosConnectionStringAsync(), new CosmosClientOptions
        {
            ConnectionMode = ConnectionMode.Gateway,
            LimitToEndpoint = true,
            ServerCertificateCustomValidationCallback = (_, _, _) => true,
        });
        var database = (await client.CreateDatabaseAsync($"try-{Guid.NewGuid():N}", cancellationToken: Cancel)).Database;
        var container = (await database.CreateContainerAsync("words", "/id", cancellationToken: Cancel)).Container;

        await container.CreateItemAsync(new { id = "word", text = "kept" }, new PartitionKey("word"), cancellationToken: Cancel);

        var kept = await container.ReadItemStreamAsync("word", new PartitionKey("word"), cancellationToken: Cancel);
        Assert.Contains("kept", await new StreamReader(kept.Content).ReadToEndAsync(Cancel), StringComparison.Ordinal);
    }
}
