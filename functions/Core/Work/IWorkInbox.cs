using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Hands out queued work, each message to one taker at a time. A taker holds it for as long as its lease; then it is handed out again,
/// so whoever died over it loses nothing. A settlement by somebody whose lease has run out and whose message another has
/// taken since does nothing. Throws when the storage fails.
/// </summary>
public interface IWorkInbox
{
    /// <summary>
    /// Messages that are due, in no promised order; none when there are none. What cannot be read goes to the poison with its reason
    /// and is not handed out.
    /// </summary>
    /// <param name="kind">From which queue.</param>
    /// <param name="most">At least 1, at most 32.</param>
    /// <param name="lease">Longer than the slowest handling; whole seconds, at most seven days.</param>
    /// <param name="cancellationToken">Stops waiting; what was taken by then is handed out again after the lease.</param>
    Task<IReadOnlyList<WorkDelivery>> ReceiveAsync(WorkKind kind, int most, Duration lease, CancellationToken cancellationToken);

    /// <summary>Done: the message goes.</summary>
    Task CompleteAsync(WorkDelivery delivery, CancellationToken cancellationToken);

    /// <summary>On purpose: the same message after the delay, with its attempt counted and its deliveries counted anew.</summary>
    Task PutOffAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken);

    /// <summary>After a failure: the same message after the delay; the delivery stays counted.</summary>
    Task ReleaseAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken);

    /// <summary>Never again by itself: kept with the reason, see <see cref="IPoisonedWork"/>.</summary>
    Task PoisonAsync(WorkDelivery delivery, string reason, CancellationToken cancellationToken);
}

/// <summary>A message in the hands of one taker.</summary>
/// <param name="Message">What is asked for.</param>
/// <param name="Count">How often it has been delivered since it was enqueued or last put off: 1 the first time.</param>
/// <param name="Receipt">The queue's proof of the lease; opaque.</param>
public sealed record WorkDelivery(WorkMessage Message, int Count, string Receipt);
