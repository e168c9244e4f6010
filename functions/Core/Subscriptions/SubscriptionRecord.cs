using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>How it stands with the subscription to one person's calendar.</summary>
public sealed record SubscriptionRecord(PersonId Owner, SubscriptionState State);

public abstract record SubscriptionState
{
    private SubscriptionState()
    {
    }

    /// <summary>Graph tells us of changes.</summary>
    /// <param name="Id">Of the subscription.</param>
    /// <param name="ExpiresAt">Nothing is told from then on.</param>
    /// <param name="SignedWith">Id of the key that made its client state; null when somebody else's was adopted, so that nobody knows.</param>
    public sealed record Active(SubscriptionId Id, Instant ExpiresAt, string? SignedWith) : SubscriptionState;

    /// <summary>Graph took it away: a new one is to be made.</summary>
    public sealed record Lost(Instant At) : SubscriptionState;

    /// <summary>Graph would not have one. It may next time, but not at once.</summary>
    public sealed record Refused(SubscriptionFault Fault, Instant At) : SubscriptionState;
}

/// <summary>Why a calendar cannot be subscribed to, as far as an operator can do something about it.</summary>
public enum SubscriptionFault
{
    /// <summary>The person has no mailbox that Graph can reach.</summary>
    NoMailbox,

    /// <summary>The application may not read this calendar.</summary>
    AccessDenied,

    /// <summary>The mailbox, or the organisation, has as many subscriptions as Graph allows.</summary>
    TooMany,

    /// <summary>Graph did not get the answer it expects from our own notification address.</summary>
    AddressNotValidated,
}
