namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>What happened to a subscription.</summary>
public enum SubscriptionEvent
{
    /// <summary>The schedule says that it is time to check it.</summary>
    Due,

    /// <summary>Graph could not report some changes.</summary>
    Missed,

    /// <summary>Graph has removed it.</summary>
    Removed,

    /// <summary>Graph requires reauthorisation before it reports more.</summary>
    ReauthorizationRequired,
}
