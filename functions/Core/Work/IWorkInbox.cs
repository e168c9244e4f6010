using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Delivers queued work, each message to one receiver at a time. A receiver holds it until its lease ends; then it is delivered again, so
/// nothing is lost when a receiver dies. Settling a message after the lease ended and another receiver has it does nothing. Throws when the
/// storage fails.
/// </summary>
public interface IWorkInbox
{
    /// <summary>
    /// Messages that are due, in no particular order; empty when there are none. A message that cannot be read goes to the poison queue
    /// with its reason.
    /// </summary>
    /// <param name="kind">The queue.</param>
    /// <param name="most">At least 1, at most 32.</param>
    /// <param name="lease">Must be longer than the slowest handling; whole seconds, at most seven days.</param>
    /// <param name="cancellationToken">Stops waiting; messages received by then are delivered again after the lease.</param>
    Task<IReadOnlyList<WorkDelivery>> ReceiveAsync(WorkKind kind, int most, Duration lease, CancellationToken cancellationToken);

    /// <summary>Done: removes the message.</summary>
    Task CompleteAsync(WorkDelivery delivery, CancellationToken cancellationToken);

    /// <summary>
    /// Postpones on purpose: delivers the same message after the delay, with its attempt counted and deliveries counted from zero.
    /// </summary>
    Task PostponeAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken);

    /// <summary>After a failure: delivers the same message after the delay; the delivery stays counted.</summary>
    Task ReleaseAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken);

    /// <summary>Not to be retried automatically: kept with the fault, see <see cref="IPoisonedWork"/>.</summary>
    Task PoisonAsync(WorkDelivery delivery, WorkFault fault, CancellationToken cancellationToken);
}

/// <summary>A message as one receiver got it.</summary>
/// <param name="Message">The message.</param>
/// <param name="Count">How many times it has been delivered since it was enqueued or last postponed: 1 the first time.</param>
/// <param name="Receipt">The queue's proof of the lease; opaque.</param>
public sealed record WorkDelivery(WorkMessage Message, int Count, string Receipt);
