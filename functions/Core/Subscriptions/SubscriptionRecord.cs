using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>The state of the subscription to one person's calendar.</summary>
public sealed record SubscriptionRecord(PersonId Owner, SubscriptionState State);

/// <summary>Whether Graph tells us about changes, and if not, why.</summary>
public abstract record SubscriptionState
{
    private SubscriptionState()
    {
    }

    /// <summary>Graph reports changes.</summary>
    /// <param name="Id">The id of the subscription.</param>
    /// <param name="ExpiresAt">Graph reports nothing after this time.</param>
    /// <param name="SignedWith">
    /// Id of the key that signed its client state; null for an adopted subscription, because the key is not known.
    /// </param>
    public sealed record Active(SubscriptionId Id, Instant ExpiresAt, string? SignedWith) : SubscriptionState;

    /// <summary>Graph removed it; we must create a new one.</summary>
    public sealed record Lost(Instant At) : SubscriptionState;

    /// <summary>Graph refused to create it. A later attempt may succeed, but not an immediate one.</summary>
    public sealed record Refused(SubscriptionFault Fault, Instant At) : SubscriptionState;
}

/// <summary>Why we cannot subscribe to a calendar, as far as an operator can do something about it.</summary>
public enum SubscriptionFault
{
    /// <summary>The person has no mailbox that Graph can reach.</summary>
    NoMailbox,

    /// <summary>The application may not read this calendar.</summary>
    AccessDenied,

    /// <summary>The mailbox or the organisation has as many subscriptions as Graph allows.</summary>
    TooMany,

    /// <summary>Graph did not get the expected response from our notification URL.</summary>
    AddressNotValidated,
}
