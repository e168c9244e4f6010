using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Applications;

/// <summary>
/// https://learn.microsoft.com/graph/api/resources/application: app registrations, which only an application administrator may change.
/// </summary>
internal sealed class ApplicationEndpoints(ApplicationBook book)
{
    private static readonly string[] Reading = ["Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All"];
    private static readonly string[] Writing = ["Application.ReadWrite.All"];

    private static readonly DirectoryFilter<JsonObject> Filter = new(new Dictionary<string, Func<JsonObject, string>>
    {
        ["displayName"] = a => (string)a["displayName"]!,
        ["appId"] = a => (string)a["appId"]!,
    });

    public IEnumerable<Operation> Operations =>
    [
        new("GET", "/applications", Reading, (call, _) => Task.FromResult(List(call))),
        new("POST", "/applications", Writing, (call, _) => Task.FromResult(Create(call))),
        new("PATCH", "/applications/{application-id}", Writing, (call, _) => Task.FromResult(Change(call))),
    ];

    private GraphResponse List(GraphCall call)
    {
        call.Query.Only("$top", "$filter", "$skiptoken");
        return DirectoryPage.Of(call, "applications", Filter.Apply(call, book.Applications), a => (JsonObject)a.DeepClone());
    }

    private GraphResponse Create(GraphCall call)
    {
        call.Query.Only();
        var given = call.JsonBody();
        var name = (string?)given["displayName"] ?? throw GraphRefusal.BadRequest("A value is required for property 'displayName'.");
        var created = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["appId"] = Guid.NewGuid().ToString(),
            ["displayName"] = name,
            ["signInAudience"] = (string?)given["signInAudience"] ?? "AzureADandPersonalMicrosoftAccount",
            ["identifierUris"] = new JsonArray(),
            ["api"] = new JsonObject { ["requestedAccessTokenVersion"] = null, ["oauth2PermissionScopes"] = new JsonArray() },
            ["appRoles"] = new JsonArray(),
            ["spa"] = new JsonObject { ["redirectUris"] = new JsonArray() },
        };
        book.Add(book.Applications, created);
        return GraphResponse.Ok(created.DeepClone(), 201);
    }

    /// <summary>Each given property replaces the whole previous value.</summary>
    private GraphResponse Change(GraphCall call)
    {
        call.Query.Only();
        var (application, given) = (book.Find(book.Applications, call.Values["application-id"]), call.JsonBody());
        if (given["api"] is { } api)
            CheckKept(application["api"]!["oauth2PermissionScopes"], api["oauth2PermissionScopes"]);
        if (given["appRoles"] is { } roles)
            CheckKept(application["appRoles"], roles);
        if (given["identifierUris"] is JsonArray uris && uris.Any(u => (string?)u != $"api://{application["appId"]}"))
            throw new GraphRefusal(
                400, "HostNameNotOnVerifiedDomain", "Values of identifierUris property must use a verified domain of the organization.");
        foreach (var (property, value) in given)
        {
            if (!application.ContainsKey(property))
                throw GraphRefusal.NotSimulated($"property {property} of an application");
            application[property] = value?.DeepClone();
        }

        return new GraphResponse(204);
    }

    /// <summary>A role or scope has to be disabled before it can be removed; a different id makes it a different one.</summary>
    private static void CheckKept(JsonNode? before, JsonNode? after)
    {
        var kept = (after as JsonArray ?? []).Select(r => (string?)r!["id"]).ToHashSet();
        if ((before as JsonArray ?? []).Any(r => (bool)r!["isEnabled"]! && !kept.Contains((string?)r["id"])))
            throw new GraphRefusal(
                400,
                "CannotDeleteOrUpdateEnabledEntitlement",
                "Permission (scope or role) cannot be deleted or updated unless disabled first.");
        if ((after as JsonArray ?? []).GroupBy(r => (string?)r!["value"]).Any(g => g.Count() > 1))
            throw new GraphRefusal(400, "InvalidValue", "Property contains duplicate value.");
    }
}
