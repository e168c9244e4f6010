namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>What there is to tell of a subscription.</summary>
public enum SubscriptionNews
{
    /// <summary>Its turn has come by the clock.</summary>
    Due,

    /// <summary>Graph could not tell us of some changes.</summary>
    Missed,

    /// <summary>Graph has taken it away.</summary>
    Removed,

    /// <summary>Graph wants it authorised anew before it tells us more.</summary>
    ReauthorizationRequired,
}
