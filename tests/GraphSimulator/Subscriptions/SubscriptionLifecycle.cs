namespace OutlookOneOnOne.SimulatedGraph.Subscriptions;

/// <summary>What happens to subscriptions on Graph's side, on demand.</summary>
public sealed class SubscriptionLifecycle
{
    private readonly SubscriptionBook book;
    private readonly Notifier notifier;

    internal SubscriptionLifecycle(SubscriptionBook book, Notifier notifier) => (this.book, this.notifier) = (book, notifier);

    /// <summary>Those that have not run out.</summary>
    public IReadOnlyList<SimulatedSubscription> All => book.All;

    /// <summary>Every attempt so far to tell a subscriber something.</summary>
    public IReadOnlyList<SentNotification> Notifications => notifier.Sent;

    /// <summary>Returns when no notification is on its way. One that waits to be sent again is not on its way.</summary>
    public Task WhenQuietAsync(CancellationToken cancellationToken) => notifier.WhenQuietAsync(cancellationToken);

    /// <summary>Asks to be reauthorized; until then changes are lost.</summary>
    public void RequireReauthorization(string id)
    {
        var paused = Find(id) with { IsPaused = true };
        book.Replace(paused);
        notifier.TellLifecycle(paused, "reauthorizationRequired");
    }

    /// <summary>The subscription is gone.</summary>
    public void Remove(string id)
    {
        var removed = Find(id);
        book.Remove(id);
        notifier.TellLifecycle(removed, "subscriptionRemoved");
    }

    /// <summary>Some notifications were not delivered.</summary>
    public void Miss(string id) => notifier.TellLifecycle(Find(id), "missed");

    private SimulatedSubscription Find(string id) =>
        book.Find(id) ?? throw new ArgumentException($"There is no subscription {id}.", nameof(id));
}
