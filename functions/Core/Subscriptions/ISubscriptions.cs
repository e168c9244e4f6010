using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Asks Graph to tell us when events in somebody's calendar are made, changed or deleted.</summary>
public interface ISubscriptions
{
    /// <param name="owner">Whose calendar.</param>
    /// <param name="clientState">Comes back with each notification; at most 128 characters.</param>
    /// <param name="expiresAt">At most <see cref="SubscriptionRule.Longest"/> from now.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<Subscribing> CreateAsync(PersonId owner, string clientState, Instant expiresAt, CancellationToken cancellationToken);

    /// <summary>Moves the end, and authorises anew at the same time.</summary>
    Task<Subscribing> RenewAsync(SubscriptionId id, Instant expiresAt, CancellationToken cancellationToken);

    /// <summary>The one that stands in the way of a new one; for after <see cref="Subscribing.Duplicate"/>. Reads the list of all that the application has.</summary>
    Task<Subscribing> FindAsync(PersonId owner, CancellationToken cancellationToken);

    /// <summary>One that is gone already is <see cref="Subscribing.NotThere"/>.</summary>
    Task<Subscribing> DeleteAsync(SubscriptionId id, CancellationToken cancellationToken);
}

/// <summary>What Graph answered.</summary>
public abstract record Subscribing
{
    private Subscribing()
    {
    }

    /// <summary>It is there, until then.</summary>
    public sealed record Active(SubscriptionId Id, Instant ExpiresAt) : Subscribing;

    /// <summary>There is none, or none any more.</summary>
    public sealed record NotThere : Subscribing;

    /// <summary>There is one for this calendar and these changes already.</summary>
    public sealed record Duplicate : Subscribing;

    /// <summary>Not before somebody has done something about it.</summary>
    public sealed record Refused(SubscriptionFault Fault) : Subscribing;

    /// <summary>Not now.</summary>
    /// <param name="After">At least this long from now.</param>
    /// <param name="Reason">Fit for an operator; ids only.</param>
    public sealed record TryLater(Duration After, string Reason) : Subscribing;
}
