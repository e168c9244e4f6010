using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Playground;

/// <summary>A calendar as the playground shows it.</summary>
/// <param name="local">Whose people and calendars.</param>
internal sealed class PlaygroundCalendar(LocalInstallation local)
{
    private readonly OneOnOneRecognizer recognizer = new(local.Organisation, RecognitionPolicy.Default);

    public async Task<CalendarAnswer> OfAsync(Person owner, Interval window, CancellationToken cancellationToken) =>
        await local.ReadCalendarAsync(owner, window, cancellationToken) switch
        {
            CalendarReading.Read read => new CalendarAnswer(true, [.. read.Events.Select(Show)]),
            CalendarReading.NotReadable or CalendarReading.PutOff => new CalendarAnswer(false, []),
            _ => throw new InvalidOperationException("CalendarReading is closed."),
        };

    private MeetingAnswer Show(CalendarEvent meeting)
    {
        var recognition = recognizer.Recognize(meeting);
        return new MeetingAnswer(
            meeting.Id.Value,
            Title(meeting, recognition),
            meeting.Time.Start,
            meeting.Time.End,
            meeting.Series?.Value,
            meeting.IsAllDay,
            meeting.IsCancelled,
            meeting.IsPrivate,
            recognition.IsOneOnOne,
            meeting.ShowAs,
            meeting.Organizer is { } organizer ? Show(organizer) : null,
            [.. meeting.Attendees.Select(Show)]);
    }

    private string Title(CalendarEvent meeting, Recognition recognition) =>
        meeting.IsPrivate ? "Private appointment"
        : meeting.IsOutOfOffice ? "Out of office"
        : recognition.Pair is var (first, second) ? $"1:1 {FirstName(first.Address)} / {FirstName(second.Address)}"
        : meeting.Attendees.Any(a => a.Type == AttendeeType.Group || local.Organisation.IsGroup(a.Address)) ? "Group meeting"
        : recognition.People.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"Meeting of {recognition.People.Count}")
        : "Appointment";

    private InvitedAnswer Show(Attendee who) => new(who.Address.Value, Name(who), who.Type, who.Response);

    private string Name(Attendee who) => local.Organisation.Find(who.Address) is { } person ? PersonName.Plain(person) : who.Name ?? who.Address.Value;

    private string FirstName(EmailAddress address) => PersonName.SetApart(Name(new Attendee(address)).Split(' ')[0]);
}
