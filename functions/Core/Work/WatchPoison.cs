using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Measures how much work is in the poison queues, for an alert. It removes nothing: the messages wait, with their reasons, until somebody
/// puts them back.
/// </summary>
public sealed class WatchPoison(IPoisonedWork poison) : IRecurringWork
{
    /// <inheritdoc/>
    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<WorkKind>())
        {
            // Whether there are 32 or 3,000 makes no difference to the person who is alerted.
            WorkMeter.Poison(kind, (await poison.ListAsync(kind, QueueLimits.MaxAtOnce, cancellationToken)).Count);
        }
    }
}
