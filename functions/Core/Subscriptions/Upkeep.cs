using NodaTime;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>What came of keeping a subscription.</summary>
public abstract record Upkeep
{
    private Upkeep()
    {
    }

    /// <summary>It is as it should be, or another has just seen to it.</summary>
    public sealed record Nothing : Upkeep;

    /// <summary>There is one from now on. What changed before it nobody told.</summary>
    public sealed record Begun : Upkeep;

    public sealed record Renewed : Upkeep;

    /// <summary>There is none any more, as it should be.</summary>
    public sealed record Ended : Upkeep;

    public sealed record Refused(SubscriptionFault Fault) : Upkeep;

    /// <param name="After">At least this long from now.</param>
    /// <param name="Reason">Fit for an operator; ids only.</param>
    public sealed record TryLater(Duration After, string Reason) : Upkeep;
}
