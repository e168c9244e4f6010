using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

public sealed class CalendarViewTests
{
    [Fact]
    public async Task A_view_returns_the_occurrences_and_single_events_of_its_window_by_start()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var week = Office.Week(Office.Ann, "&$select=subject,start,type,seriesMasterId,isOnlineMeeting,onlineMeeting");
        var events = (await client.GetAsync(week)).Value;
        Assert.Equal(["Ann / Bo", "Cy asks Ann"], events.Select(e => Text(e, "subject")));
        Assert.Equal(["occurrence", "singleInstance"], events.Select(e => Text(e, "type")));
        Assert.Equal("""{"dateTime":"2026-11-24T09:00:00.0000000","timeZone":"UTC"}""", events[0]["start"]!.ToJsonString());
        Assert.NotNull(events[0]["seriesMasterId"]);
        Assert.Null(events[1]["seriesMasterId"]);
        Assert.Equal(Office.FirstWeekly.JoinUrl, events[0]["onlineMeeting"]!["joinUrl"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("2026-11-24T09:29:59Z", "2026-11-24T12:00:00Z", 1)] // begun before the window
    [InlineData("2026-11-24T09:30:00Z", "2026-11-24T12:00:00Z", 0)]
    [InlineData("2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z", 0)]
    [InlineData("2026-11-24T08:00:00", "2026-11-24T09:00:01", 1)] // without an offset it is UTC
    [InlineData("2026-11-24T10:00:00%2B01:00", "2026-11-24T10:00:01%2B01:00", 1)]
    public async Task A_view_returns_what_overlaps_its_window(string from, string to, int count)
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        Assert.Equal(count, (await client.GetAsync(Office.View(Office.Bo, from, to))).Value.Count);
    }

    [Fact]
    public async Task Pages_have_ten_events_by_default_and_contain_every_event_once()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var view = Office.View(Office.Bo, "2026-10-01T00:00:00Z", "2027-01-31T00:00:00Z");
        var byDefault = await client.AllAsync(view);
        var byThree = await client.AllAsync($"{view}&$top=3&$select=id&$orderby=start/dateTime desc");
        Assert.Equal(14, byDefault.Select(e => Text(e, "id")).Distinct().Count());
        Assert.Equal(byDefault.Select(e => Text(e, "id")).Reverse(), byThree.Select(e => Text(e, "id")));
        Assert.Equal(2 + 5, graph.Requests.Count);
        Assert.All(graph.Requests, r => Assert.Equal(("/users/{user-id}/calendarView", Office.Bo.Id), (r.Template, r.Mailbox)));
    }

    [Theory]
    [InlineData("&$top=1001", "BadRequest")]
    [InlineData("&$top=0", "BadRequest")]
    [InlineData("&$top=-1", "BadRequest")]
    [InlineData("&$select=start,weather", "RequestBroker--ParseUri")]
    [InlineData("&$top=5&$top=6", "BadRequest")]
    public async Task Invalid_options_are_refused(string option, string code)
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        Assert.Equal((400, code), (await client.GetAsync(Office.Week(Office.Ann, option))).Refusal);
    }

    [Theory]
    [InlineData("", "ErrorInvalidParameter")]
    [InlineData("?startDateTime=2026-11-24T00:00:00Z", "ErrorInvalidParameter")]
    [InlineData("?startDateTime=yesterday&endDateTime=2026-11-24T00:00:00Z", "ErrorInvalidParameter")]
    [InlineData("?startDateTime=2026-11-25T00:00:00Z&endDateTime=2026-11-24T00:00:00Z", "ErrorCalendarEndDateIsEarlierThanStartDate")]
    [InlineData("?startDateTime=2020-11-25T00:00:00Z&endDateTime=2026-11-24T00:00:00Z", "ErrorCalendarViewRangeTooBig")]
    public async Task A_view_needs_a_window(string query, string code)
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        Assert.Equal((400, code), (await client.GetAsync($"/users/{Office.Ann.Id}/calendarView{query}")).Refusal);
    }

    [Fact]
    public async Task Somebody_without_a_mailbox_is_distinguished_from_somebody_unknown()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        Assert.Equal((404, "MailboxNotEnabledForRESTAPI"), (await client.GetAsync(Office.Week(Office.Guest))).Refusal);
        Assert.Equal(
            (404, "ErrorInvalidUser"), (await client.GetAsync(Office.Week(SimulatedUser.Called("No", "no@contoso.example")))).Refusal);
    }

    [Fact]
    public async Task Times_are_in_the_requested_zone_and_applied_preferences_are_confirmed()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var path = Office.Week(Office.Ann, "&$select=start");
        var plain = await client.GetAsync(path);
        var berlin = await client.GetAsync(path, ("Prefer", """IdType="ImmutableId", outlook.timezone="W. Europe Standard Time" """));
        Assert.Equal(
            """{"dateTime":"2026-11-24T10:00:00.0000000","timeZone":"W. Europe Standard Time"}""",
            berlin.Value[0]["start"]!.ToJsonString());
        Assert.Equal("""IdType="ImmutableId", outlook.timezone="W. Europe Standard Time" """.Trim(), berlin.Headers["Preference-Applied"]);
        Assert.DoesNotContain("Preference-Applied", plain.Headers.Keys);
        Assert.NotEqual(Text(plain.Value[0], "id"), Text(berlin.Value[0], "id"));
        Assert.Equal(
            (400, "TimeZoneNotSupportedException"), (await client.GetAsync(path, ("Prefer", "outlook.timezone=\"Middle Earth\""))).Refusal);
    }

    [Fact]
    public async Task Copies_of_an_occurrence_share_its_iCalUId_and_occurrences_do_not()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var bos = await client.AllAsync(
            Office.View(Office.Bo, "2026-10-01T00:00:00Z", "2026-11-25T00:00:00Z", "&$select=iCalUId,seriesMasterId,isOrganizer"));
        var anns = await client.AllAsync(
            Office.View(Office.Ann, "2026-10-01T00:00:00Z", "2026-11-25T00:00:00Z", "&$select=iCalUId,seriesMasterId,isOrganizer"));
        Assert.Equal(bos.Select(e => Text(e, "iCalUId")), anns.Select(e => Text(e, "iCalUId")));
        Assert.Equal(8, bos.Select(e => Text(e, "iCalUId")).Distinct().Count());
        Assert.Single(bos.Concat(anns).Where(e => e["isOrganizer"]!.GetValue<bool>()).Select(e => Text(e, "seriesMasterId")).Distinct());
        Assert.Equal(2, bos.Concat(anns).Select(e => Text(e, "seriesMasterId")).Distinct().Count());
        Assert.Equal(16, bos.Concat(anns).Select(e => Text(e, "id")).Distinct().Count());
    }

    [Fact]
    public async Task Only_the_organiser_sees_responses_and_hidden_attendees()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        const string Fields = "&$select=attendees,isOrganizer,responseStatus,hideAttendees&$orderby=start/dateTime desc&$top=1";
        var (cys, anns) = (
            (await client.GetAsync(Office.Week(Office.Cy, Fields))).Value[0],
            (await client.GetAsync(Office.Week(Office.Ann, Fields))).Value[0]);
        Assert.Equal(["ann@contoso.example declined", "bo@contoso.example tentativelyAccepted"], Answers(cys));
        Assert.Equal(["ann@contoso.example none"], Answers(anns));
        Assert.Equal("organizer", Text(cys["responseStatus"]!.AsObject(), "response"));
        Assert.Equal("declined", Text(anns["responseStatus"]!.AsObject(), "response"));
        Assert.True(anns["hideAttendees"]!.GetValue<bool>());
    }

    [Fact]
    public async Task An_all_day_event_keeps_its_days_whatever_zone_is_requested()
    {
        var day = new SimulatedEvent("away", new Interval(Instant.FromUtc(2026, 11, 24, 23, 0), Instant.FromUtc(2026, 11, 25, 23, 0)))
        {
            IsAllDay = true,
            TimeZone = "Europe/Berlin",
            ShowAs = "oof",
        };
        await using var graph = GraphSimulator.InMemory(new Tenant(Office.People, (owner, _) => owner.Id == Office.Ann.Id ? [day] : []));
        using var client = new GraphClient(graph);
        var given = (await client.GetAsync(Office.Week(Office.Ann, "&$select=start,end,isAllDay,showAs"))).Value.Single();
        Assert.Equal("2026-11-25T00:00:00.0000000", Text(given["start"]!.AsObject(), "dateTime"));
        Assert.Equal("2026-11-26T00:00:00.0000000", Text(given["end"]!.AsObject(), "dateTime"));
        Assert.Equal("oof", Text(given, "showAs"));
    }

    [Fact]
    public async Task Every_calendar_of_the_sample_organisation_can_be_read()
    {
        var tenant = await SampleTenant.CreateAsync(Office.Now, TestContext.Current.CancellationToken);
        await using var graph = GraphSimulator.InMemory(tenant);
        using var client = new GraphClient(graph);
        var read = 0;
        foreach (var user in tenant.Users.Where(u => u.HasMailbox))
        {
            read += (await client.AllAsync(Office.View(user, "2026-08-25T00:00:00Z", "2026-12-08T00:00:00Z", "&$top=1000"))).Count;
        }

        Assert.Contains(tenant.Users, u => !u.HasMailbox);
        Assert.True(read > 1000, $"{read} events");
    }

    private static string Text(JsonObject json, string name) => json[name]!.GetValue<string>();

    private static IEnumerable<string> Answers(JsonObject e) =>
        e["attendees"]!
            .AsArray()
            .Select(a => $"{a!["emailAddress"]!["address"]!.GetValue<string>()} {a["status"]!["response"]!.GetValue<string>()}");
}
