using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Accepts work to be done later. Once the call returns, the messages are durable and are delivered at least once. It throws when the
/// storage fails; then some may have been accepted, and the caller must ask again. A queue may drop a message that is waiting already, that
/// is, one of the same kind and id.
/// </summary>
public interface IWorkQueue
{
    /// <param name="messages">Of any kinds; each is independent: when the call throws, some may have been accepted.</param>
    /// <param name="delay">They are not delivered earlier. At most seven days.</param>
    /// <param name="cancellationToken">Stops between two messages.</param>
    Task EnqueueAsync(IReadOnlyCollection<WorkMessage> messages, Duration delay, CancellationToken cancellationToken);
}
