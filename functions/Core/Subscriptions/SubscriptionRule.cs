using NodaTime;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Decides what to do about the subscription to one calendar. Pure.</summary>
public static class SubscriptionRule
{
    /// <summary>
    /// The longest life of an event subscription: 10,080 minutes (learn.microsoft.com/graph/api/resources/subscription, "Subscription
    /// lifetime").
    /// </summary>
    public static Duration MaxLifetime { get; } = Duration.FromMinutes(10_080);

    /// <summary>What we ask for: a little less, because Graph's clock and ours differ.</summary>
    public static Duration RequestedLifetime { get; } = MaxLifetime - Duration.FromMinutes(30);

    /// <summary>With four runs a day there are eight chances to renew a subscription before it ends.</summary>
    public static Duration RenewedBefore { get; } = Duration.FromHours(48);

    /// <summary>When several runs should have renewed it.</summary>
    public static Duration AlertedBefore { get; } = Duration.FromHours(24);

    /// <summary>After a refusal somebody must fix the cause, which takes time.</summary>
    public static Duration RetryAfterRefusal { get; } = Duration.FromHours(24);

    /// <summary>How long Graph may take until all of its servers know a new subscription.</summary>
    public static Duration PropagationTime { get; } = Duration.FromMinutes(5);

    /// <summary>What to do after an event. An event of a subscription that is not ours says nothing about ours.</summary>
    public static SubscriptionStep After(
        SubscriptionEvent happened, SubscriptionId? of, SubscriptionState? stored, bool wanted, string key, Instant now) =>
        (happened, stored, At(stored, wanted, key, now)) switch
        {
            (SubscriptionEvent.Removed, SubscriptionState.Active active, _) when active.Id == of =>
                wanted ? new SubscriptionStep.Create() : new SubscriptionStep.Forget(),
            (SubscriptionEvent.ReauthorizationRequired, SubscriptionState.Active active, SubscriptionStep.Nothing) when active.Id == of =>
                new SubscriptionStep.Renew(active.Id),
            (_, _, var step) => step,
        };

    /// <param name="stored">What is stored; null when nothing.</param>
    /// <param name="wanted">Its owner is in the organisation and turned on prepared agendas.</param>
    /// <param name="key">Id of the current key for client states.</param>
    /// <param name="now">The current time.</param>
    public static SubscriptionStep At(SubscriptionState? stored, bool wanted, string key, Instant now) => (stored, wanted) switch
    {
        (null, false) => new SubscriptionStep.Nothing(),
        (SubscriptionState.Active active, false) => new SubscriptionStep.End(active.Id),
        (_, false) => new SubscriptionStep.Forget(),
        (SubscriptionState.Refused refused, true) when now < refused.At + RetryAfterRefusal => new SubscriptionStep.Nothing(),
        (SubscriptionState.Active active, true) when now < active.ExpiresAt => Keep(active, key, now),
        _ => new SubscriptionStep.Create(),
    };

    /// <summary>It should have been renewed by now, and is about to end.</summary>
    public static bool IsExpiring(SubscriptionState? stored, bool wanted, Instant now) =>
        wanted && stored is SubscriptionState.Active active && active.ExpiresAt - now < AlertedBefore;

    /// <summary>
    /// A client state cannot be changed, so a new key requires a new subscription. An adopted one, whose key is not known, can wait until
    /// it must be renewed.
    /// </summary>
    private static SubscriptionStep Keep(SubscriptionState.Active active, string key, Instant now)
    {
        var isDue = active.ExpiresAt - now < RenewedBefore;
        return (isCurrent: active.SignedWith == key, isDue) switch
        {
            (true, true) => new SubscriptionStep.Renew(active.Id),
            (true, false) => new SubscriptionStep.Nothing(),
            (false, false) when active.SignedWith is null => new SubscriptionStep.Nothing(),
            (false, _) => new SubscriptionStep.Replace(active.Id),
        };
    }
}

/// <summary>What to do next about a subscription.</summary>
public abstract record SubscriptionStep
{
    private SubscriptionStep()
    {
    }

    /// <summary>Nothing: it is as it should be.</summary>
    public sealed record Nothing : SubscriptionStep;

    /// <summary>Create one.</summary>
    public sealed record Create : SubscriptionStep;

    /// <summary>Extend it.</summary>
    /// <param name="Id">The id of the subscription.</param>
    public sealed record Renew(SubscriptionId Id) : SubscriptionStep;

    /// <summary>Delete it and create another.</summary>
    public sealed record Replace(SubscriptionId Id) : SubscriptionStep;

    /// <summary>Delete it, because its owner no longer wants it.</summary>
    public sealed record End(SubscriptionId Id) : SubscriptionStep;

    /// <summary>There is nothing to delete at Graph; we only delete our record.</summary>
    public sealed record Forget : SubscriptionStep;
}
