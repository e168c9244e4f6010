using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Directory;

/// <summary>https://learn.microsoft.com/graph/api/user-list, user-get, user-list-manager, user-get-mailboxsettings.</summary>
internal sealed partial class UserEndpoints(Tenant tenant)
{
    private static readonly string[] Reading = ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"];

    private static readonly string[] ReadingSettings = ["MailboxSettings.Read", "MailboxSettings.ReadWrite"];

    private static readonly DirectoryFilter<SimulatedUser> Filter = new(new Dictionary<string, Func<SimulatedUser, string>>
    {
        ["accountEnabled"] = u => u.AccountEnabled ? "true" : "false",
        ["userType"] = u => u.IsGuest ? "Guest" : "Member",
        ["mail"] = u => u.Mail ?? "null",
        ["userPrincipalName"] = u => u.UserPrincipalName,
        ["id"] = u => u.Id,
    });

    public IEnumerable<Operation> Operations =>
    [
        new("GET", "/users", Reading, (call, _) => Task.FromResult(List(call))),
        new("GET", "/users/$count", Reading, (call, _) => Task.FromResult(Count(call))),
        new("GET", "/users/{user-id}", Reading, (call, _) => Task.FromResult(Get(call))),
        new("GET", "/users/{user-id}/manager", Reading, (call, _) => Task.FromResult(Manager(call))),
        new("GET", "/users/{user-id}/directReports", Reading, (call, _) => Task.FromResult(DirectReports(call))),
        new("GET", "/users/{user-id}/mailboxSettings", ReadingSettings, (call, _) => Task.FromResult(MailboxSettings(call))),
    ];

    private GraphResponse List(GraphCall call)
    {
        call.Query.Only("$top", "$select", "$expand", "$filter", "$count", "$skiptoken");
        var names = UserProperties.Chosen(call.Query.Select(), inList: true);
        var managerNames = ManagerNames(call);
        return DirectoryPage.Of(call, "users", Filter.Apply(call, tenant.Users), user => Json(user, names, managerNames));
    }

    private GraphResponse Count(GraphCall call)
    {
        call.Query.Only("$filter");
        return call.IsEventuallyConsistent
            ? GraphResponse.Text(Filter.Apply(call, tenant.Users).Count.ToString(CultureInfo.InvariantCulture))
            : throw new GraphRefusal(400, "Request_BadRequest", "$count is not currently supported.");
    }

    private GraphResponse Get(GraphCall call)
    {
        call.Query.Only("$select", "$expand");
        var user = Find(call);
        var select = call.Query.Select();
        if (select?.Contains("mailboxSettings", StringComparer.OrdinalIgnoreCase) == true)
        {
            if (!call.App.MayAnyOf(ReadingSettings))
                throw GraphRefusal.OutlookDenied();
            _ = user.HasMailbox && user.Mail is not null ? user : throw GraphRefusal.NoMailbox();
        }

        var json = Json(user, UserProperties.Chosen(select, inList: false), ManagerNames(call));
        json.Insert(0, "@odata.context", $"{call.Root}/$metadata#users/$entity");
        return GraphResponse.Ok(json);
    }

    private GraphResponse Manager(GraphCall call)
    {
        call.Query.Only("$select");
        var manager = Find(call).ManagerId is { } id ? tenant.Find(id) : null;
        return manager is null
            ? throw new GraphRefusal(
                404,
                "Request_ResourceNotFound",
                "Resource 'manager' does not exist or one of its queried reference-property objects are not present.")
            : GraphResponse.Ok(AsDirectoryObject(manager, UserProperties.Chosen(call.Query.Select(), inList: true)));
    }

    private GraphResponse DirectReports(GraphCall call)
    {
        call.Query.Only("$top", "$select", "$count", "$skiptoken");
        var (manager, names) = (Find(call), UserProperties.Chosen(call.Query.Select(), inList: true));
        return DirectoryPage.Of(
            call, "directoryObjects", [.. tenant.Users.Where(u => u.ManagerId == manager.Id)], user => AsDirectoryObject(user, names));
    }

    private GraphResponse MailboxSettings(GraphCall call)
    {
        call.Query.Only("$select");
        var user = tenant.Find(call.Values["user-id"]) ?? throw GraphRefusal.NoSuchMailboxOwner(call.Values["user-id"]);
        return user.HasMailbox && user.Mail is not null
            ? GraphResponse.Ok(UserProperties.MailboxSettings(user, call.Query.Select()))
            : throw GraphRefusal.NoMailbox();
    }

    private SimulatedUser Find(GraphCall call) =>
        tenant.Find(call.Values["user-id"]) ?? throw GraphRefusal.NoSuchObject(call.Values["user-id"]);

    private JsonObject Json(SimulatedUser user, IReadOnlyList<string> names, IReadOnlyList<string>? managerNames)
    {
        var json = UserProperties.Of(user, names);
        if (managerNames is not null && user.ManagerId is { } id && tenant.Find(id) is { } manager)
            json["manager"] = AsDirectoryObject(manager, managerNames);
        return json;
    }

    internal static JsonObject AsDirectoryObject(SimulatedUser user, IReadOnlyList<string> names)
    {
        var json = UserProperties.Of(user, names);
        json.Insert(0, "@odata.type", "#microsoft.graph.user");
        return json;
    }

    /// <summary>Null if no manager was requested. Only the manager's own properties are returned, never a chain of managers.</summary>
    private static IReadOnlyList<string>? ManagerNames(GraphCall call)
    {
        if (call.Query["$expand"] is not { } expand)
            return null;
        var parts = Expansion().Match(expand);
        if (!parts.Success)
        {
            throw expand.StartsWith("manager", StringComparison.OrdinalIgnoreCase)
            && expand.Contains("$levels", StringComparison.Ordinal)
            && call.Values.Count > 0
                ? GraphRefusal.NotSimulated("chain of managers")
                : GraphRefusal.BadRequest($"Parsing OData Select and Expand failed: the expansion '{expand}' is not supported.");
        }

        var select = parts.Groups["select"].Success ? parts.Groups["select"].Value.Split(',', StringSplitOptions.TrimEntries) : null;
        return UserProperties.Chosen(select, inList: true);
    }

    [GeneratedRegex(@"^manager(\(\$select=(?<select>[\w,\s]+)\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Expansion();
}
