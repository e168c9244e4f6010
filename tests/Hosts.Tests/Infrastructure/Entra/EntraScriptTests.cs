using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Permissions;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure.Entra;

/// <summary>The scripts for Entra ID, in PowerShell, against the simulator of Microsoft Graph.</summary>
public sealed class EntraScriptTests(PowerShellSession shell) : IClassFixture<PowerShellSession>, IAsyncLifetime
{
    private const string Member = "member";
    private const string ApplicationAdministrator = "application administrator";
    private const string PrivilegedRoleAdministrator = "privileged role administrator";
    private const string AddIn = "https://polite-sand.azurestaticapps.net";
    private static readonly string Reader = Guid.NewGuid().ToString();

    private static readonly SimulatedApp[] People =
    [
        new(Member, Member, "Directory.Read.All"),
        new(ApplicationAdministrator, ApplicationAdministrator, "Directory.Read.All", "Application.ReadWrite.All"),
        new(PrivilegedRoleAdministrator, PrivilegedRoleAdministrator, "Directory.Read.All", "AppRoleAssignment.ReadWrite.All"),
    ];

    private GraphSimulator graph = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => graph = await GraphSimulator.StartAsync(
        new Tenant([], (_, _) => []), new SimulatorOptions { Apps = People }, TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Fact]
    public async Task Registering_again_changes_nothing()
    {
        await shell.SignInAsync(ApplicationAdministrator);
        var id = (await RegisterAsync()).Lines[^1];
        await RegisterAsync(("AddInUrl", AddIn));
        var before = graph.Applications.ToJson();

        var again = await RegisterAsync(("AddInUrl", AddIn));

        Assert.Equal(id, again.Lines[^1]);
        Assert.Equal(before, graph.Applications.ToJson());
        var registration = Registration();
        Assert.Equal(
            ["brk-multihub://polite-sand.azurestaticapps.net", $"{AddIn}/sign-in.html", $"{AddIn}/page.html"],
            registration["spa"]!["redirectUris"]!.AsArray().Select(u => (string?)u));
        Assert.Equal(2, (int)registration["api"]!["requestedAccessTokenVersion"]!);
    }

    [Fact]
    public async Task A_registration_that_was_begun_is_completed_and_keeps_what_others_added()
    {
        await shell.SignInAsync(ApplicationAdministrator);
        await CreateAsync(
            """{"displayName":"OutlookOneOnOne"}""",
            """
            {"appRoles":[{"id":"1","value":"Auditor","isEnabled":true},{"id":"2","value":"Administrator","isEnabled":true}],
             "spa":{"redirectUris":["http://localhost:3000"]}}
            """);

        var result = await RegisterAsync(("AddInUrl", AddIn));

        Assert.Null(result.Failed);
        var registration = Registration();
        var roles = registration["appRoles"]!.AsArray().ToDictionary(r => (string)r!["value"]!, r => (string)r!["id"]!);
        Assert.Equal(["Administrator", "Auditor", "TemplateEditor"], roles.Keys.Order());
        Assert.Equal(("1", "2"), (roles["Auditor"], roles["Administrator"]));
        Assert.Contains("http://localhost:3000", registration["spa"]!["redirectUris"]!.AsArray().Select(u => (string?)u));
    }

    [Fact]
    public async Task Somebody_who_may_not_register_is_told_which_role_is_required()
    {
        await shell.SignInAsync(Member);

        var result = await RegisterAsync();

        Assert.Contains("requires the role Application Administrator", result.Failed, StringComparison.Ordinal);
        Assert.Contains("az login", result.Failed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registration_that_is_not_known_everywhere_is_waited_for()
    {
        graph.Applications.SpreadsAfter = 2;
        await shell.SignInAsync(ApplicationAdministrator);

        var result = await RegisterAsync(("WaitMinutes", 5));

        Assert.Contains(result.Lines, line => line.Contains("Trying again in 15 seconds, for up to 5 minutes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_reader_is_granted_what_is_documented_and_no_more()
    {
        graph.Applications.AddManagedIdentity(Reader, "reader");
        await shell.SignInAsync(PrivilegedRoleAdministrator);

        var first = await GrantAsync();
        var granted = graph.Applications.GrantedTo(Reader);
        var before = graph.Applications.ToJson();
        var again = await GrantAsync();

        Assert.Equal(GrantedPermissions.Documented("reader", onMailboxes: false), granted);
        Assert.All(first.Lines, line => Assert.EndsWith("is granted.", line, StringComparison.Ordinal));
        Assert.All(again.Lines, line => Assert.EndsWith("was already granted.", line, StringComparison.Ordinal));
        Assert.Equal(before, graph.Applications.ToJson());
    }

    [Fact]
    public async Task Somebody_who_may_not_grant_is_told_which_role_is_required_and_what_is_missing_is_granted_later()
    {
        graph.Applications.AddManagedIdentity(Reader, "reader");
        await shell.SignInAsync(Member);
        var refused = await GrantAsync();
        Assert.Empty(graph.Applications.GrantedTo(Reader));
        await shell.SignInAsync(Member, Member, PrivilegedRoleAdministrator, Member);
        var interrupted = await GrantAsync();
        await shell.SignInAsync(PrivilegedRoleAdministrator);

        var completed = await GrantAsync();

        Assert.Contains("requires the role Privileged Role Administrator", refused.Failed, StringComparison.Ordinal);
        Assert.NotNull(interrupted.Failed);
        Assert.Equal(
            ["User.Read.All was already granted.", "Group.Read.All is granted.", "Place.Read.All is granted."], completed.Lines);
    }

    [Fact]
    public async Task It_waits_for_an_identity_or_a_role_that_is_not_known_everywhere()
    {
        graph.Applications.SpreadsAfter = 2;
        graph.Applications.AddManagedIdentity(Reader, "reader");
        await shell.SignInAsync(Member, Member, Member, Member, Member, PrivilegedRoleAdministrator);

        var result = await GrantAsync(("WaitMinutes", 5));

        Assert.Contains(result.Lines, line => line.Contains("does not know GET", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("refused POST", StringComparison.Ordinal));
        Assert.Equal(3, graph.Applications.GrantedTo(Reader).Count);
    }

    private Task<ScriptResult> RegisterAsync(params (string, object)[] more) => RunAsync("register.ps1", more);

    private Task<ScriptResult> GrantAsync(params (string, object)[] more) =>
        RunAsync("grant.ps1", [("ReaderPrincipalId", Reader), .. more]);

    private Task<ScriptResult> RunAsync(string script, (string Name, object Value)[] more)
    {
        (string, object)[] all = [("Graph", graph.BaseAddress.AbsoluteUri), .. more];
        return shell.RunAsync(
            Path.Combine(PowerShellSession.Scripts, script), more.Any(a => a.Name == "WaitMinutes") ? all : [.. all, ("WaitMinutes", 0)]);
    }

    private JsonNode Registration() =>
        JsonNode.Parse(graph.Applications.ToJson())!.AsArray().Single(o => o!["spa"] is not null)!;

    private async Task CreateAsync(string registration, string changes)
    {
        using var http = new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", ApplicationAdministrator) } };
        var applications = $"{graph.BaseAddress}/applications";
        using var created = await http.PostAsync(applications, Json(registration), TestContext.Current.CancellationToken);
        using var changed = await http.PatchAsync(
            $"{applications}/{Registration()["id"]}", Json(changes), TestContext.Current.CancellationToken);
        changed.EnsureSuccessStatusCode();
    }

    private static StringContent Json(string text) => new(text, System.Text.Encoding.UTF8, "application/json");
}
