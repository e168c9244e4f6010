using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>
/// Each fault that Graph, or something in front of it, can have while Ann's calendar is read. It costs what it concerns, and the readings
/// of Dan and Eve stay exactly the same.
/// </summary>
public sealed class CalendarFaultTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 9, 0);
    private static readonly Interval Window = new(Now - Duration.FromDays(30), Now + Duration.FromDays(30));

    private static readonly SimulatedUser Ann = SimulatedUser.Called("Ann", "ann@contoso.example");
    private static readonly SimulatedUser Bo = SimulatedUser.Called("Bo", "bo@contoso.example") with { ManagerId = Ann.Id };
    private static readonly SimulatedUser Dan = SimulatedUser.Called("Dan", "dan@contoso.example");
    private static readonly SimulatedUser Eve = SimulatedUser.Called("Eve", "eve@contoso.example") with { ManagerId = Dan.Id };

    private static readonly Tenant Tenant = Tenant.Of(
        [Ann, Bo, Dan, Eve], Meeting("first", Ann, Bo, -14), Meeting("second", Ann, Bo, -7), Meeting("other", Dan, Eve, -3));

    private static readonly Dictionary<string, (Fault Fault, string Ann)> Table = new()
    {
        ["a proxy's page"] = (Fault.ProxyPage, "Unavailable, kept"),
        ["an error page of a gateway"] = (new Fault.Replaced(502, "text/html", "<html>Bad gateway</html>"), "Unavailable, kept"),
        ["an empty 200"] = (Fault.EmptyAnswer, "Unavailable, kept"),
        ["half a body"] = (new Fault.Replaced(200, "application/json", """{"value":[{"id":"x","sta"""), "Unavailable, kept"),
        ["a list of another type"] = (Fault.ListOfAnotherType, "Unavailable, kept"),
        ["401"] = (Fault.TokenExpired, "AccessDenied, kept"),
        ["403"] = (Fault.Forbidden, "AccessDenied"),
        ["404"] = (Fault.MailboxNotEnabled, "NotFound, kept"),
        ["503"] = (Fault.ServiceUnavailable, "Unavailable, kept"),
        ["504"] = (Fault.GatewayTimeout, "Unavailable, kept"),
        ["429"] = (Fault.Throttled(600), "postponed"),
        ["a page that repeats"] = (Fault.RepeatedPage, "2 events"),
        ["pages that bring nothing new"] = (Fault.PageWithNothingNew, "2 events"),
        ["a state that is lost each time"] = (Fault.SyncStateLost, "Unavailable, kept"),
        ["a redirection"] = (Fault.Redirected, "Unavailable, kept"),
        ["a page token that expires each time"] = (Fault.ExpiredPageToken, "Unavailable, kept"),
        ["an event without a start"] = (Fault.ItemWithoutStart, "1 events"),
        ["marks that cannot be read"] = (Fault.ItemsWithoutMarks, "2 events, 2 private"),
    };

    public static TheoryData<string> Faults => [.. Table.Keys];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_in_one_calendar_costs_nobody_else_anything(string name)
    {
        var (fault, expected) = Table[name];
        var before = await ReadAsync(_ => { });
        var with = await ReadAsync(plan => plan.On(fault, mailbox: Ann.Id, route: "/users/{user-id}/calendarView"));

        Assert.Equal(expected, Words(with[Ann.Id]));
        Assert.Equal(Exactly(before[Dan.Id]), Exactly(with[Dan.Id]));
        Assert.Equal(Exactly(before[Eve.Id]), Exactly(with[Eve.Id]));
    }

    [Fact]
    public async Task An_item_of_a_batch_without_an_id_costs_itself()
    {
        var before = await ReadAsync(_ => { });
        var with = await ReadAsync(plan => plan.On(Fault.BatchItemWithoutId, route: "/$batch"));

        Assert.Equal("Unavailable, kept", Words(with[Ann.Id])); // the first of them, at each attempt
        Assert.Equal(Exactly(before[Dan.Id]), Exactly(with[Dan.Id]));
        Assert.Equal(Exactly(before[Eve.Id]), Exactly(with[Eve.Id]));
    }

    [Fact]
    public async Task A_batch_that_a_proxy_answers_fails_each_calendar_and_does_not_end_the_run()
    {
        var with = await ReadAsync(plan => plan.On(Fault.ProxyPage, route: "/$batch"));

        Assert.All(with.Values, reading => Assert.Equal("Unavailable, kept", Words(reading)));
    }

    private static async Task<Dictionary<string, CalendarReadResult>> ReadAsync(Action<FaultPlan> turnOn)
    {
        await using var graph = new WiredGraph(Tenant);
        turnOn(graph.Graph.Faults);
        PersonId[] owners = [new(Ann.Id), new(Dan.Id), new(Eve.Id)];
        var readings = await graph.Run(graph.Get<ICalendar>().ReadManyAsync(owners, Window, Cancel).ToListAsync(Cancel).AsTask());
        return readings.ToDictionary(r => r.Owner.Value, r => r.Reading);
    }

    private static string Words(CalendarReadResult reading) => reading switch
    {
        CalendarReadResult.Read read when read.Events.Any(e => e.IsPrivate) =>
            $"{read.Events.Count} events, {read.Events.Count(e => e.IsPrivate)} private",
        CalendarReadResult.Read read => $"{read.Events.Count} events",
        CalendarReadResult.NotReadable { IsTransient: true } kept => $"{kept.Fault}, kept",
        CalendarReadResult.NotReadable failed => $"{failed.Fault}",
        _ => "postponed",
    };

    private static IEnumerable<string> Exactly(CalendarReadResult reading) => Assert.IsType<CalendarReadResult.Read>(reading).Events.Select(
        e => $"{e.Id} {e.Time} {e.IsPrivate} {e.Organizer} {string.Join(' ', e.Attendees)}");

    private static SimulatedEvent Meeting(string id, SimulatedUser organizer, SimulatedUser with, int day)
    {
        var start = Now + Duration.FromDays(day);
        return new SimulatedEvent(id, new Interval(start, start + Duration.FromMinutes(30)))
        {
            Organizer = SimulatedAttendee.Of(organizer),
            Attendees = [SimulatedAttendee.Of(with)],
        };
    }
}
