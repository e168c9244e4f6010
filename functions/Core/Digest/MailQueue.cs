using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Queues mails so that, together, all instances send no more in a minute than the mail system accepts.</summary>
/// <param name="queue">The queue.</param>
/// <param name="maxPerMinute">Null for no limit.</param>
internal sealed class MailQueue(IWorkQueue queue, int? maxPerMinute)
{
    private const int BatchSize = 500;

    private static readonly Duration Minute = Duration.FromMinutes(1);

    /// <summary>No message is visible before its mail is due.</summary>
    /// <param name="mails">The mails, by the time when they are due.</param>
    /// <param name="now">The current time.</param>
    /// <param name="untilNext">Nothing is queued beyond this.</param>
    /// <param name="planned">Is told how many were queued.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    public async Task EnqueueAsync(
        IAsyncEnumerable<(WorkMessage Message, Instant DueAt)> mails,
        Instant now,
        Duration untilNext,
        Action<int> planned,
        CancellationToken cancellationToken)
    {
        var (most, pause) = maxPerMinute is { } pace ? (pace, Minute) : (BatchSize, Duration.Zero);
        var (together, delay) = (new List<WorkMessage>(), Duration.Zero);
        await foreach (var (message, dueAt) in mails.WithCancellation(cancellationToken))
        {
            var isFull = together.Count == most;
            if (isFull || dueAt - now > delay)
            {
                await SendAsync();
                delay = Duration.Max(dueAt - now, isFull ? delay + pause : delay);
                together = [];
            }

            if (delay >= untilNext)
            {
                return;
            }

            together.Add(message);
        }

        await SendAsync();

        async Task SendAsync()
        {
            if (together.Count > 0)
            {
                await queue.EnqueueAsync(together, delay, cancellationToken);
                planned(together.Count);
            }
        }
    }
}
