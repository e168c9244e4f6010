using NodaTime;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

/// <summary>Ann, her reports Bo and Cy, a guest, somebody who has left, and a room; with a few meetings.</summary>
internal static class Office
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 9, 0);

    public static readonly SimulatedUser Ann = SimulatedUser.Called("Ann Lee", "ann@contoso.example") with
    {
        TimeZone = "Europe/Berlin",
        Aliases = ["ann.lee@contoso.example"],
        JobTitle = "Manager",
    };

    public static readonly SimulatedUser Bo = SimulatedUser.Called("Bo Ek", "bo@contoso.example") with { ManagerId = Ann.Id };

    public static readonly SimulatedUser Cy = SimulatedUser.Called("Cy Fox", "cy@contoso.example") with
    {
        ManagerId = Ann.Id,
        AccountEnabled = false,
    };

    public static readonly SimulatedUser Guest = SimulatedUser.Called("Gil Guest", "gil@fabrikam.example") with
    {
        UserPrincipalName = "gil_fabrikam.example#EXT#@contoso.example",
        IsGuest = true,
        HasMailbox = false,
    };

    public static readonly SimulatedUser Room = SimulatedUser.Called("Room One", "room1@contoso.example") with
    {
        Purpose = MailboxPurpose.Room,
        AccountEnabled = false,
    };

    public static IReadOnlyList<SimulatedUser> People => [Ann, Bo, Cy, Guest, Room];

    /// <summary>
    /// Ann with Bo, every Tuesday at 10:00 in Berlin since 6 October, thirteen times; 27 October is the first in winter time.
    /// </summary>
    public static SimulatedEvent FirstWeekly { get; } =
        new("weekly", new Interval(Instant.FromUtc(2026, 10, 6, 8, 0), Instant.FromUtc(2026, 10, 6, 8, 30)))
        {
            Subject = "Ann / Bo",
            Body = "<p>What is on your mind?</p>",
            Organizer = SimulatedAttendee.Of(Ann),
            Attendees = [SimulatedAttendee.Of(Bo), SimulatedAttendee.Of(Room) with { Type = "resource" }],
            JoinUrl =
                "https://teams.microsoft.com/l/meetup-join/19%3ameeting_weekly%40thread.v2/0?"
                    + "context=%7b%22Tid%22%3a%22t%22%2c%22Oid%22%3a%22o%22%7d",
            TimeZone = "Europe/Berlin",
        };

    public static SimulatedEvent Single { get; } =
        new("single", new Interval(Instant.FromUtc(2026, 11, 25, 14, 0), Instant.FromUtc(2026, 11, 25, 15, 0)))
        {
            Subject = "Cy asks Ann",
            Organizer = SimulatedAttendee.Of(Cy),
            Attendees = [SimulatedAttendee.Of(Ann, "declined"), SimulatedAttendee.Of(Bo, "tentativelyAccepted")],
            HideAttendees = true,
        };

    public static Tenant Tenant => Tenant.Of(People, [.. FirstWeekly.Repeating(1, 13), Single]);

    public static GraphSimulator Graph(SimulatorOptions? options = null) => GraphSimulator.InMemory(Tenant, options);

    public static string Week(SimulatedUser owner, string more = "") => View(owner, "2026-11-23T00:00:00Z", "2026-11-30T00:00:00Z", more);

    public static string View(SimulatedUser owner, string from, string to, string more = "") =>
        $"/users/{owner.Id}/calendarView?startDateTime={from}&endDateTime={to}{more}";
}
