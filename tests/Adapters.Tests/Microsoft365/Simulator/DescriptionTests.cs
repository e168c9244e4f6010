using System.Text.Json.Nodes;
using Microsoft.Graph.Models;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Permissions;
using OutlookOneOnOne.SimulatedGraph.Requests;
using OutlookOneOnOne.SimulatedGraph.Subscriptions;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

/// <summary>The simulator returns nothing that is not in Graph's own description.</summary>
public sealed class DescriptionTests
{
    private static readonly string EveryUserProperty = string.Join(',', UserProperties.All.Values.Select(p => p.Name));

    [Fact]
    public async Task Every_operation_of_the_simulator_exists_in_Graph()
    {
        await using var graph = Office.Graph();
        var unknown = graph.Operations.All.Where(o =>
            o.Template is not ("/$batch" or "/places/microsoft.graph.room")
            && !GraphDescription.Operations.ContainsKey((o.Method, o.Template)));
        Assert.Empty(unknown.Select(o => $"{o.Method} {o.Template}"));
    }

    [Fact]
    public async Task Every_property_of_an_event_exists_in_Graph_with_its_type()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "writer");
        var view = await client.AllAsync(Office.View(Office.Ann, "2026-10-01T00:00:00Z", "2027-01-31T00:00:00Z"));
        var master = (await client.GetAsync($"/users/{Office.Ann.Id}/events/{view[0]["seriesMasterId"]}")).Json;
        Assert.True(master.Count > 40);
        Assert.Empty(view.Append(master).SelectMany(e => GraphDescription.FaultsOf(e, typeof(Event))));
    }

    [Fact]
    public async Task Every_property_of_the_sample_organisations_events_exists_in_Graph_with_its_type()
    {
        var tenant = await SampleTenant.CreateAsync(Office.Now, TestContext.Current.CancellationToken);
        await using var graph = GraphSimulator.InMemory(tenant);
        using var client = new GraphClient(graph);
        var faults = new HashSet<string>();
        foreach (var owner in tenant.Users.Where(u => u.HasMailbox))
        {
            var events = await client.AllAsync(Office.View(owner, "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", "&$top=1000"));
            faults.UnionWith(events.SelectMany(e => GraphDescription.FaultsOf(e, typeof(Event))));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Every_property_of_people_groups_rooms_and_subscriptions_exists_in_Graph_with_its_type()
    {
        await using var graph = GraphSimulator.InMemory(
            new Tenant(Office.People, (_, _) => [], [SimulatedGroup.Called("Team", "team@contoso.example")]));
        using var client = new GraphClient(graph);
        var inList = EveryUserProperty
            .Replace("aboutMe,", "", StringComparison.Ordinal)
            .Replace("mailboxSettings,", "", StringComparison.Ordinal);
        var subscription = new SimulatedSubscription(
            "1", "reader", "/me/events", Office.Ann.Id, new HashSet<string> { "created" }, graph.BaseAddress, graph.BaseAddress, "s", true);
        List<string> faults =
        [
            .. (await client.GetAsync($"/users?$select={inList}&$expand=manager($select=id)")).Value.SelectMany(u =>
                GraphDescription.FaultsOf(u, typeof(User))),
            .. GraphDescription.FaultsOf((await client.GetAsync($"/users/{Office.Ann.Id}?$select={EveryUserProperty}")).Json, typeof(User)),
            .. GraphDescription.FaultsOf((await client.GetAsync($"/users/{Office.Room.Id}/mailboxSettings")).Json, typeof(MailboxSettings)),
            .. GraphDescription.FaultsOf((await client.GetAsync("/groups")).Value.Single(), typeof(Group)),
            .. GraphDescription.FaultsOf((await client.GetAsync("/places/microsoft.graph.room")).Value.Single(), typeof(Room)),
            .. GraphDescription.FaultsOf(subscription.Json(null), typeof(Subscription)),
        ];
        Assert.Empty(faults);
    }

    [Fact]
    public async Task The_requests_of_these_tests_use_only_options_that_Graph_has()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        await client.AllAsync("/users?$top=2&$select=id&$expand=manager($select=id)");
        await client.AllAsync(
            Office.View(Office.Ann, "2026-10-01T00:00:00Z", "2027-01-31T00:00:00Z", "&$top=3&$select=id&$orderby=start/dateTime"));
        Assert.True(graph.Requests.Count > 6);
        Assert.Empty(graph.Requests.SelectMany(GraphDescription.FaultsOf));
    }

    [Fact]
    public void The_check_against_Graphs_description_can_fail()
    {
        var request = new RecordedRequest("GET", "/users", null, 200, Office.Now, "reader", false, "/users?$top=1&$weather=fine");
        var wrong = new JsonObject
        {
            ["subject"] = 1,
            ["weather"] = "fine",
            ["showAs"] = "asleep",
            ["start"] = new JsonObject { ["zone"] = "UTC" },
            ["isAllDay"] = "no",
        };
        Assert.Equal(["GET /users has no option $weather"], GraphDescription.FaultsOf(request));
        Assert.Equal(["GET /shoes is not described"], GraphDescription.FaultsOf(request with { Template = "/shoes" }));
        Assert.Equal(
            [
                "Event.subject is a String, not 1",
                "Event has no weather",
                "Event.showAs is a FreeBusyStatus, not \"asleep\"",
                "DateTimeTimeZone has no zone",
                "Event.isAllDay is a Boolean, not \"no\"",
            ],
            GraphDescription.FaultsOf(wrong, typeof(Event)));
    }

    [Theory]
    [InlineData("Subject1")]
    [InlineData("start/dateTime")]
    [InlineData("attachments2")]
    [InlineData("*")]
    public async Task Selecting_an_unknown_property_is_refused(string name)
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        Assert.Equal(400, (await client.GetAsync(Office.Week(Office.Ann, $"&$select={name}"))).Refusal.Status);
        Assert.Equal(400, (await client.GetAsync($"/users?$select={name}")).Refusal.Status);
        Assert.Equal(400, (await client.GetAsync($"/groups?$select={name}")).Refusal.Status);
    }

    [Fact]
    public async Task An_app_with_basic_read_permission_gets_no_bodies()
    {
        var basic = new SimulatedApp("basic", "basic", "Calendars.ReadBasic.All");
        await using var graph = Office.Graph(new SimulatorOptions { Apps = [basic] });
        using var client = new GraphClient(graph, "basic");
        var given = (await client.GetAsync(Office.Week(Office.Ann))).Value[0];
        Assert.Null(given["body"]);
        Assert.NotNull(given["attendees"]);
    }

    [Fact]
    public async Task Calendars_are_generated_on_request()
    {
        var calls = 0;
        var people = Enumerable.Range(0, 2_000).Select(i => SimulatedUser.Called($"Person {i}", $"p{i}@contoso.example"));
        await using var graph = GraphSimulator.InMemory(new Tenant(people, (owner, window) =>
        {
            Interlocked.Increment(ref calls);
            return [new SimulatedEvent($"of {owner.Id}", new Interval(window.Start, window.Start + Duration.FromHours(1)))];
        }));
        using var client = new GraphClient(graph);
        var users = await client.AllAsync("/users?$top=999&$select=id");
        var view =
            $"/users/{users[1_999]["id"]}/calendarView?startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-11-30T00:00:00Z"
            + "&$select=isOrganizer";
        var mine = (await client.GetAsync(view)).Value;
        Assert.Equal((2_000, 3 + 1, 1), (users.Count, graph.Requests.Count, calls));
        Assert.True(Assert.Single(mine)["isOrganizer"]!.GetValue<bool>());
    }
}
