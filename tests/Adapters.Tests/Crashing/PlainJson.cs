using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>The JSON of a document without anything that differs between equivalent runs.</summary>
internal static class PlainJson
{
    // Cosmos DB's own members, random marks, the number of saves, and the time of day.
    private static readonly string[] OfTheRun =
        ["_rid", "_self", "_etag", "_ts", "_attachments", "stamp", "saves", "save", "token", "heldUntil", "changedAt"];

    public static string Of(JsonNode document) => Plain(document)!.ToJsonString();

    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(
            o.Where(m => !OfTheRun.Contains(m.Key)).OrderBy(m => m.Key, StringComparer.Ordinal).Select(
                m => KeyValuePair.Create(m.Key, Plain(m.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Plain)]),
        _ => node?.DeepClone(),
    };
}
