using System.Globalization;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Fakes;

internal sealed class InMemorySubscriptions(KillPoints points) : ISubscriptionStore
{
    private readonly SortedDictionary<PersonId, Found<SubscriptionRecord>> stored = [];
    private int revisions;

    public SubscriptionState? this[PersonId owner] => stored.GetValueOrDefault(owner)?.Document.State;

    public Task<Stored<SubscriptionRecord>> ReadAsync(PersonId owner, CancellationToken cancellationToken) => points.Around(() => Find(owner));

    public Task<Saving<SubscriptionRecord>> SaveAsync(SubscriptionRecord record, Revision? expected, CancellationToken cancellationToken) => points.Around<Saving<SubscriptionRecord>>(() =>
    {
        var current = Find(record.Owner);
        if (current.SeenRevision != expected)
        {
            return new Conflict<SubscriptionRecord>(current);
        }

        var revision = new Revision((++revisions).ToString(CultureInfo.InvariantCulture));
        stored[record.Owner] = new Found<SubscriptionRecord>(record, revision);
        return new Saved<SubscriptionRecord>(revision);
    });

    public Task<IReadOnlyList<SubscriptionRecord>> ReadAllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SubscriptionRecord>>([.. stored.Values.Select(s => s.Document)]);

    public Task ForgetAsync(PersonId owner, CancellationToken cancellationToken) => points.Around(() => stored.Remove(owner));

    private Stored<SubscriptionRecord> Find(PersonId owner) => stored.TryGetValue(owner, out var found) ? found : new NotThere<SubscriptionRecord>();
}
