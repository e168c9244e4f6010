namespace OutlookOneOnOne.SimulatedGraph.Throttling;

/// <summary>
/// Graph's limits as documented (https://learn.microsoft.com/graph/throttling-limits and the limits of Exchange Online). Smaller ones make
/// a test of throttling short.
/// </summary>
public sealed record GraphLimits
{
    /// <summary>Of one app to one mailbox.</summary>
    public int MailboxRequestsIn10Minutes { get; init; } = 10_000;

    /// <summary>Of one app to one mailbox at the same time.</summary>
    public int MailboxConcurrency { get; init; } = 4;

    /// <summary>Of one app, all in all.</summary>
    public int AppRequestsIn10Seconds { get; init; } = 130_000;

    public int MessagesAMinute { get; init; } = 30;

    public int RecipientsADay { get; init; } = 10_000;

    /// <summary>
    /// Longest life of a subscription to events, in minutes. That is what the documentation says; live, some report that Outlook refuses
    /// more than 10,070 ("Subscription expiration can only be 10070 minutes in the future.").
    /// </summary>
    public int SubscriptionMinutes { get; init; } = 10_080;

    public int BatchRequests { get; init; } = 20;
}
