namespace OutlookOneOnOne.SimulatedGraph.Throttling;

/// <summary>
/// Graph's limits as documented (https://learn.microsoft.com/graph/throttling-limits and the limits of Exchange Online). Smaller ones make
/// throttling tests fast.
/// </summary>
public sealed record GraphLimits
{
    /// <summary>Requests of one app to one mailbox.</summary>
    public int MailboxRequestsIn10Minutes { get; init; } = 10_000;

    /// <summary>Concurrent requests of one app to one mailbox.</summary>
    public int MailboxConcurrency { get; init; } = 4;

    /// <summary>Requests of one app in total.</summary>
    public int AppRequestsIn10Seconds { get; init; } = 130_000;

    public int MessagesAMinute { get; init; } = 30;

    public int RecipientsADay { get; init; } = 10_000;

    /// <summary>
    /// The maximum lifetime of a subscription to events, in minutes. This is the documented value; some users report that Outlook refuses
    /// more than 10,070 ("Subscription expiration can only be 10070 minutes in the future.").
    /// </summary>
    public int SubscriptionMinutes { get; init; } = 10_080;

    public int BatchRequests { get; init; } = 20;
}
