using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Scheduling.Documents;

/// <summary><see cref="OneOnOneRequests"/> as stored: JSON with a version <c>v</c>, instants in UTC, ids as text.</summary>
/// <param name="V">The version.</param>
/// <param name="Asker">Who asked.</param>
/// <param name="Asked">When each manager was last asked, by their id.</param>
/// <param name="Mails">What became of the mail about it, by the manager's id.</param>
internal sealed record RequestsDocument(
    int V, string Asker, IReadOnlyDictionary<string, string> Asked, IReadOnlyDictionary<string, RequestMailDocument> Mails)
{
    private const int Version = 2;

    public static RequestsDocument Of(OneOnOneRequests requests) => new(
        Version,
        requests.Asker.Value,
        requests.LastAsked.ToDictionary(a => a.Key.Value, a => Text(a.Value)),
        requests.Mails.ToDictionary(
            m => m.Key.Value, m => new RequestMailDocument(Text(m.Value.Asked), m.Value.HeldUntil is { } until ? Text(until) : null)));

    /// <summary>Version 1 mailed nothing. It is too late to mail its requests: they have been in the manager's list for a while.</summary>
    public static JsonObject ToVersion2(JsonObject version1)
    {
        version1["v"] = Version;
        version1["mails"] = new JsonObject((version1["asked"] as JsonObject ?? new JsonObject()).Select(
            asked => KeyValuePair.Create(asked.Key, (JsonNode?)new JsonObject { ["asked"] = asked.Value?.DeepClone() })));
        return version1;
    }

    /// <exception cref="DocumentException">The document is damaged, or its version is unknown.</exception>
    public OneOnOneRequests ToRequests()
    {
        DocumentException.RequireVersion(V, Version, "oneOnOneRequests");
        return DocumentException.Read(
            () => new OneOnOneRequests(new PersonId(Asker))
            {
                LastAsked = Asked.ToImmutableSortedDictionary(a => new PersonId(a.Key), a => Read(a.Value)),
                Mails = Mails.ToImmutableSortedDictionary(m => new PersonId(m.Key), m => m.Value.ToState()),
            },
            "oneOnOneRequests");
    }

    public static Instant Read(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}

/// <summary><see cref="RequestMailState"/> as stored.</summary>
internal sealed record RequestMailDocument(string Asked, string? HeldUntil)
{
    public RequestMailState ToState() =>
        new(RequestsDocument.Read(Asked), HeldUntil is null ? null : RequestsDocument.Read(HeldUntil));
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RequestsDocument))]
internal sealed partial class RequestsJson : JsonSerializerContext;
