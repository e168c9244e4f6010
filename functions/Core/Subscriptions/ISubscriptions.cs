using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Asks Graph to notify us when events in somebody's calendar are created, changed or deleted.</summary>
public interface ISubscriptions
{
    /// <param name="owner">The owner of the calendar.</param>
    /// <param name="clientState">Returned with each notification; at most 128 characters.</param>
    /// <param name="expiresAt">At most <see cref="SubscriptionRule.MaxLifetime"/> from now.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<SubscribeResult> CreateAsync(PersonId owner, string clientState, Instant expiresAt, CancellationToken cancellationToken);

    /// <summary>Extends it, and reauthorises it at the same time.</summary>
    Task<SubscribeResult> RenewAsync(SubscriptionId id, Instant expiresAt, CancellationToken cancellationToken);

    /// <summary>
    /// Finds the existing subscription that prevents a new one, after <see cref="SubscribeResult.Duplicate"/>. Reads the list of all
    /// subscriptions of the application.
    /// </summary>
    Task<SubscribeResult> FindAsync(PersonId owner, CancellationToken cancellationToken);

    /// <summary>Deletes it; <see cref="SubscribeResult.NotFound"/> when it is gone already.</summary>
    Task<SubscribeResult> DeleteAsync(SubscriptionId id, CancellationToken cancellationToken);
}

/// <summary>Graph's response.</summary>
public abstract record SubscribeResult
{
    private SubscribeResult()
    {
    }

    /// <summary>It exists until <paramref name="ExpiresAt"/>.</summary>
    public sealed record Active(SubscriptionId Id, Instant ExpiresAt) : SubscribeResult;

    /// <summary>There is none, or it no longer exists.</summary>
    public sealed record NotFound : SubscribeResult;

    /// <summary>There is one for this calendar and these changes already.</summary>
    public sealed record Duplicate : SubscribeResult;

    /// <summary>Refused until somebody fixes the cause.</summary>
    public sealed record Refused(SubscriptionFault Fault) : SubscribeResult;

    /// <summary>Not now.</summary>
    /// <param name="After">At least this long from now.</param>
    /// <param name="Reason">For operators; ids only.</param>
    public sealed record TryLater(Duration After, string Reason) : SubscribeResult;
}
