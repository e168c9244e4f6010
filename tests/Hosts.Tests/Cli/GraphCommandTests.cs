using System.Text.Json.Nodes;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Permissions;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class GraphCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal;

    public GraphCommandTests()
    {
        company = new SmallCompany(folder);
        terminal = new Terminal(SmallCompany.Now, folder.In("sign-in"));
    }

    [Fact]
    public async Task A_tenant_and_files_with_the_same_organisation_give_the_same_digests()
    {
        await using var graph = await GraphAsync();
        var fromFiles = (await terminal.RunAsync(["digest", .. company.Sources, "--json"])).Fine();
        var fromGraph = (await terminal.RunAsync(["digest", "--graph", .. On(graph), "--json"])).Fine();
        Assert.Equal(WithoutPaths(fromFiles.Out), WithoutPaths(fromGraph.Out));
        Assert.Contains("no calendar found", fromGraph.Out);
    }

    [Fact]
    public async Task Showing_my_own_coverage_takes_three_requests()
    {
        await using var graph = await GraphAsync(signedInAs: "ann@example.com");
        var coverage = (await terminal.RunAsync(["coverage", "--graph", .. On(graph), "--json"])).Fine();
        var only = Assert.Single(coverage.Json.EnumerateArray());
        Assert.Equal("ann@example.com", only.GetProperty("manager").GetString());
        Assert.Equal(3, only.GetProperty("reports").GetArrayLength());
        Assert.Equal(
            ["/users/{user-id}", "/users/{user-id}/directReports", "/users/{user-id}/calendarView"],
            graph.Requests.Select(r => r.Template));
    }

    [Theory]
    [InlineData("coverage", "--graph")]
    [InlineData("digest", "--graph")]
    public async Task Somebody_who_is_not_signed_in_is_told_how_to(params string[] args)
    {
        var outcome = await terminal.RunAsync([.. args, "--data", folder.In("data")]);
        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.Equal(
            "oneonone: Nobody is signed in to Microsoft 365 on this machine. Run: oneonone login", Assert.Single(outcome.ErrorLines));
        Assert.Empty(outcome.Out);
    }

    [Fact]
    public async Task A_token_is_never_sent_to_a_host_that_is_not_Graph()
    {
        var outcome = await terminal.RunAsync(
            "digest", "--graph", "--graph-url", "https://graph.contoso.example/v1.0", "--data", folder.In("data"));
        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.StartsWith(
            "--graph-url 'https://graph.contoso.example/v1.0' is not an address of Microsoft Graph", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task A_missing_permission_is_named_with_a_remedy()
    {
        await using var graph = await GraphSimulator.StartAsync(
            await TenantAsync(), new SimulatorOptions
            {
                Apps = [new SimulatedApp("reader", "reader", "Calendars.Read")],
            }, TestContext.Current.CancellationToken);
        var outcome = await terminal.RunAsync(["digest", "--graph", .. On(graph)]);
        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.Contains("An administrator must grant this application User.Read.All", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task Signing_out_without_being_signed_in_is_not_an_error() =>
        Assert.Equal("Nobody was signed in.", (await terminal.RunAsync("logout")).Fine().Out.Trim());

    public void Dispose() => folder.Dispose();

    private async Task<GraphSimulator> GraphAsync(string? signedInAs = null) => await GraphSimulator.StartAsync(
        await TenantAsync(), new SimulatorOptions
        {
            Apps = [SimulatedApp.Reader with { SignedInAs = signedInAs }],
        }, TestContext.Current.CancellationToken);

    private Task<SimulatedGraph.Directory.Tenant> TenantAsync() =>
        SampleTenant.FromFilesAsync(company.PeopleCsv, [company.Calendars], TestContext.Current.CancellationToken);

    private string[] On(GraphSimulator graph) => ["--graph-url", graph.BaseAddress.AbsoluteUri, "--data", folder.In("graph-data")];

    private static string WithoutPaths(string json)
    {
        var digests = JsonNode.Parse(json)!.AsArray();
        foreach (var digest in digests)
        {
            digest!.AsObject().Remove("mail");
        }

        return string.Join('\n', digests.Select(d => d!.ToJsonString()).Order(StringComparer.Ordinal));
    }
}
