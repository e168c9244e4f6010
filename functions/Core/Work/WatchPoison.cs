using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Looks whether any work lies in the poison and says how much, as a figure that raises an alert. It takes nothing out: the messages
/// wait, with their reasons, until somebody puts them back.
/// </summary>
public sealed class WatchPoison(IPoisonedWork poison) : IRecurringWork
{
    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<WorkKind>())
        {
            // Whether there are 32 or 3,000 makes no difference to whoever is called.
            WorkMeter.Poison(kind, (await poison.ListAsync(kind, WorkTimes.MostAtOnce, cancellationToken)).Count);
        }
    }
}
