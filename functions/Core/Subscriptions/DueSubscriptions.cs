using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Finds the subscriptions that need an action. It costs two queries, however many there are.</summary>
public sealed class DueSubscriptions(ReadSettings settings, SubscriptionStore store, ClientStates states)
{
    /// <summary>Which they are. Throws when the storage fails.</summary>
    public async Task<SubscriptionsDue> FindAsync(OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var optedIn = await settings.AllPreparingAsync(cancellationToken);
        var known = (await store.ReadAllAsync(cancellationToken)).ToDictionary(r => r.Owner, r => r.State);
        bool IsWanted(PersonId owner) => optedIn.ContainsKey(owner) && chart.Find(owner) is not null;
        bool IsDue(PersonId owner) => SubscriptionRule.At(
            known.GetValueOrDefault(owner), IsWanted(owner), states.KeyId, now) is not SubscriptionStep.Nothing;
        return new SubscriptionsDue(
            [.. optedIn.Keys.Union(known.Keys).Where(IsDue).Order()],
            known.Count(k => SubscriptionRule.IsExpiring(k.Value, IsWanted(k.Key), now)));
    }
}

/// <param name="Owners">Whose subscriptions need an action, by id.</param>
/// <param name="Expiring">How many of them earlier runs should have renewed.</param>
public sealed record SubscriptionsDue(IReadOnlyList<PersonId> Owners, int Expiring);
