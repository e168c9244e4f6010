using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Fakes;

/// <summary>Graph's subscriptions, at most one for each calendar.</summary>
internal sealed class FakeSubscriptions(KillPoints points) : ISubscriptions
{
    private readonly Dictionary<SubscriptionId, (PersonId Owner, Instant ExpiresAt)> active = [];
    private int made;

    public IReadOnlyCollection<SubscriptionId> Active => active.Keys;

    public List<string> Calls { get; } = [];

    public SubscribeResult? Answers { get; set; }

    public Instant ExpiryOf(SubscriptionId id) => active[id].ExpiresAt;

    public void Remove(SubscriptionId id) => active.Remove(id);

    public Task<SubscribeResult> CreateAsync(PersonId owner, string clientState, Instant expiresAt, CancellationToken cancellationToken) =>
        Call(
            "create",
            () =>
            {
                if (active.Values.Any(a => a.Owner == owner))
                {
                    return new SubscribeResult.Duplicate();
                }

                var id = new SubscriptionId((++made).ToString(CultureInfo.InvariantCulture));
                active[id] = (owner, expiresAt);
                return new SubscribeResult.Active(id, expiresAt);
            });

    public Task<SubscribeResult> RenewAsync(SubscriptionId id, Instant expiresAt, CancellationToken cancellationToken) =>
        Call(
            "renew",
            () =>
            {
                if (!active.TryGetValue(id, out var found))
                {
                    return new SubscribeResult.NotFound();
                }

                active[id] = (found.Owner, expiresAt);
                return new SubscribeResult.Active(id, expiresAt);
            });

    public Task<SubscribeResult> FindAsync(PersonId owner, CancellationToken cancellationToken) =>
        Call(
            "find",
            () =>
                active.FirstOrDefault(a => a.Value.Owner == owner) is { Value.Owner: var who } found && who == owner
                    ? new SubscribeResult.Active(found.Key, found.Value.ExpiresAt)
                    : new SubscribeResult.NotFound());

    public Task<SubscribeResult> DeleteAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        Call(
            "delete",
            () => active.Remove(id, out var found) ? new SubscribeResult.Active(id, found.ExpiresAt) : new SubscribeResult.NotFound());

    private Task<SubscribeResult> Call(string name, Func<SubscribeResult> effect) =>
        points.Around(() =>
        {
            Calls.Add(name);
            return Answers ?? effect();
        });
}
