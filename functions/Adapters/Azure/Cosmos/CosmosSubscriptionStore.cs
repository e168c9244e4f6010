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

    public async Task<Stored<SubscriptionRecord>> ReadAsync(PersonId owner, CancellationToken cancellationToken) =>
        Stored(await store.People.FindAsync(Kind, KeyOf(owner), cancellationToken));

    public async Task<Saving<SubscriptionRecord>> SaveAsync(SubscriptionRecord record, Revision? expected, CancellationToken cancellationToken) =>
        await store.People.SaveAsync(Kind, KeyOf(record.Owner), new CosmosDraft<SubscriptionDocument>(SubscriptionDocument.Of(record)), StateToken.ETagOf(expected), cancellationToken) switch
        {
            CosmosSave<SubscriptionDocument>.Done saved => new Saved<SubscriptionRecord>(StateToken.Of(saved.ETag)),
            CosmosSave<SubscriptionDocument>.Refused refused => new Conflict<SubscriptionRecord>(Stored(refused.Current)),
            _ => throw new InvalidOperationException("CosmosSave is closed."),
        };

    public async Task<IReadOnlyList<SubscriptionRecord>> ReadAllAsync(CancellationToken cancellationToken) =>
        [.. (await store.People.QueryEverywhereAsync(Kind, Condition.All, cancellationToken)).Select(s => s.Body.ToRecord()).OrderBy(s => s.Owner)];

    public Task ForgetAsync(PersonId owner, CancellationToken cancellationToken) => store.People.DeleteAsync(KeyOf(owner), expected: null, cancellationToken);

    private static Stored<SubscriptionRecord> Stored(CosmosDocument<SubscriptionDocument>? stored) =>
        stored is null ? new NotThere<SubscriptionRecord>() : new Found<SubscriptionRecord>(stored.Body.ToRecord(), StateToken.Of(stored.ETag));

    private static DocumentKey KeyOf(PersonId owner) => new(owner.Value, "subscription");
}
