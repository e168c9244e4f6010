using System.Collections.Concurrent;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Subscriptions;

/// <summary>The subscriptions that have not expired.</summary>
internal sealed class SubscriptionRegistry(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, SimulatedSubscription> subscriptions = new();
    private readonly Lock gate = new();

    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public IReadOnlyList<SimulatedSubscription> All =>
        [.. subscriptions.Values.Where(s => s.Expires > Now).OrderBy(s => s.Id, StringComparer.Ordinal)];

    public SimulatedSubscription? Find(string id) => subscriptions.GetValueOrDefault(id) is { } found && found.Expires > Now ? found : null;

    /// <summary>An app can have only one subscription to the same changes of the same resource.</summary>
    public void Add(SimulatedSubscription added)
    {
        lock (gate)
        {
            if (All.Any(s => s.App == added.App && s.Mailbox == added.Mailbox && s.ChangeTypes.SetEquals(added.ChangeTypes)))
                throw new GraphRefusal(409, "Conflict", "A subscription to the same resource and changes exists already.");
            subscriptions[added.Id] = added;
        }
    }

    public void Replace(SimulatedSubscription subscription) => subscriptions[subscription.Id] = subscription;

    public void Remove(string id) => subscriptions.TryRemove(id, out _);
}
