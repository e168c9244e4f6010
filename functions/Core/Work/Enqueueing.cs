using NodaTime;

namespace OutlookOneOnOne.Core.Work;

public static class Enqueueing
{
    /// <summary>So many at once: some of them held in memory, none of them for long.</summary>
    private const int AtOnce = 100;

    /// <summary>Hands them over as they come, however many there are.</summary>
    public static async Task EnqueueAllAsync(this IWorkQueue queue, IAsyncEnumerable<WorkMessage> messages, CancellationToken cancellationToken)
    {
        await foreach (var some in messages.Chunk(AtOnce).WithCancellation(cancellationToken))
        {
            await queue.EnqueueAsync(some, Duration.Zero, cancellationToken);
        }
    }
}
