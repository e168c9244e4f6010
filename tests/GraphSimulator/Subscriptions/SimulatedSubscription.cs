using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.SimulatedGraph.Subscriptions;

/// <summary>A standing wish to be told of changes to somebody's events.</summary>
/// <param name="App">Name of the app that made it, and that alone may see it.</param>
/// <param name="Resource">As it was given.</param>
/// <param name="Mailbox">Object id of whose events they are.</param>
/// <param name="ChangeTypes">Graph's words: created, updated, deleted.</param>
/// <param name="ImmutableIds">Whether notifications carry ids that stay.</param>
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

    /// <summary>A reauthorization was asked for and has not been given: changes meanwhile are lost.</summary>
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

/// <summary>An attempt to tell a subscriber something.</summary>
/// <param name="What">The change type, or the lifecycle event.</param>
/// <param name="Status">Null when there was no answer within three seconds, or none at all.</param>
/// <param name="Attempt">1 for the first.</param>
public sealed record SentNotification(string SubscriptionId, string What, Uri Url, int? Status, int Attempt, Instant At);
