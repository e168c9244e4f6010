using System.Text.Json.Nodes;
using CsCheck;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>A nonsensical response from Graph about one person.</summary>
/// <param name="Person">By place.</param>
/// <param name="Where">The item of a batch, the body in it, one of its events, or the account in the directory.</param>
/// <param name="Property">Which property of it.</param>
/// <param name="Json">The replacement; null if the property is missing.</param>
/// <param name="At">Which event, modulo their number.</param>
internal sealed record BadResponse(int Person, string Where, string Property, string? Json, int At)
{
    // A node of JSON cannot be written with it.
    private const string HalfACharacter = "half a character";

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "204", "302", "401", "403", "404", "429", "500", "503", "504", "1e999", "\"Guest\"",
        "\"http://localhost:9/v1.0/users/{user}/calendarView\"", // a page that repeats, or a token that is none
        "\"http://localhost:9/v1.0/users/{user}/calendarView?$skip=1\"", "\"<html>Sign in to the guest network</html>\"",
        "\"\"", "\"x\"", "\"\\u0000\"", "[]", "[null]", "[7]",
        "[{}]", "{}",
        """{"error":{"code":"ErrorAccessDenied"}}""", """{"value":[{"id":5}]}""", """{"value":[null]}""",
        """{"emailAddress":{"address":7}}""",
        """{"dateTime":"0001-01-01T00:00:00.0000000","timeZone":"UTC"}""",
        """{"dateTime":"9999-12-31T23:59:59.9999999","timeZone":"UTC"}""",
        """{"dateTime":"2026-11-24T09:00:00.0000000","timeZone":"Atlantis"}""",
        """{"dateTime":7,"timeZone":[]}""", $"\"{HalfACharacter}\"",
    ];

    private static readonly Gen<(string Where, string Property)> Places = Gen.OneOf(
        Gen.OneOf("id", "status", "headers", "body").Select(p => ("item", p)),
        Gen.OneOf("value", "@odata.nextLink", "@odata.context", "error").Select(p => ("body", p)),
        Gen.OneOf("id", "iCalUId", "start", "end", "organizer", "attendees", "showAs", "sensitivity", "isAllDay", "isCancelled",
            "isOrganizer", "seriesMasterId", "responseStatus", "hideAttendees", "isDraft", "unheardOf", "originalStartTimeZone")
            .Select(p => ("event", p)),
        Gen.OneOf("id", "displayName", "mail", "userPrincipalName", "proxyAddresses", "accountEnabled", "userType", "jobTitle",
            "employeeHireDate", "manager", "unheardOf").Select(p => ("account", p)));

    public static Gen<BadResponse> In(Firm firm) => Gen.Select(
        Gen.Int[0, firm.Count - 1], Places, Gen.OneOf([null, .. Values]), Gen.Int[0, 20],
        (person, place, json, at) => new BadResponse(person, place.Where, place.Property, json, at));

    /// <summary>The response with the damage; another response as it is.</summary>
    public string In(JsonNode response, string user)
    {
        foreach (var target in Targets(response, user).ToList())
        {
            target.Remove(Property);
            if (Json is not null)
            {
                target[Property] = JsonNode.Parse(Json.Replace("{user}", user, StringComparison.Ordinal));
            }
        }

        return response.ToJsonString().Replace(HalfACharacter, @"\ud800", StringComparison.Ordinal);
    }

    private IEnumerable<JsonObject> Targets(JsonNode response, string user) => Where switch
    {
        "account" => Items(response["value"]).Where(u => u["id"]?.ToString() == user && u.ContainsKey("accountEnabled")),
        "item" => Batched(response, user),
        "body" => Batched(response, user).Select(i => i["body"]).OfType<JsonObject>(),
        _ => Batched(response, user)
            .Select(i => Items(i["body"]?["value"]).ToList()).Where(all => all.Count > 0).Select(all => all[At % all.Count]),
    };

    private static IEnumerable<JsonObject> Batched(JsonNode response, string user) =>
        Items(response["responses"]).Where(i => i["id"]?.ToString() == user);

    private static IEnumerable<JsonObject> Items(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();
}
