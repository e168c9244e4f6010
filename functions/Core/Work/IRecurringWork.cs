using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Work that runs on a schedule. A run does whatever earlier runs missed. Running twice, late, or twice at once changes nothing that one
/// timely run would not have changed.
/// </summary>
public interface IRecurringWork
{
    /// <summary>Throws when the storage fails; the next run does what is left.</summary>
    Task RunAsync(Instant now, CancellationToken cancellationToken);
}
