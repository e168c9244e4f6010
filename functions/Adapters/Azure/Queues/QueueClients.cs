using System.Collections.Concurrent;
using Azure.Storage.Queues;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>The queues of one storage account: a queue and a poison queue for each kind of work, created on first use.</summary>
public sealed class QueueClients
{
    private readonly QueueServiceClient service;
    private readonly string prefix;
    private readonly ConcurrentDictionary<string, QueueClient> clients = [];

    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    public QueueClients(QueueOptions options)
        : this(options, StorageCalls.WithRetries(new QueueClientOptions()))
    {
    }

    /// <param name="options">The storage account.</param>
    /// <param name="client">
    /// Options without message encoding. <see cref="WorkEnvelope"/> encodes, so that messages in other encodings can be read and kept,
    /// too.
    /// </param>
    internal QueueClients(QueueOptions options, QueueClientOptions client)
    {
        options.Validate();
        service = options.IsEmulator
            ? new QueueServiceClient(options.EmulatorConnectionString, client)
            : new QueueServiceClient(options.Address, options.Credential, client);
        prefix = options.Prefix;
    }

    internal Task<QueueClient> WorkAsync(WorkKind kind, CancellationToken cancellationToken) =>
        GetAsync(kind.QueueName(), cancellationToken);

    /// <summary>The poison queue. It has the name to which the Functions runtime also moves messages.</summary>
    internal Task<QueueClient> PoisonAsync(WorkKind kind, CancellationToken cancellationToken) =>
        GetAsync($"{kind.QueueName()}-poison", cancellationToken);

    private async Task<QueueClient> GetAsync(string name, CancellationToken cancellationToken)
    {
        if (clients.TryGetValue(name, out var known))
        {
            return known;
        }

        var queue = service.GetQueueClient(prefix + name);
        await StorageCalls.RunAsync(
            $"queue '{name}'", () => queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken), cancellationToken);
        return clients.GetOrAdd(name, queue);
    }
}
