using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// What comes round with the clock. Whatever an earlier run missed, the next one does; run twice, late, or twice at once it
/// changes nothing that one run in time would not have.
/// </summary>
public interface IRecurringWork
{
    /// <summary>Throws when storage fails; then the next run does what this one did not.</summary>
    Task RunAsync(Instant now, CancellationToken cancellationToken);
}
