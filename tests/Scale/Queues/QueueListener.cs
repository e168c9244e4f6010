using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Scale.Queues;

/// <summary>
/// Receives messages from a queue as the Functions runtime does with our <c>host.json</c>: sixteen at once, and the next sixteen when no
/// more than eight are left (learn.microsoft.com/azure/azure-functions/functions-bindings-storage-queue).
/// </summary>
internal sealed class QueueListener(SimulatedQueues queues, WorkKind kind, TimeProvider time)
{
    public const int BatchSize = 16;
    public const int NewBatchThreshold = 8;

    private static readonly Duration Lease = Duration.FromMinutes(10);

    /// <param name="noticing">The polling interval of an empty queue.</param>
    /// <param name="handle">Does the work.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(TimeSpan noticing, HandleWork handle, CancellationToken cancellationToken)
    {
        var running = new List<Task>();
        while (!cancellationToken.IsCancellationRequested)
        {
            await queues.Of(kind).WhenVisibleAsync(cancellationToken);
            await Task.Delay(noticing, time, cancellationToken);
            while (await queues.ReceiveAsync(kind, BatchSize, Lease, cancellationToken) is { Count: > 0 } some)
            {
                running.AddRange(some.Select(delivery => HandleAsync(delivery, handle, cancellationToken)));
                while (running.Count > NewBatchThreshold)
                {
                    var ended = await Task.WhenAny(running);
                    running.Remove(ended);
                    await ended;
                }
            }
        }
    }

    private async Task HandleAsync(WorkDelivery delivery, HandleWork handle, CancellationToken cancellationToken) =>
        await queues.SettleAsync(
            delivery, await handle.HandleAsync(delivery.Message, delivery.Count, cancellationToken), cancellationToken);
}
