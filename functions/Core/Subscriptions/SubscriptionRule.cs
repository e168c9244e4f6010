using NodaTime;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>What is to be done about the subscription to one calendar. Pure.</summary>
public static class SubscriptionRule
{
    /// <summary>Of an event subscription: 10,080 minutes (learn.microsoft.com/graph/api/resources/subscription, "Subscription lifetime").</summary>
    public static Duration Longest { get; } = Duration.FromMinutes(10_080);

    /// <summary>What we ask for: a little less, since Graph's clock and ours differ.</summary>
    public static Duration AskedFor { get; } = Longest - Duration.FromMinutes(30);

    /// <summary>Looked at four times a day, a subscription has eight chances to be renewed before it ends.</summary>
    public static Duration RenewedBefore { get; } = Duration.FromHours(48);

    /// <summary>What was refused needs somebody to do something about it, which takes people a while.</summary>
    public static Duration TriedAgainAfter { get; } = Duration.FromHours(24);

    /// <summary>How long Graph may take until all of it knows of a new subscription.</summary>
    public static Duration SettledWithin { get; } = Duration.FromMinutes(5);

    /// <summary>What is to be done after news. News of another subscription than the one we have says nothing about ours.</summary>
    public static SubscriptionStep After(SubscriptionNews news, SubscriptionId? of, SubscriptionState? stored, bool wanted, string key, Instant now) =>
        (news, stored, At(stored, wanted, key, now)) switch
        {
            (SubscriptionNews.Removed, SubscriptionState.Active active, _) when active.Id == of => wanted ? new SubscriptionStep.Create() : new SubscriptionStep.Forget(),
            (SubscriptionNews.ReauthorizationRequired, SubscriptionState.Active active, SubscriptionStep.Nothing) when active.Id == of => new SubscriptionStep.Renew(active.Id),
            (_, _, var step) => step,
        };

    /// <param name="stored">What we know; null when nothing.</param>
    /// <param name="wanted">Its owner is in the organisation and wants agendas by themselves.</param>
    /// <param name="key">Id of the key that makes client states now.</param>
    /// <param name="now">The instant.</param>
    public static SubscriptionStep At(SubscriptionState? stored, bool wanted, string key, Instant now) => (stored, wanted) switch
    {
        (null, false) => new SubscriptionStep.Nothing(),
        (SubscriptionState.Active active, false) => new SubscriptionStep.End(active.Id),
        (_, false) => new SubscriptionStep.Forget(),
        (SubscriptionState.Refused refused, true) when now < refused.At + TriedAgainAfter => new SubscriptionStep.Nothing(),
        (SubscriptionState.Active active, true) when now < active.ExpiresAt => Keep(active, key, now),
        _ => new SubscriptionStep.Create(),
    };

    /// <summary>A client state cannot be changed, so with a new key the subscription is made anew. An adopted one, whose key nobody knows, can wait until it is renewed.</summary>
    private static SubscriptionStep Keep(SubscriptionState.Active active, string key, Instant now)
    {
        var isDue = active.ExpiresAt - now < RenewedBefore;
        return active.SignedWith == key ? isDue ? new SubscriptionStep.Renew(active.Id) : new SubscriptionStep.Nothing()
            : active.SignedWith is not null || isDue ? new SubscriptionStep.Replace(active.Id)
            : new SubscriptionStep.Nothing();
    }
}

public abstract record SubscriptionStep
{
    private SubscriptionStep()
    {
    }

    public sealed record Nothing : SubscriptionStep;

    public sealed record Create : SubscriptionStep;

    public sealed record Renew(SubscriptionId Id) : SubscriptionStep;

    /// <summary>Delete it, and create another.</summary>
    public sealed record Replace(SubscriptionId Id) : SubscriptionStep;

    /// <summary>Delete it; its owner does not want it any more.</summary>
    public sealed record End(SubscriptionId Id) : SubscriptionStep;

    /// <summary>Nothing is there to be deleted; we only forget what we know.</summary>
    public sealed record Forget : SubscriptionStep;
}
