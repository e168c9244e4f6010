using NodaTime;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>The result of checking a subscription.</summary>
public abstract record SubscriptionCheck
{
    private SubscriptionCheck()
    {
    }

    /// <summary>It is as it should be, or another process has just fixed it.</summary>
    public sealed record Unchanged : SubscriptionCheck;

    /// <summary>A new one was created. Earlier changes were not reported.</summary>
    public sealed record Created : SubscriptionCheck;

    /// <summary>It was extended.</summary>
    public sealed record Renewed : SubscriptionCheck;

    /// <summary>There is none any more, as intended.</summary>
    public sealed record Ended : SubscriptionCheck;

    /// <summary>Graph refuses to make or renew it.</summary>
    /// <param name="Fault">The reason.</param>
    public sealed record Refused(SubscriptionFault Fault) : SubscriptionCheck;

    /// <param name="After">At least this long from now.</param>
    /// <param name="Reason">For operators; ids only.</param>
    public sealed record TryLater(Duration After, string Reason) : SubscriptionCheck;
}
