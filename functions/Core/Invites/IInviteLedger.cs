using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Remembers what was written into whose invites, so that nothing is written twice and nothing again that a person took out. Reading
/// one is a point read (in Cosmos: container <c>people</c>, partition key the organiser, id <c>invite.</c> and the invite's id, with a
/// TTL of <see cref="InviteRecord.KeptFor"/> since its last change). Each call is atomic and durable; it throws when the storage fails.
/// </summary>
public interface IInviteLedger
{
    Task<Stored<InviteRecord>> ReadAsync(PersonId organiser, InviteId invite, CancellationToken cancellationToken);

    /// <param name="record">As it is to be.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<Saving<InviteRecord>> SaveAsync(InviteRecord record, Revision? expected, CancellationToken cancellationToken);

    /// <summary>Everything of one organiser, the oldest first; for an export.</summary>
    Task<IReadOnlyList<InviteRecord>> ReadAllOfAsync(PersonId organiser, CancellationToken cancellationToken);

    /// <summary>Deletes everything of one organiser. Running it twice changes nothing.</summary>
    Task ForgetAsync(PersonId organiser, CancellationToken cancellationToken);

    /// <summary>Deletes what has not changed since; where the store does that by itself there may be nothing left to do.</summary>
    Task ForgetBeforeAsync(Instant before, CancellationToken cancellationToken);
}
