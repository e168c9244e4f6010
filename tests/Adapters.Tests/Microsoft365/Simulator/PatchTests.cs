using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

public sealed class PatchTests
{
    private const string Mark = "String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Agenda";

    [Fact]
    public async Task Writing_a_single_event_mails_each_attendee_once_and_changes_every_copy()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "writer");
        var given = await FirstAsync(client, Office.Week(Office.Cy));
        var written = await client.PatchAsync(PathOf(Office.Cy, given), Body("<p>New</p>"));
        Assert.Equal(200, (int)written.Status);
        Assert.Equal(["ann@contoso.example", "bo@contoso.example"], Assert.Single(graph.AttendeeMails).Recipients);
        Assert.Contains("<p>New</p>", Html((await client.GetAsync(Office.Week(Office.Ann, "&$select=body"))).Value[1]));
        Assert.NotEqual(Text(given, "changeKey"), Text(written.Json, "changeKey"));
    }

    [Fact]
    public async Task An_attendee_who_writes_changes_their_own_copy_and_mails_nobody()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "writer");
        var given = (await client.GetAsync(Office.Week(Office.Ann))).Value[1];
        await client.PatchAsync(PathOf(Office.Ann, given), Body("<p>Mine</p>"));
        Assert.Empty(graph.AttendeeMails);
        Assert.Contains("Mine", Html((await client.GetAsync(Office.Week(Office.Ann))).Value[1]));
        Assert.DoesNotContain("Mine", Html(await FirstAsync(client, Office.Week(Office.Cy))));
    }

    [Fact]
    public async Task Writing_an_occurrence_makes_it_an_exception_and_leaves_the_others()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "writer");
        var occurrence = await FirstAsync(client, Office.Week(Office.Ann));
        await client.PatchAsync(
            PathOf(Office.Ann, occurrence), Body(Html(occurrence).Replace("<body>", "<body><p>Today</p>", StringComparison.Ordinal)));
        var all = await client.AllAsync(
            Office.View(Office.Bo, "2026-11-16T00:00:00Z", "2026-12-02T00:00:00Z", "&$select=type,body,isOnlineMeeting"));
        Assert.Equal(["occurrence", "exception", "singleInstance", "occurrence"], all.Select(e => Text(e, "type")));
        Assert.Equal([false, true, false, false], all.Select(e => Html(e).Contains("Today", StringComparison.Ordinal)));
        Assert.True(all[1]["isOnlineMeeting"]!.GetValue<bool>());
        Assert.Equal(Instant.FromUtc(2026, 11, 24, 9, 0), Assert.Single(graph.AttendeeMails).OriginalStart);
    }

    [Fact]
    public async Task Writing_a_master_mails_once_plus_once_for_each_exception()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "writer");
        var occurrences = await client.AllAsync(Office.View(Office.Ann, "2026-11-23T00:00:00Z", "2026-12-09T00:00:00Z", "&$top=1000"));
        var weekly = occurrences.Where(e => e["seriesMasterId"] is not null).ToList();
        await client.PatchAsync(PathOf(Office.Ann, weekly[0]), Body(Html(weekly[0])));
        await client.PatchAsync(PathOf(Office.Ann, weekly[1]), Body(Html(weekly[1])));
        var path = $"/users/{Office.Ann.Id}/events/{Text(weekly[0], "seriesMasterId")}";
        var master = (await client.GetAsync(path)).Json;
        Assert.Equal(2, graph.AttendeeMails.Count);
        await client.PatchAsync(path, Body(Html(master).Replace("<body>", "<body><p>Always</p>", StringComparison.Ordinal)));
        Assert.Equal(2 + 1 + 2, graph.AttendeeMails.Count);
        Assert.Equal("seriesMaster", Text(master, "type"));
        Assert.Equal(
            ("weekly", 1),
            (Text(master["recurrence"]!["pattern"]!.AsObject(), "type"), master["recurrence"]!["pattern"]!["interval"]!.GetValue<int>()));
        var view = Office.View(Office.Bo, "2026-12-08T00:00:00Z", "2026-12-09T00:00:00Z", "&$select=body,type");
        var plain = (await client.GetAsync(view)).Value.Single();
        Assert.Contains("Always", Html(plain));
        Assert.Equal("occurrence", Text(plain, "type"));
    }

    [Fact]
    public async Task Removing_the_join_section_from_the_body_ends_the_online_meeting()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "writer");
        var before = await FirstAsync(client, Office.Week(Office.Ann));
        var after = (await client.PatchAsync(PathOf(Office.Ann, before), Body("<p>Only this</p>"))).Json;
        Assert.True(before["isOnlineMeeting"]!.GetValue<bool>());
        Assert.Contains("meetup-join", Html(before), StringComparison.Ordinal);
        Assert.False(after["isOnlineMeeting"]!.GetValue<bool>());
        Assert.Null(after["onlineMeeting"]);
    }

    [Theory]
    [InlineData(ExchangeHtml.None)]
    [InlineData(ExchangeHtml.Wrap)]
    [InlineData(ExchangeHtml.PrefixNames)]
    [InlineData(ExchangeHtml.All)]
    public async Task The_join_section_can_be_kept_however_Exchange_rewrites_the_body(ExchangeHtml rules)
    {
        await using var graph = Office.Graph(new SimulatorOptions { Html = rules });
        using var client = new GraphClient(graph, "writer");
        for (var i = 0; i < 3; i++)
        {
            var now = await FirstAsync(client, Office.Week(Office.Ann));
            await client.PatchAsync(
                PathOf(Office.Ann, now),
                Body(Html(now).Replace("<body>", """<body><!-- ours --><div id="agenda" class="a b">x</div>""", StringComparison.Ordinal)));
        }

        var last = await FirstAsync(client, Office.Week(Office.Ann));
        Assert.Equal(Office.FirstWeekly.JoinUrl, last["onlineMeeting"]!["joinUrl"]!.GetValue<string>());
        Assert.Equal(rules.HasFlag(ExchangeHtml.PrefixNames), Html(last).Contains("id=\"x_x_x_agenda\"", StringComparison.Ordinal));
        Assert.Equal(rules == ExchangeHtml.PrefixNames, Html(last).Contains("class=\"x_x_x_a x_x_x_b\"", StringComparison.Ordinal));
        Assert.Equal(rules.HasFlag(ExchangeHtml.StripComments), !Html(last).Contains("ours", StringComparison.Ordinal));
        Assert.Equal(rules.HasFlag(ExchangeHtml.StripClasses), !Html(last).Contains("class=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_write_based_on_another_version_is_refused()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "writer");
        var given = await FirstAsync(client, Office.Week(Office.Cy));
        var (path, etag) = (PathOf(Office.Cy, given), Text(given, "@odata.etag"));
        Assert.Equal(200, (int)(await client.PatchAsync(path, Body("<p>1</p>"), ("If-Match", etag))).Status);
        Assert.Equal((412, "ErrorIrresolvableConflict"), (await client.PatchAsync(path, Body("<p>2</p>"), ("If-Match", etag))).Refusal);
        Assert.Equal(200, (int)(await client.PatchAsync(path, Body("<p>3</p>"), ("If-Match", "*"))).Status);
        Assert.Equal(2, graph.AttendeeMails.Count);
        Assert.Contains("<p>3</p>", Html((await client.GetAsync(path)).Json));
    }

    [Fact]
    public async Task Named_properties_are_returned_on_request_and_mail_nobody()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "writer");
        var path = PathOf(Office.Cy, await FirstAsync(client, Office.Week(Office.Cy)));
        var property = new JsonObject { ["id"] = Mark.Replace("66f5a359", "66F5A359", StringComparison.Ordinal), ["value"] = "v1" };
        await client.PatchAsync(path, new JsonObject { ["singleValueExtendedProperties"] = new JsonArray(property) });
        string Asking(string id) => $"{path}?$expand=singleValueExtendedProperties($filter=id eq '{id}')&$select=id";
        Assert.Equal(
            $$"""[{"id":"{{Mark}}","value":"v1"}]""",
            (await client.GetAsync(Asking(Mark))).Json["singleValueExtendedProperties"]!.ToJsonString());
        Assert.Null(
            (await client.GetAsync(Asking(Mark.Replace("Agenda", "agenda", StringComparison.Ordinal)))).Json[
                "singleValueExtendedProperties"
            ]);
        Assert.Null((await client.GetAsync(path)).Json["singleValueExtendedProperties"]);
        Assert.Equal((400, "ErrorInvalidParameter"), (await client.GetAsync(Asking("Agenda"))).Refusal);
        Assert.Empty(graph.AttendeeMails);
    }

    [Fact]
    public async Task Invalid_writes_are_refused()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "writer");
        using var reader = new GraphClient(graph);
        var path = PathOf(Office.Cy, await FirstAsync(client, Office.Week(Office.Cy)));
        Assert.Equal((403, "ErrorAccessDenied"), (await reader.PatchAsync(path, Body("x"))).Refusal);
        Assert.Equal((400, "RequestBodyRead"), (await client.PatchAsync(path, new JsonObject { ["weather"] = "fine" })).Refusal);
        Assert.Equal((501, "notSimulated"), (await client.PatchAsync(path, new JsonObject { ["attendees"] = new JsonArray() })).Refusal);
        Assert.Equal(
            (400, "ErrorInvalidIdMalformed"), (await client.PatchAsync($"/users/{Office.Cy.Id}/events/nonsense", Body("x"))).Refusal);
        Assert.Equal(
            (404, "ErrorItemNotFound"),
            (await client.GetAsync(path.Replace(Office.Cy.Id, Office.Bo.Id, StringComparison.Ordinal))).Refusal);
        Assert.Empty(graph.AttendeeMails);
    }

    [Fact]
    public async Task The_instances_of_a_series_are_listed_by_its_master()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var master = Text(await FirstAsync(client, Office.Week(Office.Bo)), "seriesMasterId");
        var path = $"/users/{Office.Bo.Id}/events/{master}/instances?startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z";
        Assert.Equal(4, (await client.GetAsync($"{path}&$select=subject,type")).Value.Count);
        Assert.Equal(
            (400, "ErrorInvalidOperation"),
            (
                await client.GetAsync(
                    path.Replace(master, Text((await client.GetAsync(Office.Week(Office.Bo))).Value[1], "id"), StringComparison.Ordinal))
            ).Refusal);
    }

    [Fact]
    public async Task A_moved_occurrence_is_an_exception_at_its_new_time()
    {
        var moved = Office.FirstWeekly.Repeating(1, 13).ElementAt(7);
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        graph.Change(
            moved with
            {
                Time = new Interval(moved.Time.Start + Duration.FromDays(1), moved.Time.End + Duration.FromDays(1)),
                IsException = true,
            });
        var week = (await client.GetAsync(Office.Week(Office.Bo, "&$select=type,start,originalStart"))).Value;
        Assert.Equal("exception", Text(week[0], "type"));
        Assert.Equal("2026-11-25T09:00:00.0000000", Text(week[0]["start"]!.AsObject(), "dateTime"));
        Assert.Equal("2026-11-24T09:00:00Z", Text(week[0], "originalStart"));
        graph.Delete(moved);
        Assert.Single((await client.GetAsync(Office.Week(Office.Bo))).Value);
    }

    private static async Task<JsonObject> FirstAsync(GraphClient client, string view) => (await client.GetAsync(view)).Value[0];

    private static string PathOf(SimulatedUser owner, JsonObject e) => $"/users/{owner.Id}/events/{Text(e, "id")}";

    private static JsonObject Body(string html) => new() { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html } };

    private static string Html(JsonObject e) => e["body"]!["content"]!.GetValue<string>();

    private static string Text(JsonObject json, string name) => json[name]!.GetValue<string>();
}
