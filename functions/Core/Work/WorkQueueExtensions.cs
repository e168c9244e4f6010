using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>Adds to <see cref="IWorkQueue"/> a way to enqueue any number of messages.</summary>
public static class WorkQueueExtensions
{
    /// <summary>The batch size: few enough to hold in memory, many enough to be quick.</summary>
    private const int BatchSize = 100;

    /// <summary>Enqueues any number of messages as they are produced, to be handled at once.</summary>
    public static async Task EnqueueAllAsync(
        this IWorkQueue queue, IAsyncEnumerable<WorkMessage> messages, CancellationToken cancellationToken)
    {
        await foreach (var some in messages.Chunk(BatchSize).WithCancellation(cancellationToken))
        {
            await queue.EnqueueAsync(some, Duration.Zero, cancellationToken);
        }
    }
}
