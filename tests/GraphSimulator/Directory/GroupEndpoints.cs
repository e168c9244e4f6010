using System.Collections.Frozen;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Directory;

/// <summary>https://learn.microsoft.com/graph/api/group-list and place-list: addresses that do not belong to one person.</summary>
internal sealed class GroupEndpoints(Tenant tenant)
{
    private static readonly string[] Reading =
    [
        "GroupMember.Read.All",
        "Group.Read.All",
        "Group.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All",
    ];

    private static readonly DirectoryFilter<SimulatedGroup> Filter = new(new Dictionary<string, Func<SimulatedGroup, string>>
    {
        ["mailEnabled"] = g => g.Mail is null ? "false" : "true",
        ["mail"] = g => g.Mail ?? "null",
        ["securityEnabled"] = g => g.Mail is null ? "true" : "false",
    });

    public static FrozenDictionary<string, (string Name, Func<SimulatedGroup, JsonNode?> Value)> GroupProperties { get; } =
        new (string Name, Func<SimulatedGroup, JsonNode?> Value)[]
        {
            ("id", g => g.Id),
            ("createdDateTime", _ => "2020-01-01T00:00:00Z"),
            ("deletedDateTime", _ => null),
            ("description", _ => null),
            ("displayName", g => g.DisplayName),
            ("groupTypes", g => g.IsUnified ? new JsonArray("Unified") : []),
            ("mail", g => g.Mail),
            ("mailEnabled", g => g.Mail is not null),
            ("mailNickname", g => g.Mail?.Split('@')[0]),
            ("proxyAddresses", g => UserProperties.Proxies(g.Mail, g.Aliases)),
            ("securityEnabled", g => g.Mail is null),
            ("visibility", _ => null),
        }.ToFrozenDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<string, (string Name, Func<SimulatedUser, JsonNode?> Value)> RoomProperties { get; } =
        new (string Name, Func<SimulatedUser, JsonNode?> Value)[]
        {
            ("id", u => u.Id),
            ("emailAddress", u => u.Mail),
            ("displayName", u => u.DisplayName),
            ("nickname", u => u.DisplayName),
            ("bookingType", _ => "standard"),
            ("capacity", _ => null),
        }.ToFrozenDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Operation> Operations =>
    [
        new("GET", "/groups", Reading, (call, _) => Task.FromResult(Groups(call))),
        new("GET", "/groups/{group-id}/members", Reading, (call, _) => Task.FromResult(Members(call))),
        new("GET", "/places/graph.room", ["Place.Read.All"], (call, _) => Task.FromResult(Rooms(call))),
        new("GET", "/places/microsoft.graph.room", ["Place.Read.All"], (call, _) => Task.FromResult(Rooms(call))),
        new("GET", "/places/graph.workspace", ["Place.Read.All"], (call, _) => Task.FromResult(Workspaces(call))),
    ];

    private GraphResponse Groups(GraphCall call)
    {
        call.Query.Only("$top", "$select", "$filter", "$count", "$skiptoken");
        var names = Chosen(call, GroupProperties.ContainsKey, "group") ?? [.. GroupProperties.Keys];
        return DirectoryPage.Of(
            call,
            "groups",
            Filter.Apply(call, tenant.Groups),
            group => Json(names, n => (GroupProperties[n].Name, GroupProperties[n].Value(group))));
    }

    private GraphResponse Members(GraphCall call)
    {
        call.Query.Only("$top", "$select", "$count", "$skiptoken");
        var id = call.Values["group-id"];
        var group = tenant.Groups.FirstOrDefault(g => g.Id == id) ?? throw GraphRefusal.NoSuchObject(id);
        var names = UserProperties.Chosen(call.Query.Select(), inList: true);
        return DirectoryPage.Of(
            call,
            "directoryObjects",
            [.. group.Members.Select(tenant.Find).OfType<SimulatedUser>()],
            user => UserEndpoints.AsDirectoryObject(user, names));
    }

    private GraphResponse Rooms(GraphCall call) => Places(call, MailboxPurpose.Room, "room");

    private GraphResponse Workspaces(GraphCall call) => Places(call, MailboxPurpose.Workspace, "workspace");

    private GraphResponse Places(GraphCall call, MailboxPurpose purpose, string type)
    {
        call.Query.Only("$top", "$select", "$count", "$skiptoken");
        var names = Chosen(call, RoomProperties.ContainsKey, type) ?? [.. RoomProperties.Keys];
        var rooms = tenant.Users.Where(u => u.Purpose == purpose).ToList();
        return DirectoryPage.Of(
            call,
            $"places/microsoft.graph.{type}",
            rooms,
            room => Json(names, n => (RoomProperties[n].Name, RoomProperties[n].Value(room))));
    }

    private static IReadOnlyList<string>? Chosen(GraphCall call, Predicate<string> isKnown, string type)
    {
        var select = call.Query.Select();
        return select?.FirstOrDefault(n => !isKnown(n)) is { } unknown
            ? throw GraphRefusal.UnknownDirectoryProperty(unknown, type)
            : select;
    }

    private static JsonObject Json(IReadOnlyList<string> names, Func<string, (string Name, JsonNode? Value)> property)
    {
        var json = new JsonObject();
        foreach (var (name, value) in names.Select(property))
        {
            json[name] = value;
        }

        return json;
    }
}
