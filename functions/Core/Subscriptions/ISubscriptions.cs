using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Asks Graph to notify us when events in somebody's calendar are created, changed or deleted.</summary>
public interface ISubscriptions
{
    /// <param name="owner">The owner of the calendar.</param>
    /// <param name="clientState">Returned with each notification; at most 128 characters.</param>
    /// <param name="expiresAt">At most <see cref="SubscriptionRule.Longest"/> from now.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<Subscribing> CreateAsync(PersonId owner, string clientState, Instant expiresAt, CancellationToken cancellationToken);

    /// <summary>Extends it, and reauthorises it at the same time.</summary>
    Task<Subscribing> RenewAsync(SubscriptionId id, Instant expiresAt, CancellationToken cancellationToken);

    /// <summary>
    /// Finds the existing subscription that prevents a new one, after <see cref="Subscribing.Duplicate"/>. Reads the list of all
    /// subscriptions of the application.
    /// </summary>
    Task<Subscribing> FindAsync(PersonId owner, CancellationToken cancellationToken);

    /// <summary>Deletes it; <see cref="Subscribing.NotFound"/> when it is gone already.</summary>
    Task<Subscribing> DeleteAsync(SubscriptionId id, CancellationToken cancellationToken);
}

/// <summary>Graph's response.</summary>
public abstract record Subscribing
{
    private Subscribing()
    {
    }

    /// <summary>It exists until <paramref name="ExpiresAt"/>.</summary>
    public sealed record Active(SubscriptionId Id, Instant ExpiresAt) : Subscribing;

    /// <summary>There is none, or it no longer exists.</summary>
    public sealed record NotFound : Subscribing;

    /// <summary>There is one for this calendar and these changes already.</summary>
    public sealed record Duplicate : Subscribing;

    /// <summary>Refused until somebody fixes the cause.</summary>
    public sealed record Refused(SubscriptionFault Fault) : Subscribing;

    /// <summary>Not now.</summary>
    /// <param name="After">At least this long from now.</param>
    /// <param name="Reason">For operators; ids only.</param>
    public sealed record TryLater(Duration After, string Reason) : Subscribing;
}
