using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>The work of acting on one subscription.</summary>
/// <param name="Owner">The owner of the calendar.</param>
/// <param name="Event">What happened to it, or that it is due for a check.</param>
/// <param name="Of">The subscription that it is about; null for any.</param>
/// <param name="NotifiedAt">When we heard of it.</param>
public sealed record SubscriptionWork(PersonId Owner, SubscriptionEvent Event, SubscriptionId? Of, Instant NotifiedAt)
{
    private const int Version = 1;

    /// <summary>The message for the work queue. It carries ids only.</summary>
    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.Subscription,
        $"subscription/{Owner}/{Event}/{WorkBody.Text(NotifiedAt)}",
        new JsonObject
        {
            ["owner"] = Owner.Value,
            ["news"] = Event.ToString(),
            ["of"] = Of?.Value,
            ["toldAt"] = WorkBody.Text(NotifiedAt),
        });

    /// <summary>Null when the message cannot be read.</summary>
    public static SubscriptionWork? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.Subscription, Version) is { } body
        && body.PersonIn("owner") is { } owner
        && Enum.TryParse<SubscriptionEvent>(body.TextIn("news"), out var happened)
        && body.InstantIn("toldAt") is { } notifiedAt
            ? new SubscriptionWork(owner, happened, body.TextIn("of") is { Length: > 0 } id ? new SubscriptionId(id) : null, notifiedAt)
            : null;
}
