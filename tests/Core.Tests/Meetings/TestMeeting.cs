using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Meetings;

/// <summary>A half-hour meeting organised by ann, on a Monday at 10:00 UTC, by default.</summary>
internal static class TestMeeting
{
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 10, 0);

    public static CalendarEvent With(params string[] attendees) => With([.. attendees.Select(a => Attendee(a))]);

    public static CalendarEvent With(params Attendee[] attendees) =>
        Lasting(30) with { Organizer = Attendee("ann"), Attendees = attendees };

    public static CalendarEvent Lasting(int minutes) =>
        new(new EventId("event"), new Interval(Monday, Monday + Duration.FromMinutes(minutes)))
        {
            Organizer = Attendee("ann"),
            Attendees = [Attendee("bo")],
        };

    public static Attendee Attendee(
        string name,
        AttendeeType type = AttendeeType.Required,
        AttendeeResponse response = AttendeeResponse.None) => new(TestPeople.Address(name), null, type, response);
}
