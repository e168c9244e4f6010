using Azure.Storage.Queues;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>The queues of one storage account: a queue and a poison queue for each kind of work, created on first use.</summary>
public sealed class QueueClients
{
    private readonly CreatedOnFirstUse<QueueClient> queues;

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
        var service = options.IsEmulator
            ? new QueueServiceClient(options.EmulatorConnectionString, client)
            : new QueueServiceClient(options.Address, options.Credential, client);
        queues = new(
            "queue",
            name => service.GetQueueClient(options.Prefix + name),
            (queue, cancel) => queue.CreateIfNotExistsAsync(cancellationToken: cancel));
    }

    internal Task<QueueClient> WorkAsync(WorkKind kind, CancellationToken cancellationToken) =>
        queues.GetAsync(kind.QueueName(), cancellationToken);

    /// <summary>The poison queue. It has the name to which the Functions runtime also moves messages.</summary>
    internal Task<QueueClient> PoisonAsync(WorkKind kind, CancellationToken cancellationToken) =>
        queues.GetAsync($"{kind.QueueName()}-poison", cancellationToken);
}
