using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Calendars;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;
using OutlookOneOnOne.SimulatedGraph.Permissions;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class GraphFreeBusyTests
{
    private const string Route = "/users/{user-id}/calendar/getSchedule";

    // California, as Graph itself gives it in its examples.
    private const string California =
        """
        {"@odata.type":"#microsoft.graph.customTimeZone","bias":480,"name":"Customized Time Zone",
         "standardOffset":{"time":"02:00:00.0000000","dayOccurrence":1,"dayOfWeek":"sunday","month":11,"year":0},
         "daylightOffset":{"daylightBias":-60,"time":"02:00:00.0000000","dayOccurrence":2,"dayOfWeek":"sunday","month":3,"year":0}}
        """;

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 0, 0);
    private static readonly Interval Week = new(Monday, Monday + Duration.FromDays(7));
    private static readonly SimulatedUser Ann = Office.Ann;
    private static readonly SimulatedUser Bo = Office.Bo;

    [Fact]
    public async Task Nothing_is_requested_unless_an_administrator_has_turned_it_on()
    {
        await using var graph = new SimulatedMicrosoft365(Office.Tenant);
        Assert.IsType<NoFreeBusy>(graph.Get<IFreeBusy>());
        Assert.IsType<FreeBusyResult.NotKnown>(await OfAsync(graph, Ann));
        Assert.Empty(graph.Graph.Requests);
    }

    [Fact]
    public async Task Tentative_busy_and_out_of_office_take_time_and_working_elsewhere_does_not()
    {
        string[] shown = ["free", "tentative", "busy", "oof", "workingElsewhere"];
        await using var graph = On(Tenant.Of(
            [Ann], shown.Select((s, i) => Event($"e{i}", Ann, 8 + (2 * i), 60) with { ShowAs = s, Subject = "canary" })));
        var known = Assert.IsType<FreeBusyResult.Known>(await OfAsync(graph, Ann));
        Assert.Equal([Hours(10, 11), Hours(12, 13), Hours(14, 15)], known.Busy);
    }

    [Fact]
    public async Task Part_of_a_quarter_hour_takes_all_of_it_and_adjacent_times_are_joined()
    {
        await using var graph = On(Tenant.Of([Ann], Event("a", Ann, 9, 20), Event("b", Ann, 10, 30), Event("c", Ann, 10.5, 30)));
        var known = Assert.IsType<FreeBusyResult.Known>(await OfAsync(graph, Ann));
        Assert.Equal([Hours(9, 9.5), Hours(10, 11)], known.Busy);
    }

    [Fact]
    public async Task The_window_need_not_begin_on_a_quarter_hour()
    {
        await using var graph = On(Tenant.Of([Ann], Event("a", Ann, 9, 60)));
        var odd = new Interval(Monday + Duration.FromMinutes(547), Monday + Duration.FromHours(33) + Duration.FromSeconds(1));
        var known = Assert.IsType<FreeBusyResult.Known>((await graph.Get<IFreeBusy>().OfAsync([Person(Ann)], odd, Cancel))[Id(Ann)]);
        Assert.Equal([Hours(9, 10)], known.Busy);
    }

    [Fact]
    public async Task No_entry_is_not_free()
    {
        await using var graph = On(Tenant.Of([Ann, Bo with { HasMailbox = false }]));
        var results = await graph.Get<IFreeBusy>().OfAsync([Person(Ann), Person(Bo)], Week, Cancel);
        Assert.IsType<FreeBusyResult.Known>(results[Id(Ann)]);
        Assert.IsType<FreeBusyResult.NotKnown>(results[Id(Bo)]); // an error within a 200
        Assert.Equal(200, Assert.Single(graph.Graph.Requests).Status);
    }

    [Theory]
    [InlineData("""{"value":[]}""")]
    [InlineData("""{}""")]
    [InlineData("""{"value":[null]}""")]
    [InlineData("""{"value":[{"scheduleId":"ann@contoso.example"}]}""")]
    [InlineData("""{"value":[{"scheduleId":"ann@contoso.example","availabilityView":"000"}]}""")]
    [InlineData("""{"value":[{"scheduleId":"other@contoso.example","availabilityView":"0000"}]}""")]
    [InlineData("""{"value":[{"scheduleId":"ann@contoso.example","availabilityView":"0000","error":{"responseCode":"ErrorNoFreeBusyAccess"}}]}""")]
    [InlineData("""{"value":[{"scheduleId":"ann@contoso.example","availabilityView":"0000","workingHours":{"daysOfWeek":["monday"],"startTime":"08:00:00.0000000","endTime":"17:00:00.0000000","timeZone":{"name":"Nowhere"}}}]}""")]
    [InlineData("""{"value":[{"scheduleId":"ann@contoso.example","availabilityView":"0000","workingHours":{"daysOfWeek":["someday"],"startTime":"08:00:00","endTime":"17:00:00","timeZone":{"name":"UTC"}}}]}""")]
    public async Task A_response_with_less_than_was_requested_is_not_free(string answer) =>
        Assert.IsType<FreeBusyResult.NotKnown>(await ScriptedAsync(answer));

    [Fact]
    public async Task An_answer_for_every_quarter_of_the_hour_is_read_whatever_the_letters_of_the_address() =>
        Assert.Equal(
            [new Interval(Monday + Duration.FromMinutes(15), Monday + Duration.FromMinutes(60))],
            Assert.IsType<FreeBusyResult.Known>(
                await ScriptedAsync("""{"value":[{"scheduleId":"ANN@contoso.example","availabilityView":"0249"}]}""")).Busy);

    [Fact]
    public async Task A_refusal_and_an_outage_are_not_free()
    {
        await using var graph = On(Office.Tenant);
        using (graph.Graph.Faults.On(Fault.Forbidden, route: Route))
        {
            Assert.IsType<FreeBusyResult.NotKnown>(await OfAsync(graph, Ann));
        }

        Assert.IsType<FreeBusyResult.Known>(await OfAsync(graph, Ann));
    }

    [Fact]
    public async Task Nothing_is_known_about_a_mailbox_outside_the_group()
    {
        var apps = new SimulatorOptions { Apps = [SimulatedApp.FreeBusy with { Mailboxes = new HashSet<string> { Ann.Id } }] };
        await using var graph = On(Office.Tenant, apps);
        var results = await graph.Get<IFreeBusy>().OfAsync([Person(Ann), Person(Bo)], Week, Cancel);
        Assert.IsType<FreeBusyResult.Known>(results[Id(Ann)]);
        Assert.IsType<FreeBusyResult.NotKnown>(results[Id(Bo)]);
    }

    [Fact]
    public async Task Working_hours_come_in_the_zone_of_the_mailbox()
    {
        await using var graph = On(Tenant.Of([Ann with { Hours = new SimulatedHours("07:30:00.0000000", "16:00:00.0000000") }]));
        var hours = Assert.IsType<FreeBusyResult.Known>(await OfAsync(graph, Ann)).Hours!;
        Assert.Equal("Europe/Berlin", hours.TimeZone.Id);
        Assert.Equal(new WorkingHours(new LocalTime(7, 30), new LocalTime(16, 0)), hours.Week.Hours);
        Assert.False(hours.Week.Includes(IsoDayOfWeek.Saturday));
    }

    [Fact]
    public async Task A_zone_given_by_rules_follows_them()
    {
        var custom = Ann with { Hours = Ann.Hours with { TimeZone = California } };
        await using var graph = On(Tenant.Of([custom]));
        var zone = Assert.IsType<FreeBusyResult.Known>(await OfAsync(graph, custom)).Hours!.TimeZone;
        var real = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
        var year = Enumerable.Range(0, 24 * 365).Select(h => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromHours(h));
        Assert.All(year, at => Assert.Equal(real.GetUtcOffset(at), zone.GetUtcOffset(at)));
    }

    [Fact]
    public async Task At_most_twenty_mailboxes_are_named_in_a_call()
    {
        var people = Enumerable.Range(0, 41).Select(i => SimulatedUser.Called($"P {i}", $"p{i}@contoso.example")).ToList();
        await using var graph = On(new Tenant(people, (_, _) => []));
        var results = await graph.Get<IFreeBusy>().OfAsync([.. people.Select(Person)], Week, Cancel);
        Assert.Equal(41, results.Values.Count(r => r is FreeBusyResult.Known));
        Assert.Equal([200, 200, 200], graph.Graph.Requests.Select(r => r.Status));
    }

    [Fact]
    public async Task The_simulator_refuses_more_mailboxes_and_longer_times_than_Graph_takes()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "freebusy");
        Assert.Equal((400, "ErrorInvalidParameter"), (await client.PostAsync(Path(Ann), Body(Week, 21))).Refusal);
        Assert.Equal(
            (400, "ErrorTimeIntervalTooBig"),
            (await client.PostAsync(Path(Ann), Body(new Interval(Monday, Monday + Duration.FromDays(63)), 1))).Refusal);
        var answer = await client.PostAsync(Path(Ann), Body(Week, 1));
        Assert.Empty(answer.Value.SelectMany(e => GraphDescription.FaultsOf(e, typeof(Microsoft.Graph.Models.ScheduleInformation))));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static SimulatedMicrosoft365 On(Tenant tenant, SimulatorOptions? options = null) =>
        new(tenant, options, o => o.ReadsFreeBusy = true);

    private static async Task<FreeBusyResult> OfAsync(SimulatedMicrosoft365 graph, SimulatedUser user) =>
        (await graph.Get<IFreeBusy>().OfAsync([Person(user)], Week, Cancel))[Id(user)];

    private static async Task<FreeBusyResult> ScriptedAsync(string answer)
    {
        using var graph = new ScriptedGraph(ScriptedGraph.Json(answer));
        var hour = new Interval(Monday, Monday + Duration.FromHours(1));
        return (await graph.Get<GraphFreeBusy>().OfAsync([Person(Ann)], hour, Cancel))[Id(Ann)];
    }

    private static SimulatedEvent Event(string uid, SimulatedUser organizer, double hour, int minutes)
    {
        var start = Monday + Duration.FromHours(hour);
        return new SimulatedEvent(uid, new Interval(start, start + Duration.FromMinutes(minutes)))
        {
            Organizer = SimulatedAttendee.Of(organizer),
        };
    }

    private static Interval Hours(double from, double to) => new(Monday + Duration.FromHours(from), Monday + Duration.FromHours(to));

    private static PersonId Id(SimulatedUser user) => new(user.Id);

    private static Person Person(SimulatedUser user) => new(Id(user), EmailAddress.Parse(user.Mail!), user.DisplayName);

    private static string Path(SimulatedUser user) => $"/users/{user.Id}/calendar/getSchedule";

    private static JsonObject Body(Interval window, int mailboxes) => new()
    {
        ["schedules"] = new JsonArray([.. Enumerable.Range(0, mailboxes).Select(_ => (JsonNode)Ann.Mail!)]),
        ["startTime"] = Moment(window.Start),
        ["endTime"] = Moment(window.End),
        ["availabilityViewInterval"] = 60,
    };

    private static JsonObject Moment(Instant at) => new() { ["dateTime"] = $"{at:uuuu-MM-dd'T'HH:mm:ss}", ["timeZone"] = "UTC" };
}
