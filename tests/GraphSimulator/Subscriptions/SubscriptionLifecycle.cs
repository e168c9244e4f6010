namespace OutlookOneOnOne.SimulatedGraph.Subscriptions;

/// <summary>Triggers lifecycle events of subscriptions on Graph's side.</summary>
public sealed class SubscriptionLifecycle
{
    private readonly SubscriptionRegistry book;
    private readonly Notifier notifier;

    internal SubscriptionLifecycle(SubscriptionRegistry book, Notifier notifier) => (this.book, this.notifier) = (book, notifier);

    /// <summary>Those that have not expired.</summary>
    public IReadOnlyList<SimulatedSubscription> All => book.All;

    /// <summary>Every attempt so far to notify a subscriber.</summary>
    public IReadOnlyList<SentNotification> Notifications => notifier.Sent;

    /// <summary>Returns when no notification is being sent. One that waits to be sent again does not count.</summary>
    public Task WhenQuietAsync(CancellationToken cancellationToken) => notifier.WhenQuietAsync(cancellationToken);

    /// <summary>Requests reauthorization; until it is given, changes are lost.</summary>
    public void RequireReauthorization(string id)
    {
        var paused = Find(id) with { IsPaused = true };
        book.Replace(paused);
        notifier.NotifyLifecycle(paused, "reauthorizationRequired");
    }

    /// <summary>The subscription is gone.</summary>
    public void Remove(string id)
    {
        var removed = Find(id);
        book.Remove(id);
        notifier.NotifyLifecycle(removed, "subscriptionRemoved");
    }

    /// <summary>Some notifications were not delivered.</summary>
    public void Miss(string id) => notifier.NotifyLifecycle(Find(id), "missed");

    private SimulatedSubscription Find(string id) =>
        book.Find(id) ?? throw new ArgumentException($"There is no subscription {id}.", nameof(id));
}
