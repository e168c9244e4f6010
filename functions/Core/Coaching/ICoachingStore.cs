using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// Keeps what each manager of managers does to coach theirs. Each call is atomic and durable; it throws when the storage fails.
/// </summary>
public interface ICoachingStore
{
    Task<Stored<CoachingLog>> ReadAsync(PersonId lead, CancellationToken cancellationToken);

    /// <param name="log">The whole of it, as it is to be.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<Saving<CoachingLog>> SaveAsync(CoachingLog log, Revision? expected, CancellationToken cancellationToken);

    /// <summary>
    /// Forgets this person's own log. What others' logs say of them stays those others'. Running it twice changes nothing.
    /// </summary>
    Task ForgetAsync(PersonId lead, CancellationToken cancellationToken);
}
