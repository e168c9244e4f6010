using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>
/// Remembers which calendars Graph tells us about. Reading one is a point read (in Cosmos: container <c>people</c>, partition key the
/// owner, id <c>subscription</c>). Each call is atomic and durable; it throws when the storage fails.
/// </summary>
public interface ISubscriptionStore
{
    Task<Stored<SubscriptionRecord>> ReadAsync(PersonId owner, CancellationToken cancellationToken);

    /// <param name="record">As it is to be.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    Task<Saving<SubscriptionRecord>> SaveAsync(SubscriptionRecord record, Revision? expected, CancellationToken cancellationToken);

    /// <summary>All there are, by owner. In Cosmos a query over all partitions, of few documents.</summary>
    Task<IReadOnlyList<SubscriptionRecord>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>Running it twice changes nothing.</summary>
    Task ForgetAsync(PersonId owner, CancellationToken cancellationToken);
}
