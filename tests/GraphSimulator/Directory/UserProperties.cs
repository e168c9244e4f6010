using System.Collections.Frozen;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Directory;

/// <summary>
/// The properties of Graph's <c>user</c> that the simulator supports (https://learn.microsoft.com/graph/api/resources/user).
/// </summary>
internal static class UserProperties
{
    /// <summary>The default properties.</summary>
    private static readonly string[] Defaults =
    [
        "businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone", "officeLocation", "preferredLanguage", "surname",
        "userPrincipalName", "id",
    ];

    /// <summary>Returned for a single user only; a list returns 501 (https://learn.microsoft.com/graph/api/user-list).</summary>
    private static readonly FrozenSet<string> OneOnly = FrozenSet.ToFrozenSet(
        [
            "aboutMe",
            "birthday",
            "hireDate",
            "interests",
            "mailboxSettings",
            "mySite",
            "pastProjects",
            "preferredName",
            "responsibilities",
            "schools",
            "skills",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<string, (string Name, Func<SimulatedUser, JsonNode?> Value)> All { get; } =
        new (string Name, Func<SimulatedUser, JsonNode?> Value)[]
        {
            ("accountEnabled", u => u.AccountEnabled),
            ("aboutMe", _ => null),
            ("businessPhones", _ => new JsonArray()),
            ("city", _ => null),
            ("companyName", _ => null),
            ("country", _ => null),
            ("createdDateTime", _ => "2020-01-01T00:00:00Z"),
            ("department", _ => null),
            ("displayName", u => u.DisplayName),
            ("employeeHireDate", _ => null),
            ("employeeId", _ => null),
            ("employeeType", _ => null),
            ("givenName", _ => null),
            ("id", u => u.Id),
            ("jobTitle", u => u.JobTitle),
            ("mail", u => u.Mail),
            ("mailboxSettings", MailboxSettings),
            ("mailNickname", u => u.UserPrincipalName.Split('@')[0]),
            ("mobilePhone", _ => null),
            ("officeLocation", _ => null),
            ("otherMails", _ => new JsonArray()),
            ("preferredLanguage", u => u.PreferredLanguage),
            ("proxyAddresses", u => Proxies(u.Mail, u.Aliases)),
            ("surname", _ => null),
            ("usageLocation", _ => null),
            ("userPrincipalName", u => u.UserPrincipalName),
            ("userType", u => u.IsGuest ? "Guest" : "Member"),
        }.ToFrozenDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);

    /// <param name="select">Null for the default ones.</param>
    /// <param name="inList">Some properties are not available in a list.</param>
    public static IReadOnlyList<string> Chosen(IReadOnlyList<string>? select, bool inList)
    {
        foreach (var name in select ?? [])
        {
            if (inList && OneOnly.Contains(name))
                throw new GraphRefusal(501, "NotImplemented", $"The property '{name}' is not supported for a collection of users.");
            if (!All.ContainsKey(name))
                throw GraphRefusal.UnknownDirectoryProperty(name, "user");
        }

        return select ?? Defaults;
    }

    public static JsonObject Of(SimulatedUser user, IReadOnlyList<string> names)
    {
        var json = new JsonObject();
        foreach (var name in names)
        {
            var (canonical, value) = All[name];
            json[canonical] = value(user);
        }

        json.TryAdd("id", user.Id);
        return json;
    }

    /// <summary>
    /// The primary address has an upper-case prefix, the others a lower-case one (https://learn.microsoft.com/graph/api/resources/user).
    /// </summary>
    public static JsonArray Proxies(string? mail, IReadOnlyList<string> aliases)
    {
        var proxies = new JsonArray();
        if (mail is not null)
            proxies.Add((JsonNode)$"SMTP:{mail}");
        foreach (var alias in aliases)
            proxies.Add((JsonNode)$"smtp:{alias}");
        return proxies;
    }

    public static JsonObject MailboxSettings(SimulatedUser user) => MailboxSettings(user, select: null);

    /// <param name="user">The user.</param>
    /// <param name="select">Null for all of them.</param>
    public static JsonObject MailboxSettings(SimulatedUser user, IReadOnlyList<string>? select)
    {
        var all = new JsonObject
        {
            ["timeZone"] = TimeZoneInfo.TryConvertIanaIdToWindowsId(user.TimeZone, out var windows) ? windows : user.TimeZone,
            ["userPurpose"] = user.Purpose.ToString().ToLowerInvariant(),
        };
        foreach (var name in select ?? [])
        {
            _ = all.ContainsKey(name) ? name : throw GraphRefusal.UnknownDirectoryProperty(name, "mailboxSettings");
        }

        foreach (var name in all.Select(p => p.Key).Where(n => select is not null && !select.Contains(n)).ToList())
        {
            all.Remove(name);
        }

        return all;
    }
}
