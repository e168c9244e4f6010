using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Installations;

/// <summary>What a reader sees in a response of the API.</summary>
internal static class Seen
{
    public static IEnumerable<(string Kind, string Text)> Writings(JsonNode page) =>
        page["items"]!.AsArray().Select(w => ((string)w!["kind"]!, (string)w["text"]!));

    public static IEnumerable<string> Ids(JsonNode page) => page["items"]!.AsArray().Select(w => (string)w!["id"]!);

    public static IEnumerable<(string Id, string Place)> Items(JsonNode agenda) =>
        agenda["items"]!.AsArray().Select(i => ((string)i!["id"]!, (string)i["place"]!));
}
