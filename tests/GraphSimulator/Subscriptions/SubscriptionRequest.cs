using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Subscriptions;

/// <summary>The validated body of a request about subscriptions (https://learn.microsoft.com/graph/api/resources/subscription).</summary>
internal sealed partial class SubscriptionRequest(JsonObject json, Instant now, int mostMinutes)
{
    private const int MaxClientStateLength = 128;

    // "Any value under 45 minutes after the time of the request is automatically set to 45 minutes after the request time."
    private static readonly Duration MinLifetime = Duration.FromMinutes(45);

    private static readonly string[] KnownChanges = ["created", "updated", "deleted"];

    public Instant Expires
    {
        get
        {
            if (!DateTimeOffset.TryParse(
                    Required("expirationDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var given))
                throw Invalid("expirationDateTime is not a date and time.");
            var wanted = Instant.FromDateTimeOffset(given);
            if (wanted <= now)
                throw Invalid("Subscription expiration must be in the future.");
            return wanted - now <= Duration.FromMinutes(mostMinutes)
                ? Instant.Max(wanted, now + MinLifetime)
                : throw new GraphRefusal(
                    400, "ExtensionError", $"Subscription expiration can only be {mostMinutes} minutes in the future.");
        }
    }

    public ImmutableSortedSet<string> ChangeTypes
    {
        get
        {
            var types = Required("changeType")
                .Split(',', StringSplitOptions.TrimEntries)
                .Select(t => t.ToLowerInvariant())
                .ToImmutableSortedSet();
            return types.Except(KnownChanges) is [var unknown, ..] ? throw Invalid($"The change type '{unknown}' is not valid.") : types;
        }
    }

    public string Resource => Required("resource");

    public Uri NotificationUrl => Url("notificationUrl") ?? throw Missing("notificationUrl");

    public Uri? LifecycleUrl => Url("lifecycleNotificationUrl");

    public string? ClientState => Text("clientState") switch
    {
        { Length: > MaxClientStateLength } =>
            throw Invalid($"The length of clientState must not exceed {MaxClientStateLength} characters."),
        var state => state,
    };

    /// <summary>
    /// The resource: <c>users/{id}/events</c>, <c>/users/{id}/events</c>, <c>users('{id}')/events</c> or, for a signed-in person,
    /// <c>me/events</c>.
    /// </summary>
    public string MailboxOf(string? signedInAs)
    {
        var parts = Events().Match(Resource);
        if (!parts.Success)
            throw GraphRefusal.NotSimulated($"subscription to '{Resource}'");
        return parts.Groups["user"].Success
            ? Uri.UnescapeDataString(parts.Groups["user"].Value)
            : signedInAs ?? throw GraphRefusal.BadRequest("/me request is only valid with delegated authentication flow.");
    }

    /// <summary>Refuses every other property.</summary>
    public void Only(params string[] names)
    {
        if (json.FirstOrDefault(p => !p.Key.Contains('@') && p.Value is not null && !names.Contains(p.Key)).Key is { } other)
            throw other == "includeResourceData"
                ? GraphRefusal.NotSimulated("resource data in notifications")
                : Invalid($"The property '{other}' cannot be set.");
    }

    private string Required(string name) => Text(name) ?? throw Missing(name);

    private string? Text(string name) => json[name]?.GetValue<string>();

    private Uri? Url(string name) =>
        Text(name) switch
        {
            null => null,
            var text
                when Uri.TryCreate(text, UriKind.Absolute, out var url)
                    && (url.Scheme == Uri.UriSchemeHttps || url is { Scheme: "http", IsLoopback: true }) => url,
            _ => throw Invalid($"{name} must be an https address."),
        };

    private static GraphRefusal Missing(string name) => Invalid($"{name} is a required property for subscription creation");

    private static GraphRefusal Invalid(string message) => new(400, "ValidationError", message);

    [GeneratedRegex(@"^/?(me|users(/(?<user>[^/']+)|\('(?<user>[^']+)'\)))/events/?$", RegexOptions.IgnoreCase)]
    private static partial Regex Events();
}
