using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// What all bodies of messages have in common: a JSON object of ids, instants and lists of ids. What is not there, or is
/// something else, reads as null, and whoever reads refuses the message.
/// </summary>
public static class WorkBody
{
    /// <summary>No id is longer: Entra's have 36 characters, an address has 320 at most.</summary>
    private const int LongestId = 320;

    public static WorkMessage Message(WorkKind kind, string id, JsonObject body) =>
        new(kind, id, body.ToJsonString()) { TraceParent = Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.Id : null };

    /// <summary>Null for a message of another kind, or of a version that is not known here.</summary>
    public static JsonElement? Read(WorkMessage message, WorkKind kind, int version)
    {
        if (message.Kind != kind || message.Version != version)
        {
            return null;
        }

        using var document = JsonDocument.Parse(message.Body);
        return document.RootElement.Clone();
    }

    public static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static JsonArray List(IEnumerable<PersonId> people) => new([.. people.Select(p => (JsonNode)JsonValue.Create(p.Value))]);

    public static string? TextIn(this JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static Instant? InstantIn(this JsonElement body, string name) =>
        body.TextIn(name) is { } text && InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant) ? instant : null;

    public static PersonId? PersonIn(this JsonElement body, string name) => PersonOf(body.TextIn(name));

    /// <summary>Null also for a list that holds anything but ids.</summary>
    public static IReadOnlyList<PersonId>? PeopleIn(this JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var people = list.EnumerateArray().Select(p => p.ValueKind == JsonValueKind.String ? PersonOf(p.GetString()) : null).ToList();
        return people.TrueForAll(p => p is not null) ? [.. people.Select(p => p!.Value)] : null;
    }

    /// <summary>What a handler answers to a message that it cannot read: it will not be able to later either.</summary>
    public static WorkOutcome.Failed NotUnderstood(WorkMessage message) =>
        new(FormattableString.Invariant($"A message of kind {message.Kind} and version {message.Version} is not understood here."));

    private static PersonId? PersonOf(string? id) => string.IsNullOrWhiteSpace(id) || id.Length > LongestId ? null : new PersonId(id);
}
