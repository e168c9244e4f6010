using System.Collections.Concurrent;
using Azure.Storage.Queues;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>The queues of one storage account: one for each kind of work, and one for its poison. Each is made when it is first asked for.</summary>
public sealed class QueueClients
{
    private readonly QueueServiceClient service;
    private readonly string prefix;
    private readonly ConcurrentDictionary<string, QueueClient> made = [];

    /// <exception cref="ArgumentException">The options cannot be used; the message names each setting.</exception>
    public QueueClients(QueueOptions options)
        : this(options, StorageCalls.Patient(new QueueClientOptions()))
    {
    }

    /// <param name="options">Where the queues are.</param>
    /// <param name="client">Encodes nothing: <see cref="WorkEnvelope"/> does, so that a text in no encoding of ours can be read and kept too.</param>
    internal QueueClients(QueueOptions options, QueueClientOptions client)
    {
        options.Validate();
        service = options.IsEmulator ? new QueueServiceClient(options.EmulatorConnectionString, client) : new QueueServiceClient(options.Address, options.Credential, client);
        prefix = options.Prefix;
    }

    internal Task<QueueClient> WorkAsync(WorkKind kind, CancellationToken cancellationToken) => OfAsync(kind.QueueName(), cancellationToken);

    /// <summary>Named as the Functions runtime names it, which moves there what it gives up itself.</summary>
    internal Task<QueueClient> PoisonAsync(WorkKind kind, CancellationToken cancellationToken) => OfAsync($"{kind.QueueName()}-poison", cancellationToken);

    private async Task<QueueClient> OfAsync(string name, CancellationToken cancellationToken)
    {
        if (made.TryGetValue(name, out var known))
        {
            return known;
        }

        var queue = service.GetQueueClient(prefix + name);
        await StorageCalls.AskAsync($"queue '{name}'", () => queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken), cancellationToken);
        return made.GetOrAdd(name, queue);
    }
}
