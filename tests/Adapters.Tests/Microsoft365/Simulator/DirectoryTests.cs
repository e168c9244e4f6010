using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Permissions;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

public sealed class DirectoryTests
{
    private static readonly string[] Basics =
    [
        "businessPhones",
        "displayName",
        "givenName",
        "id",
        "jobTitle",
        "mail",
        "mobilePhone",
        "officeLocation",
        "preferredLanguage",
        "surname",
        "userPrincipalName",
    ];

    [Fact]
    public async Task A_user_has_the_default_properties_unless_others_are_selected()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var plain = (await client.GetAsync("/users")).Value[0];
        var chosen = (await client.GetAsync("/users?$select=displayname,proxyAddresses,accountEnabled,userType")).Value;
        Assert.Equal(Basics, plain.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["displayName", "proxyAddresses", "accountEnabled", "userType", "id"], chosen[0].Select(p => p.Key));
        Assert.Equal(
            ["SMTP:ann@contoso.example", "smtp:ann.lee@contoso.example"],
            chosen[0]["proxyAddresses"]!.AsArray().Select(a => a!.GetValue<string>()));
        Assert.False(chosen[2]["accountEnabled"]!.GetValue<bool>());
        Assert.Equal("Guest", chosen[3]["userType"]!.GetValue<string>());
    }

    [Fact]
    public async Task Managers_are_returned_by_id_if_there_is_one()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var users = (await client.GetAsync("/users?$top=999&$select=id&$expand=manager($select=id)")).Value;
        Assert.Null(users[0]["manager"]);
        Assert.True(
            JsonNode.DeepEquals(new JsonObject { ["@odata.type"] = "#microsoft.graph.user", ["id"] = Office.Ann.Id }, users[1]["manager"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Pages_of_any_size_contain_everybody_once(int size)
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var users = await client.AllAsync($"/users?$top={size}&$select=id&$expand=manager($select=id)");
        Assert.Equal(Office.People.Select(p => p.Id), users.Select(u => u["id"]!.GetValue<string>()));
        Assert.Equal((5 + size - 1) / size, graph.Requests.Count);
    }

    [Theory]
    [InlineData("/users?$top=0", 400, "Request_UnsupportedQuery")]
    [InlineData("/users?$top=1000", 400, "Request_UnsupportedQuery")]
    [InlineData("/users?$top=many", 400, "BadRequest")]
    [InlineData("/users?$select=id,shoeSize", 400, "BadRequest")]
    [InlineData("/users?$select=mailboxSettings", 501, "NotImplemented")]
    [InlineData("/users?$expand=manager($levels=max;$select=id)", 400, "BadRequest")]
    [InlineData("/users?$expand=manager($select=shoeSize)", 400, "BadRequest")]
    [InlineData("/users?$filter=shoeSize eq '43'", 400, "Request_UnsupportedQuery")]
    [InlineData("/users?$filter=userType ne 'Guest'", 400, "Request_UnsupportedQuery")]
    [InlineData("/users?$filter=userType", 400, "Request_UnsupportedQuery")]
    [InlineData("/users?$skip=3", 501, "notSimulated")]
    [InlineData("/users?$nonsense=3", 400, "BadRequest")]
    [InlineData("/users?$skiptoken=abc", 400, "Directory_ExpiredPageToken")]
    [InlineData("/users/$count", 400, "Request_BadRequest")]
    [InlineData("/users/nobody@contoso.example", 404, "Request_ResourceNotFound")]
    [InlineData("/shoes", 404, "ResourceNotFound")]
    [InlineData("/groups?$select=shoeSize", 400, "BadRequest")]
    public async Task Requests_that_Graph_refuses_are_refused(string path, int status, string code)
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        Assert.Equal((status, code), (await client.GetAsync(path)).Refusal);
        Assert.Equal(status, graph.Requests.Single().Status);
    }

    [Fact]
    public async Task A_filter_accepts_comparisons_joined_by_and_plus_not_equal_in_an_advanced_query()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var members = await client.GetAsync("/users?$filter=accountEnabled eq true and userType eq 'Member'&$select=displayName");
        var others = await client.GetAsync("/users?$filter=userType ne 'Guest'&$count=true&$top=1", ("ConsistencyLevel", "eventual"));
        Assert.Equal(["Ann Lee", "Bo Ek"], members.Value.Select(u => u["displayName"]!.GetValue<string>()));
        Assert.Equal(4, others.Json["@odata.count"]!.GetValue<int>());
    }

    [Fact]
    public async Task Somebody_is_found_by_id_or_principal_name_with_the_settings_of_their_mailbox()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var ann = (await client.GetAsync("/users/ANN@contoso.example?$select=mailboxSettings")).Json;
        var room = (await client.GetAsync($"/users/{Office.Room.Id}/mailboxSettings")).Json;
        Assert.Equal("W. Europe Standard Time", ann["mailboxSettings"]!["timeZone"]!.GetValue<string>());
        Assert.Equal("room", room["userPurpose"]!.GetValue<string>());
        Assert.Equal((404, "MailboxNotEnabledForRESTAPI"), (await client.GetAsync($"/users/{Office.Guest.Id}/mailboxSettings")).Refusal);
    }

    [Fact]
    public async Task Groups_and_rooms_are_recognised_by_their_addresses()
    {
        var team = SimulatedGroup.Called("Team", "team@contoso.example") with { IsUnified = true, Aliases = ["squad@contoso.example"] };
        await using var graph = GraphSimulator.InMemory(
            new Tenant(Office.People, (_, _) => [], [team, new SimulatedGroup("1", "Doors", null)]));
        using var client = new GraphClient(graph);
        var groups = await client.AllAsync("/groups?$top=1&$filter=mailEnabled eq true&$select=mail,mailEnabled,proxyAddresses,groupTypes");
        var rooms = (await client.GetAsync("/places/microsoft.graph.room?$select=emailAddress")).Value;
        Assert.Equal(
            """{"mail":"team@contoso.example","mailEnabled":true,"proxyAddresses":["SMTP:team@contoso.example","smtp:squad@contoso.example"],"groupTypes":["Unified"]}""",
            Assert.Single(groups).ToJsonString());
        Assert.Equal("room1@contoso.example", Assert.Single(rooms)["emailAddress"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_token_allows_what_its_roles_allow_and_no_token_allows_nothing()
    {
        var scoped = SimulatedApp.Reader with { Token = "scoped", Mailboxes = new HashSet<string> { Office.Bo.Id } };
        await using var graph = Office.Graph(new SimulatorOptions { Apps = [SimulatedApp.Writer, scoped] });
        using var stranger = new GraphClient(graph, "wrong");
        using var writer = new GraphClient(graph, "writer");
        using var reader = new GraphClient(graph, "scoped");
        Assert.Equal((401, "InvalidAuthenticationToken"), (await stranger.GetAsync("/users")).Refusal);
        Assert.Equal((403, "Authorization_RequestDenied"), (await writer.GetAsync("/users")).Refusal);
        Assert.Equal((403, "ErrorAccessDenied"), (await reader.GetAsync(Office.Week(Office.Ann))).Refusal);
        Assert.Equal(200, (int)(await reader.GetAsync(Office.Week(Office.Bo))).Status);
        Assert.Equal([null, "writer", "reader", "reader"], graph.Requests.Select(r => r.App));
    }
}
