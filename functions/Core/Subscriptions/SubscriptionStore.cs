using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions.Documents;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Stores the state of each calendar's subscription. Each call is atomic and durable. Throws when the storage fails.</summary>
public sealed class SubscriptionStore(IDocuments documents)
{
    internal static DocumentKind<SubscriptionRecord> Kind { get; } = DocumentKind.Of<SubscriptionRecord, SubscriptionDocument>(
        "subscription",
        PartitionOwner.Person,
        SubscriptionJson.Default.SubscriptionDocument,
        SubscriptionDocument.Of,
        document => document.ToRecord());

    /// <summary>The state of the subscription to this person's calendar, if there ever was one.</summary>
    public Task<Stored<SubscriptionRecord>> ReadAsync(PersonId owner, CancellationToken cancellationToken) =>
        documents.FindAsync(Kind, KeyOf(owner), cancellationToken);

    /// <summary>Saves the state of a subscription.</summary>
    /// <param name="record">The new record.</param>
    /// <param name="expected">The revision that it is based on; null if there must not be one yet.</param>
    /// <param name="cancellationToken">Cancels before the write begins, not during it.</param>
    public Task<SaveResult<SubscriptionRecord>> SaveAsync(
        SubscriptionRecord record, Revision? expected, CancellationToken cancellationToken) =>
        documents.SaveAsync(Kind, KeyOf(record.Owner), record, expected, cancellationToken);

    /// <summary>All subscriptions, by owner. The query covers all partitions.</summary>
    public async Task<IReadOnlyList<SubscriptionRecord>> ReadAllAsync(CancellationToken cancellationToken) =>
        [.. (await documents.QueryEverywhereAsync(Kind, DocumentQuery.All, cancellationToken))
            .Select(s => s.Document).OrderBy(s => s.Owner)];

    /// <summary>Deletes the record of this person's calendar. Running it twice changes nothing.</summary>
    public Task ForgetAsync(PersonId owner, CancellationToken cancellationToken) =>
        documents.DeleteAsync(KeyOf(owner), expected: null, cancellationToken);

    private static DocumentKey KeyOf(PersonId owner) => Kind.KeyOf(owner.Value, "subscription");
}
