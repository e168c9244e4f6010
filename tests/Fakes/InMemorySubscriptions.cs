using System.Globalization;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Fakes;

internal sealed class InMemorySubscriptions(KillPoints points) : ISubscriptionStore
{
    private readonly SortedDictionary<PersonId, StoredSubscription.Found> stored = [];
    private int revisions;

    public SubscriptionState? this[PersonId owner] => stored.GetValueOrDefault(owner)?.Subscription.State;

    public Task<StoredSubscription> ReadAsync(PersonId owner, CancellationToken cancellationToken) => points.Around(() => Find(owner));

    public Task<SubscriptionSave> SaveAsync(SubscriptionRecord record, Revision? expected, CancellationToken cancellationToken) => points.Around<SubscriptionSave>(() =>
    {
        var current = Find(record.Owner);
        if (current.SeenRevision != expected)
        {
            return new SubscriptionSave.Conflict(current);
        }

        var revision = new Revision((++revisions).ToString(CultureInfo.InvariantCulture));
        stored[record.Owner] = new StoredSubscription.Found(record, revision);
        return new SubscriptionSave.Saved(revision);
    });

    public Task<IReadOnlyList<SubscriptionRecord>> ReadAllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SubscriptionRecord>>([.. stored.Values.Select(s => s.Subscription)]);

    public Task ForgetAsync(PersonId owner, CancellationToken cancellationToken) => points.Around(() => stored.Remove(owner));

    private StoredSubscription Find(PersonId owner) => stored.TryGetValue(owner, out var found) ? found : new StoredSubscription.NotThere();
}
