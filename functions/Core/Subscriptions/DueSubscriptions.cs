using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Finds the subscriptions that need an action. It costs two queries, however many there are.</summary>
public sealed class DueSubscriptions(ReadSettings settings, SubscriptionStore store, ClientStates states)
{
    /// <summary>Their owners, by id. Throws when the storage fails.</summary>
    public async Task<IReadOnlyList<PersonId>> FindAsync(OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var optedIn = await settings.AllPreparingAsync(cancellationToken);
        var known = (await store.ReadAllAsync(cancellationToken)).ToDictionary(r => r.Owner, r => r.State);
        return
        [
            .. optedIn.Keys.Union(known.Keys)
                .Where(owner => SubscriptionRule.At(
                    known.GetValueOrDefault(owner), optedIn.ContainsKey(owner)
                        && chart.Find(owner) is not null, states.KeyId, now) is not SubscriptionStep.Nothing)
                .Order(),
        ];
    }
}
