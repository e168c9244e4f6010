using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Applications;

/// <summary>The app registrations, service principals and granted application permissions of a tenant.</summary>
public sealed class ApplicationBook
{
    /// <summary>The same in every tenant.</summary>
    private const string MicrosoftGraph = "00000003-0000-0000-c000-000000000000";

    private readonly ConcurrentDictionary<string, int> hiddenFor = new();

    /// <summary>Microsoft Graph is a service principal in every tenant; these are some of its application permissions.</summary>
    public ApplicationBook() => Principals.Add(new JsonObject
    {
        ["id"] = StableGuid.Of(MicrosoftGraph).ToString(),
        ["appId"] = MicrosoftGraph,
        ["displayName"] = "Microsoft Graph",
        ["servicePrincipalType"] = "Application",
        ["appRoles"] = new JsonArray([
            .. new[] { "User.Read.All", "Group.Read.All", "Place.Read.All", "Calendars.Read", "Mail.Send" }.Select(Permission),
        ]),
    });

    /// <summary>
    /// After how many requests a new object is found. The replicas of the directory lag behind, and until then some of them say that
    /// there is no such object.
    /// </summary>
    public int SpreadsAfter { get; set; }

    internal List<JsonObject> Applications { get; } = [];

    internal List<JsonObject> Principals { get; } = [];

    internal List<JsonObject> Assignments { get; } = [];

    /// <summary>Adds the service principal of a managed identity, as Azure does.</summary>
    public void AddManagedIdentity(string id, string name) => Add(Principals, new JsonObject
    {
        ["id"] = id,
        ["appId"] = StableGuid.Of($"{id} app").ToString(),
        ["displayName"] = name,
        ["servicePrincipalType"] = "ManagedIdentity",
        ["appRoles"] = new JsonArray(),
    });

    /// <summary>The names of the permissions that were granted to a service principal, sorted.</summary>
    public IReadOnlyList<string> GrantedTo(string principal) =>
    [
        .. from assignment in Assignments
           where (string?)assignment["principalId"] == principal
           from role in Principals.SelectMany(p => p["appRoles"]!.AsArray())
           where (string?)role!["id"] == (string?)assignment["appRoleId"]
           let name = (string)role["value"]!
           orderby name
           select name,
    ];

    /// <summary>Everything as JSON, for comparing it.</summary>
    public string ToJson() =>
        new JsonArray([.. Applications.Concat(Principals).Concat(Assignments).Select(o => o.DeepClone())]).ToJsonString();

    internal void Add(List<JsonObject> objects, JsonObject added)
    {
        hiddenFor[(string)added["id"]!] = SpreadsAfter;
        objects.Add(added);
    }

    internal JsonObject Find(List<JsonObject> objects, string id) =>
        objects.Find(o => (string?)o["id"] == id) is { } found && IsSpread(found) ? found : throw GraphRefusal.NoSuchObject(id);

    /// <summary>Each request brings a new object closer to being found.</summary>
    internal bool IsSpread(JsonObject found)
    {
        var id = (string)found["id"]!;
        if (!hiddenFor.TryGetValue(id, out var left) || left == 0)
            return true;
        hiddenFor[id] = left - 1;
        return false;
    }

    private static JsonObject Permission(string name) => new()
    {
        ["id"] = StableGuid.Of($"permission {name}").ToString(),
        ["value"] = name,
        ["displayName"] = name,
        ["isEnabled"] = true,
        ["allowedMemberTypes"] = new JsonArray("Application"),
    };
}
