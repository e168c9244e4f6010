using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.SimulatedGraph.Subscriptions;

/// <summary>A subscription to changes of somebody's events.</summary>
/// <param name="App">The name of the app that created it, the only one that can see it.</param>
/// <param name="Resource">As in the request.</param>
/// <param name="Mailbox">The object id of the events' owner.</param>
/// <param name="ChangeTypes">Graph's values: created, updated, deleted.</param>
/// <param name="ImmutableIds">Whether notifications contain immutable ids.</param>
public sealed record SimulatedSubscription(
    string Id,
    string App,
    string Resource,
    string Mailbox,
    IReadOnlySet<string> ChangeTypes,
    Uri NotificationUrl,
    Uri? LifecycleUrl,
    string? ClientState,
    bool ImmutableIds)
{
    public Instant Expires { get; init; }

    /// <summary>Reauthorization was requested and is pending: changes in the meantime are lost.</summary>
    public bool IsPaused { get; init; }

    internal string AppId { get; init; } = "";

    internal JsonObject Json(string? context)
    {
        var json = new JsonObject
        {
            ["id"] = Id,
            ["resource"] = Resource,
            ["applicationId"] = AppId,
            ["changeType"] = string.Join(',', ChangeTypes),
            ["clientState"] = ClientState,
            ["notificationUrl"] = NotificationUrl.OriginalString,
            ["notificationQueryOptions"] = null,
            ["lifecycleNotificationUrl"] = LifecycleUrl?.OriginalString,
            ["expirationDateTime"] = InstantPattern.ExtendedIso.Format(Expires),
            ["creatorId"] = AppId,
            ["includeResourceData"] = null,
            ["latestSupportedTlsVersion"] = "v1_2",
            ["encryptionCertificate"] = null,
            ["encryptionCertificateId"] = null,
            ["notificationUrlAppId"] = null,
        };
        if (context is not null)
            json.Insert(0, "@odata.context", context);
        return json;
    }
}

/// <summary>An attempt to notify a subscriber.</summary>
/// <param name="What">The change type, or the lifecycle event.</param>
/// <param name="Status">Null if there was no response within three seconds, or none at all.</param>
/// <param name="Attempt">1 for the first.</param>
public sealed record SentNotification(string SubscriptionId, string What, Uri Url, int? Status, int Attempt, Instant At);
