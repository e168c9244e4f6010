using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Adapters.Tests.Cosmos;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>A separate database, queues and containers on the emulators.</summary>
internal sealed class AzureWorld(CosmosOptions options, string connection) : World
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    private readonly string prefix = $"t{Guid.NewGuid():N}-";
    private readonly RawDocuments documents = new(options);
    private CosmosStore? store;

    protected override async Task<Ports> OpenAsync(Instant now, CancellationToken cancellationToken)
    {
        var isFirst = store is null;
        store?.Dispose();
        store = EmptyCosmos.Open(documents.Options);
        await (isFirst ? store.PrepareAsync(cancellationToken) : LeasesAreOverAsync(cancellationToken));
        var clock = new FakeClock(now);
        var queues = new QueueClients(new QueueOptions { EmulatorConnectionString = connection, Prefix = prefix });
        return new Ports
        {
            Documents = new CosmosDocuments(store),
            Snapshots = new AzureOrganisationSnapshots(
                new BlobContainers(new BlobOptions { EmulatorConnectionString = connection, Prefix = prefix })),
            Queue = new AzureWorkQueue(queues),
            Inbox = new AzureWorkInbox(queues, new AzurePoisonedWork(queues, clock)),
            Outbox = new EmlOutbox(OutboxFolder, MailSender.Unconfigured, clock),
            WorkLease = Duration.FromSeconds(1),
        };
    }

    protected override async Task<IReadOnlyList<string>> ReadStoreAsync(CancellationToken cancellationToken)
    {
        var all = new List<string>();
        foreach (var container in new[] { documents.Options.PairsContainer, documents.Options.PeopleContainer })
        {
            all.AddRange((await documents.AllAsync(container, cancellationToken)).Select(d => $"{container}: {PlainJson.Of(d)}"));
        }

        // A queue may contain a message twice if it was enqueued twice (see IWorkQueue); the handler recognises it by its id.
        all.AddRange((await MessagesAsync(cancellationToken)).Distinct());
        all.AddRange(await BlobsAsync(cancellationToken));
        return [.. all.Concat(EmlFiles.In(OutboxFolder)).Select(WithoutPlace)];
    }

    protected override Task CloseAsync()
    {
        store?.Dispose();
        documents.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The emulator uses this machine's time, so we have to wait for a message that a dead process holds.</summary>
    private async Task LeasesAreOverAsync(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Timeout);
        foreach (var queue in await QueuesAsync(cancellationToken))
        {
            while ((await queue.PeekMessagesAsync(32, timeout.Token)).Value.Length
                < (await queue.GetPropertiesAsync(timeout.Token)).Value.ApproximateMessagesCount)
            {
                await Task.Delay(50, timeout.Token);
            }
        }
    }

    private async Task<List<QueueClient>> QueuesAsync(CancellationToken cancellationToken)
    {
        var service = new QueueServiceClient(connection);
        return await service
            .GetQueuesAsync(prefix: prefix, cancellationToken: cancellationToken)
            .Select(q => service.GetQueueClient(q.Name))
            .ToListAsync(cancellationToken);
    }

    private async Task<List<string>> MessagesAsync(CancellationToken cancellationToken)
    {
        await LeasesAreOverAsync(cancellationToken);
        var all = new List<string>();
        foreach (var queue in await QueuesAsync(cancellationToken))
        {
            var waiting = (await queue.PeekMessagesAsync(32, cancellationToken)).Value;
            all.AddRange(
                waiting.Select(m => $"{queue.Name[prefix.Length..]}: {Encoding.UTF8.GetString(Convert.FromBase64String(m.MessageText))}"));
        }

        return all;
    }

    private async Task<List<string>> BlobsAsync(CancellationToken cancellationToken)
    {
        var all = new List<string>();
        var service = new BlobServiceClient(connection);
        await foreach (var container in service.GetBlobContainersAsync(prefix: prefix, cancellationToken: cancellationToken))
        {
            var client = service.GetBlobContainerClient(container.Name);
            await foreach (var blob in client.GetBlobsAsync(cancellationToken: cancellationToken))
            {
                var content = (await client.GetBlobClient(blob.Name).DownloadContentAsync(cancellationToken)).Value.Content;
                all.Add($"{container.Name[prefix.Length..]}/{blob.Name}: {Convert.ToHexString(SHA256.HashData(content))}");
            }
        }

        return all;
    }
}
