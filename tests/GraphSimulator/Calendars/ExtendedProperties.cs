using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>
/// Named properties of an item (https://learn.microsoft.com/graph/api/resources/extended-properties-overview). They are returned only if
/// requested by id, whose name is case-sensitive; a PATCH writes those it names and keeps the others.
/// </summary>
internal static partial class ExtendedProperties
{
    private const string Name = "singleValueExtendedProperties";

    public static void Expand(GraphCall call, EventCopy copy, JsonObject json)
    {
        if (call.Query["$expand"] is not { } expand)
            return;
        var parts = Expansion().Match(expand);
        if (!parts.Success)
            throw GraphRefusal.BadRequest("Parsing OData Select and Expand failed.");
        var ids = Ids()
            .Matches(parts.Groups["filter"].Value)
            .Select(m => Normal(m.Groups[1].Value.Replace("''", "'", StringComparison.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);
        var found = copy.Extended.Where(e => ids.Contains(e.Key)).ToList();
        if (found.Count > 0)
            json[Name] = new JsonArray([.. found.Select(e => new JsonObject { ["id"] = e.Key, ["value"] = e.Value })]);
    }

    /// <summary>The properties that a PATCH writes.</summary>
    public static ImmutableDictionary<string, string> Read(JsonNode? json) => json is JsonArray list
        ? list.ToImmutableDictionary(p => Normal(Text(p, "id")), p => Text(p, "value"), StringComparer.Ordinal)
        : throw GraphRefusal.BadRequest($"The value of '{Name}' must be a collection.");

    private static string Text(JsonNode? json, string name) =>
        (json as JsonObject)?[name]?.GetValue<string>() ?? throw GraphRefusal.BadRequest($"An extended property needs its '{name}'.");

    /// <summary>The GUID is in lower case; "type {guid} Name name", "type {guid} Id 0x1234" or "type 0x1234".</summary>
    private static string Normal(string id)
    {
        var parts = Id().Match(id);
        if (!parts.Success)
            throw new GraphRefusal(
                400,
                "ErrorInvalidParameter",
                "PropertyId values may only be in one of the following formats: 'MapiPropertyType namespaceGuid Name "
                    + "propertyName', 'MapiPropertyType namespaceGuid Id propertyId' or 'MapiPropertyType propertyTag'.");
        var guid = parts.Groups["guid"].Value;
        return guid.Length > 0 ? id.Replace(guid, guid.ToLowerInvariant(), StringComparison.Ordinal) : id;
    }

    [GeneratedRegex(@"^singleValueExtendedProperties\(\$filter=(?<filter>.+)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Expansion();

    [GeneratedRegex(@"id eq '((?:[^']|'')*)'", RegexOptions.IgnoreCase)]
    private static partial Regex Ids();

    [GeneratedRegex(@"^\w+ (?:(?<guid>\{[0-9a-fA-F-]{36}\}) (?:Name \S.*|Id 0x[0-9a-fA-F]+)|(?<guid>)0x[0-9a-fA-F]+)$")]
    private static partial Regex Id();
}
