using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure.Entra;

/// <summary>The script for Exchange, in PowerShell, with cmdlets that refuse what those of Exchange refuse.</summary>
public sealed class ExchangeScriptTests(PowerShellSession shell) : IClassFixture<PowerShellSession>
{
    private static readonly (string Name, string ObjectId)[] Identities =
        [.. new[] { "Reader", "Writer", "Mailer" }.Select(name => (name, Guid.NewGuid().ToString()))];

    [Fact]
    public async Task Each_identity_is_granted_what_is_documented_on_its_group_and_no_more()
    {
        await ResetAsync();

        var result = await RunAsync();
        var granted = await StateAsync();

        Assert.Null(result.Failed);
        Assert.All(Identities, identity => Assert.Equal(
            GrantedPermissions.Documented(identity.Name.ToLowerInvariant(), onMailboxes: true), GrantedTo(identity.ObjectId, granted)));
        Assert.Equal(
            ["mailer: senders", "reader: managers", "writer: organisers"],
            granted["Scopes"]!.AsArray().Select(Describe).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Free_and_busy_times_are_granted_only_when_they_are_asked_for()
    {
        await ResetAsync();
        await RunAsync();
        Assert.DoesNotContain("freebusy: schedules", (await StateAsync())["Scopes"]!.AsArray().Select(Describe));
        var id = Guid.NewGuid().ToString();

        var result = await RunAsync(
            ("FreeBusyObjectId", id), ("FreeBusyClientId", Guid.NewGuid().ToString()), ("Schedules", "schedules@contoso.com"));
        var granted = await StateAsync();

        Assert.Null(result.Failed);
        Assert.Equal(GrantedPermissions.Documented("freebusy", onMailboxes: true), GrantedTo(id, granted));
        Assert.Contains("freebusy: schedules", granted["Scopes"]!.AsArray().Select(Describe));
    }

    [Fact]
    public async Task Granting_again_changes_nothing()
    {
        await ResetAsync();
        await RunAsync();
        var before = (await StateAsync()).ToJsonString();

        var again = await RunAsync();

        Assert.Null(again.Failed);
        Assert.Equal(before, (await StateAsync()).ToJsonString());
    }

    /// <summary>An identity got a new id because its resource group was deleted and created again.</summary>
    [Fact]
    public async Task An_interrupted_run_is_completed_and_assignments_of_an_earlier_deployment_are_replaced()
    {
        await ResetAsync();
        await RunAsync(("Managers", "senders@contoso.com"), ("ReaderObjectId", Guid.NewGuid().ToString()));

        var result = await RunAsync();
        var granted = await StateAsync();

        Assert.Contains(
            "OutlookOneOnOne reader Calendars.Read belonged to an identity of an earlier deployment and is replaced.", result.Lines);
        Assert.All(Identities, identity => Assert.Equal(
            GrantedPermissions.Documented(identity.Name.ToLowerInvariant(), onMailboxes: true), GrantedTo(identity.ObjectId, granted)));
        Assert.Contains("reader: managers", granted["Scopes"]!.AsArray().Select(Describe));
        Assert.Equal(4, granted["Assignments"]!.AsArray().Count);
    }

    [Fact]
    public async Task Somebody_who_may_not_grant_is_told_which_role_is_required()
    {
        await ResetAsync(("RoleAfter", 1000));

        var result = await RunAsync(("WaitMinutes", 1));

        Assert.Contains("This requires the role Exchange Administrator", result.Failed, StringComparison.Ordinal);
        Assert.Contains(result.Said, line => line.Contains("Trying again in 15 seconds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_role_or_an_identity_that_is_not_known_everywhere_is_waited_for()
    {
        await ResetAsync(("RoleAfter", 3), ("SpreadsAfter", 2));

        var result = await RunAsync();

        Assert.Contains(result.Lines, line => line.StartsWith("Exchange does not let you use", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith("Exchange does not know everything yet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_group_that_does_not_exist_is_named()
    {
        await ResetAsync();

        var result = await RunAsync(("Managers", "nobody@contoso.com"));

        Assert.Equal("There is no group nobody@contoso.com. Create it first (docs/deploy.md, step 1).", result.Failed);
    }

    private static IEnumerable<string> GrantedTo(string objectId, JsonNode state) => state["Assignments"]!.AsArray()
        .Where(a => (string?)a!["App"] == objectId)
        .Select(a => ((string)a!["Role"]!).Replace("Application ", string.Empty, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The identity and the group of a scope.</summary>
    private static string Describe(JsonNode? scope) =>
        $"{((string)scope!["Name"]!).Split(' ')[1]}: {((string)scope["RecipientFilter"]!).Split("CN=")[1].Split('\'')[0]}";

    private async Task ResetAsync(params (string, object)[] how)
    {
        Assert.Null((await shell.RunAsync("Import-Module", ("Name", "ExchangeOnlineManagement"))).Failed);
        Assert.Null((await shell.RunAsync("Reset-Exchange", how)).Failed);
    }

    private async Task<JsonNode> StateAsync() => JsonNode.Parse(Assert.Single((await shell.RunAsync("Get-Exchange")).Lines))!;

    private Task<ScriptResult> RunAsync(params (string Name, object Value)[] different)
    {
        var all = new Dictionary<string, object>
        {
            ["Managers"] = "managers@contoso.com",
            ["Organisers"] = "organisers@contoso.com",
            ["Senders"] = "senders@contoso.com",
        };
        foreach (var (name, id) in Identities)
        {
            (all[$"{name}ObjectId"], all[$"{name}ClientId"]) = (id, Guid.NewGuid().ToString());
        }

        foreach (var (name, value) in different)
        {
            all[name] = value;
        }

        return shell.RunAsync(Path.Combine(PowerShellSession.Scripts, "exchange.ps1"), [.. all.Select(a => (a.Key, a.Value))]);
    }
}
