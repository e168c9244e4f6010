using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Installations;

/// <summary>
/// The API's responses on the day of the recording, one file for each person: what people wrote and chose, without computed values. Today's
/// API may add fields, but not change or remove any.
/// </summary>
internal static class Answers
{
    /// <summary>The caller and the request.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Of(string installation) =>
        from file in Directory.EnumerateFiles(Fixture.In(installation, "answers")).Order(StringComparer.Ordinal)
        let person = Path.GetFileNameWithoutExtension(file)
        from answer in Fixture.Json(installation, "answers", $"{person}.json").AsObject()
        select new TheoryDataRow<string, string>(person, answer.Key);

    public static JsonNode Then(string installation, string person, string path) =>
        Fixture.Json(installation, "answers", $"{person}.json")[path]!;

    /// <summary>Each recorded value that is now different or missing, by its path.</summary>
    public static IEnumerable<string> Lost(JsonNode? then, JsonNode? now, string at = "$") => (then, now) switch
    {
        (JsonObject was, JsonObject @is) => was.SelectMany(p => Lost(p.Value, @is[p.Key], $"{at}.{p.Key}")),
        (JsonArray was, JsonArray @is) when was.Count == @is.Count =>
            was.Zip(@is).SelectMany((p, n) => Lost(p.First, p.Second, $"{at}[{n}]")),
        // The version of a stored document, which the export names, may be higher.
        (JsonValue was, JsonValue @is) when at.EndsWith(".v", StringComparison.Ordinal) && (int)was < (int)@is => [],
        _ => JsonNode.DeepEquals(then, now) ? [] : [$"{at} was {then?.ToJsonString() ?? "null"} and is {now?.ToJsonString() ?? "null"}"],
    };
}
