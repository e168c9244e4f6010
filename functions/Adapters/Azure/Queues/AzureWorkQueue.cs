using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>Sends work to the queues of a storage account. Messages never expire.</summary>
public sealed class AzureWorkQueue(QueueClients queues) : IWorkQueue
{
    private const int MaxConcurrency = 8;

    // By default, messages expire after seven days (learn.microsoft.com/rest/api/storageservices/put-message).
    internal static readonly TimeSpan NoExpiry = TimeSpan.FromSeconds(-1);

    public Task EnqueueAsync(IReadOnlyCollection<WorkMessage> messages, Duration delay, CancellationToken cancellationToken)
    {
        QueueLimits.CheckDelay(delay);
        return Parallel.ForEachAsync(
            messages,
            new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency, CancellationToken = cancellationToken },
            async (message, cancel) => await SendAsync(new WorkEnvelope(message), delay, cancel));
    }

    internal async Task SendAsync(WorkEnvelope envelope, Duration delay, CancellationToken cancellationToken)
    {
        var kind = envelope.Message.Kind;
        var queue = await queues.WorkAsync(kind, cancellationToken);
        await StorageCalls.RunAsync(
            $"queue '{kind.QueueName()}'",
            () => queue.SendMessageAsync(envelope.ToText(), WholeSeconds(delay), NoExpiry, cancellationToken),
            cancellationToken);
    }

    /// <summary>Rounds up, because queues count whole seconds and work must not come too early.</summary>
    internal static TimeSpan WholeSeconds(Duration time) => TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds));
}
