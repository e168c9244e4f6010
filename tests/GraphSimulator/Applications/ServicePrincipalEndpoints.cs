using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Applications;

/// <summary>
/// https://learn.microsoft.com/graph/api/resources/serviceprincipal and .../approleassignment: only a privileged role administrator may
/// grant application permissions of Microsoft Graph.
/// </summary>
internal sealed class ServicePrincipalEndpoints(ApplicationBook book)
{
    private static readonly string[] Reading = ["Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All"];

    private static readonly DirectoryFilter<JsonObject> Filter = new(new Dictionary<string, Func<JsonObject, string>>
    {
        ["displayName"] = p => (string)p["displayName"]!,
        ["appId"] = p => (string)p["appId"]!,
    });

    public IEnumerable<Operation> Operations =>
    [
        new("GET", "/servicePrincipals", Reading, (call, _) => Task.FromResult(List(call))),
        new("POST", "/servicePrincipals", ["Application.ReadWrite.All"], (call, _) => Task.FromResult(Create(call))),
        new(
            "GET",
            "/servicePrincipals/{servicePrincipal-id}/appRoleAssignments",
            Reading,
            (call, _) => Task.FromResult(Assignments(call))),
        new(
            "POST",
            "/servicePrincipals/{servicePrincipal-id}/appRoleAssignments",
            ["AppRoleAssignment.ReadWrite.All"],
            (call, _) => Task.FromResult(Assign(call))),
    ];

    private GraphResponse List(GraphCall call)
    {
        call.Query.Only("$top", "$filter", "$skiptoken");
        return DirectoryPage.Of(call, "servicePrincipals", Filter.Apply(call, book.Principals), p => (JsonObject)p.DeepClone());
    }

    private GraphResponse Create(GraphCall call)
    {
        call.Query.Only();
        var appId = (string?)call.JsonBody()["appId"];
        var application = book.Applications.Find(a => (string?)a["appId"] == appId);
        if (application is null || !book.IsSpread(application))
            throw new GraphRefusal(
                403,
                "Authorization_RequestDenied",
                "When using this permission, the backing application of the service principal being created must in the local tenant");
        if (book.Principals.Exists(p => (string?)p["appId"] == appId))
            throw new GraphRefusal(
                409, "Request_MultipleObjectsWithSameKeyValue", "The service principal cannot be created: the name is already in use.");
        var created = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["appId"] = appId,
            ["displayName"] = (string?)application["displayName"],
            ["servicePrincipalType"] = "Application",
            ["appRoles"] = application["appRoles"]!.DeepClone(),
        };
        book.Add(book.Principals, created);
        return GraphResponse.Ok(created.DeepClone(), 201);
    }

    private GraphResponse Assignments(GraphCall call)
    {
        call.Query.Only("$top", "$skiptoken");
        var id = (string)book.Find(book.Principals, call.Values["servicePrincipal-id"])["id"]!;
        return DirectoryPage.Of(
            call,
            "appRoleAssignments",
            [.. book.Assignments.Where(a => (string?)a["principalId"] == id)],
            a => (JsonObject)a.DeepClone());
    }

    private GraphResponse Assign(GraphCall call)
    {
        call.Query.Only();
        var (principal, given) = (book.Find(book.Principals, call.Values["servicePrincipal-id"]), call.JsonBody());
        var (resource, role) = ((string?)given["resourceId"], (string?)given["appRoleId"]);
        if ((string?)given["principalId"] != (string?)principal["id"])
            throw GraphRefusal.BadRequest("The principalId is not the one in the address.");
        if (!book.Principals.Exists(p => (string?)p["id"] == resource && p["appRoles"]!.AsArray().Any(r => (string?)r!["id"] == role)))
            throw new GraphRefusal(400, "Request_BadRequest", "Not a valid reference update.");
        if (book.Assignments.Exists(a => (string?)a["principalId"] == (string?)principal["id"] && (string?)a["appRoleId"] == role))
            throw new GraphRefusal(400, "Request_BadRequest", "Permission being assigned already exists on the object");
        var assignment = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString("N"),
            ["principalId"] = (string?)principal["id"],
            ["resourceId"] = resource,
            ["appRoleId"] = role,
        };
        book.Assignments.Add(assignment);
        return GraphResponse.Ok(assignment.DeepClone(), 201);
    }
}
