using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Reads and writes message bodies: JSON objects of ids, instants and lists of ids. A property that is missing or of another type reads as
/// null, and the reader refuses the message.
/// </summary>
public static class WorkBody
{
    /// <summary>No id is longer: Entra's ids have 36 characters, an address has at most 320.</summary>
    private const int MaxIdLength = 320;

    /// <summary>A new message, in the current trace.</summary>
    /// <exception cref="ArgumentException">The id or the body is too long.</exception>
    public static WorkMessage Message(WorkKind kind, string id, JsonObject body) =>
        new(kind, id,
            body.ToJsonString())
        { TraceParent = Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.Id : null };

    /// <summary>Null for a message of another kind or an unknown version.</summary>
    public static JsonElement? Read(WorkMessage message, WorkKind kind, int version)
    {
        if (message.Kind != kind || message.Version != version)
        {
            return null;
        }

        using var document = JsonDocument.Parse(message.Body);
        return document.RootElement.Clone();
    }

    /// <summary>An instant in ISO 8601, as bodies write it.</summary>
    public static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    /// <summary>A JSON array of ids.</summary>
    public static JsonArray List(IEnumerable<PersonId> people) => new([.. people.Select(p => (JsonNode)JsonValue.Create(p.Value))]);

    /// <summary>The string in this property; null when there is none.</summary>
    public static string? TextIn(this JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The instant in this property; null when there is none.</summary>
    public static Instant? InstantIn(this JsonElement body, string name) =>
        body.TextIn(name) is { } text && InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant) ? instant : null;

    /// <summary>The person in this property; null when there is none.</summary>
    public static PersonId? PersonIn(this JsonElement body, string name) => PersonOf(body.TextIn(name));

    /// <summary>The people in this property; null when it is missing or contains anything but ids.</summary>
    public static IReadOnlyList<PersonId>? PeopleIn(this JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var people = list.EnumerateArray().Select(p => p.ValueKind == JsonValueKind.String ? PersonOf(p.GetString()) : null).ToList();
        return people.TrueForAll(p => p is not null) ? [.. people.OfType<PersonId>()] : null;
    }

    /// <summary>The outcome for a message that cannot be read: retrying would not help.</summary>
    public static WorkOutcome.Failed NotUnderstood(WorkMessage message) =>
        new(new WorkFault.NotUnderstood(message.Kind.ToString(), message.Version));

    private static PersonId? PersonOf(string? id) => string.IsNullOrWhiteSpace(id) || id.Length > MaxIdLength ? null : new PersonId(id);
}
