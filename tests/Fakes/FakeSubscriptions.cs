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

    public Subscribing? Answers { get; set; }

    public Instant ExpiryOf(SubscriptionId id) => active[id].ExpiresAt;

    public void Remove(SubscriptionId id) => active.Remove(id);

    public Task<Subscribing> CreateAsync(PersonId owner, string clientState, Instant expiresAt, CancellationToken cancellationToken) =>
        Call(
            "create",
            () =>
            {
                if (active.Values.Any(a => a.Owner == owner))
                {
                    return new Subscribing.Duplicate();
                }

                var id = new SubscriptionId((++made).ToString(CultureInfo.InvariantCulture));
                active[id] = (owner, expiresAt);
                return new Subscribing.Active(id, expiresAt);
            });

    public Task<Subscribing> RenewAsync(SubscriptionId id, Instant expiresAt, CancellationToken cancellationToken) =>
        Call(
            "renew",
            () =>
            {
                if (!active.TryGetValue(id, out var found))
                {
                    return new Subscribing.NotFound();
                }

                active[id] = (found.Owner, expiresAt);
                return new Subscribing.Active(id, expiresAt);
            });

    public Task<Subscribing> FindAsync(PersonId owner, CancellationToken cancellationToken) =>
        Call(
            "find",
            () =>
                active.FirstOrDefault(a => a.Value.Owner == owner) is { Value.Owner: var who } found && who == owner
                    ? new Subscribing.Active(found.Key, found.Value.ExpiresAt)
                    : new Subscribing.NotFound());

    public Task<Subscribing> DeleteAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        Call("delete", () => active.Remove(id, out var found) ? new Subscribing.Active(id, found.ExpiresAt) : new Subscribing.NotFound());

    private Task<Subscribing> Call(string name, Func<Subscribing> effect) =>
        points.Around(() =>
        {
            Calls.Add(name);
            return Answers ?? effect();
        });
}
