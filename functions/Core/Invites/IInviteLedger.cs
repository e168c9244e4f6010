using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Remembers what was written into whose invites, so that nothing is written twice and nothing that a person removed is written again.
/// Reading one is a point read (in Cosmos: container <c>people</c>, partition key the organiser, id <c>invite.</c> and the invite's id,
/// with a TTL of <see cref="InviteRecord.KeptFor"/> since its last change). Each call is atomic and durable; it throws when the storage
/// fails.
/// </summary>
public interface IInviteLedger
{
    Task<Stored<InviteRecord>> ReadAsync(PersonId organiser, InviteId invite, CancellationToken cancellationToken);

    /// <param name="record">The new record.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not during it.</param>
    Task<Saving<InviteRecord>> SaveAsync(InviteRecord record, Revision? expected, CancellationToken cancellationToken);

    /// <summary>All records of one organiser, oldest first; for an export.</summary>
    Task<IReadOnlyList<InviteRecord>> ReadAllOfAsync(PersonId organiser, CancellationToken cancellationToken);

    /// <summary>Deletes all records of one organiser. Running it twice changes nothing.</summary>
    Task ForgetAsync(PersonId organiser, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes records that have not changed since; if the store does that automatically, there may be nothing left to do.
    /// </summary>
    Task ForgetBeforeAsync(Instant before, CancellationToken cancellationToken);
}
