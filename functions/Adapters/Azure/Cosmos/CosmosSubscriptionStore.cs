using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Subscriptions.Documents;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>Which calendars Graph tells us about, in the <see cref="CosmosStore"/>.</summary>
public sealed class CosmosSubscriptionStore(CosmosStore store) : ISubscriptionStore
{
    private static readonly DocumentKind<SubscriptionDocument> Kind = new("subscription", SubscriptionJson.Default.SubscriptionDocument);

    public async Task<StoredSubscription> ReadAsync(PersonId owner, CancellationToken cancellationToken) =>
        Stored(await store.People.FindAsync(Kind, KeyOf(owner), cancellationToken));

    public async Task<SubscriptionSave> SaveAsync(SubscriptionRecord record, Revision? expected, CancellationToken cancellationToken) =>
        await store.People.SaveAsync(Kind, KeyOf(record.Owner), new Draft<SubscriptionDocument>(SubscriptionDocument.Of(record)), StateToken.ETagOf(expected), cancellationToken) switch
        {
            Save<SubscriptionDocument>.Done saved => new SubscriptionSave.Saved(StateToken.Of(saved.ETag)),
            Save<SubscriptionDocument>.Refused refused => new SubscriptionSave.Conflict(Stored(refused.Current)),
            _ => throw new InvalidOperationException("Save is closed."),
        };

    public async Task<IReadOnlyList<SubscriptionRecord>> ReadAllAsync(CancellationToken cancellationToken) =>
        [.. (await store.People.QueryEverywhereAsync(Kind, Condition.All, cancellationToken)).Select(s => s.Body.ToRecord()).OrderBy(s => s.Owner)];

    public Task ForgetAsync(PersonId owner, CancellationToken cancellationToken) => store.People.DeleteAsync(KeyOf(owner), expected: null, cancellationToken);

    private static StoredSubscription Stored(Stored<SubscriptionDocument>? stored) =>
        stored is null ? new StoredSubscription.NotThere() : new StoredSubscription.Found(stored.Body.ToRecord(), StateToken.Of(stored.ETag));

    private static DocumentKey KeyOf(PersonId owner) => new(owner.Value, "subscription");
}
