using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Takes work that others do later. Once the call returns the message is durable and is delivered at least once. It throws when
/// the storage fails: then the work was not taken, or may have been taken, and is to be asked for again. A queue that can may leave
/// out what waits already: a message of the same kind and id.
/// </summary>
public interface IWorkQueue
{
    /// <param name="messages">Of any kinds; each by itself: when the call throws, some may have been taken.</param>
    /// <param name="delay">Nobody sees them earlier. At most seven days.</param>
    /// <param name="cancellationToken">Stops between two messages.</param>
    Task EnqueueAsync(IReadOnlyCollection<WorkMessage> messages, Duration delay, CancellationToken cancellationToken);
}
