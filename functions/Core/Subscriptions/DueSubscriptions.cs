using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>About which subscriptions there is something to do. It costs two queries, however many there are.</summary>
public sealed class DueSubscriptions(ISettingsStore settings, ISubscriptionStore store, ClientStates states)
{
    public async Task<IReadOnlyList<PersonId>> AtAsync(OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var asked = await settings.ReadPreparingAsync(cancellationToken);
        var known = (await store.ReadAllAsync(cancellationToken)).ToDictionary(r => r.Owner, r => r.State);
        return
        [
            .. asked.Keys.Union(known.Keys)
                .Where(owner => SubscriptionRule.At(
                    known.GetValueOrDefault(owner), asked.ContainsKey(owner) && chart.Find(owner) is not null, states.KeyId, now) is not SubscriptionStep.Nothing)
                .Order(),
        ];
    }
}
