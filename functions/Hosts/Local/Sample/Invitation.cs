using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>Adds the organiser, attendees and responses that one person's copy shows.</summary>
internal sealed class Invitation(SampleMeeting meeting, RosterEntry owner)
{
    private bool IsOrganizers => meeting.Organizer == owner;

    private PatternMarks Marks => meeting.Pattern.Marks;

    /// <param name="component">The meeting, or one occurrence of it.</param>
    /// <param name="firstDeclines">Whether the first attendee has declined it.</param>
    public void Put(CalendarEvent component, bool firstDeclines)
    {
        component.Organizer = new Organizer($"mailto:{meeting.Organizer.Email}")
        {
            CommonName = meeting.Organizer.Name,
            SentBy = Marks.SentBy is { } key ? new Uri($"mailto:{RosterEntry.AddressOf(key)}") : null,
        };
        if (Marks.ListsOrganizer)
            component.Attendees.Add(Attendee(meeting.Organizer.Email, meeting.Organizer.Name, "REQ-PARTICIPANT", "ACCEPTED"));
        foreach (var (place, guest) in meeting.Guests.Index().Where(g => CanSee(g.Item)))
            component.Attendees.Add(Attendee(guest, firstDeclines && place == 0 ? "DECLINED" : guest.Answer));
    }

    private bool CanSee(Guest guest) => IsOrganizers || !Marks.HidesAttendees || guest.Entry == owner;

    private Attendee Attendee(Guest guest, string answer) => guest.Type switch
    {
        RosterType.Room => Attendee(guest.Address, guest.Name, "NON-PARTICIPANT", answer, "ROOM"),
        RosterType.Group => Attendee(guest.Address, guest.Name, "REQ-PARTICIPANT", "NEEDS-ACTION", "GROUP"),
        RosterType.Person => Attendee(
            guest.Address,
            guest.Name,
            guest.IsOptional ? "OPT-PARTICIPANT" : "REQ-PARTICIPANT",
            IsOrganizers || guest.Entry == owner ? answer : "NEEDS-ACTION"),
        _ => throw new ArgumentOutOfRangeException(nameof(guest), guest.Type, "Not a type of the roster."),
    };

    private static Attendee Attendee(string address, string name, string role, string answer, string type = "INDIVIDUAL") =>
        new($"mailto:{address}") { CommonName = name, Role = role, ParticipationStatus = answer, Type = type };
}
