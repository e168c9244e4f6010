using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Playground;

/// <summary>Reads calendars for the playground.</summary>
/// <param name="local">The installation to read from.</param>
/// <param name="say">The words of whoever looks at it, for the titles of meetings: we never read real ones.</param>
internal sealed class PlaygroundCalendar(LocalInstallation local, IPlaygroundMeetingMessages say)
{
    private readonly OneOnOneRecognizer recognizer = new(local.Organisation, local.Recognition);

    public async Task<CalendarResponse> OfAsync(Person owner, Interval window, CancellationToken cancellationToken) =>
        await local.Calendar.ReadAsync(owner.Id, window, cancellationToken) switch
        {
            CalendarReadResult.Read read => new CalendarResponse(true, [.. read.Events.Select(Show)]),
            CalendarReadResult.NotReadable or CalendarReadResult.Postponed => new CalendarResponse(false, []),
            _ => throw new InvalidOperationException("CalendarReadResult has no other case."),
        };

    private MeetingResponse Show(CalendarEvent meeting)
    {
        var recognition = recognizer.Recognize(meeting);
        return new MeetingResponse(
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

    private string Title(CalendarEvent meeting, Recognition recognition) => (meeting, recognition) switch
    {
        ({ IsPrivate: true }, _) => say.TitlesPrivate,
        ({ IsOutOfOffice: true }, _) => say.TitlesOutOfOffice,
        (_, { Pair: var (first, second) }) => say.TitlesTwo(FirstName(first.Address), FirstName(second.Address)),
        _ when meeting.Attendees.Any(IsGroup) => say.TitlesGroup,
        (_, { People.Count: > 1 and var count }) => say.TitlesMore(count),
        _ => say.TitlesAlone,
    };

    private bool IsGroup(Attendee attendee) => attendee.Type == AttendeeType.Group || local.Organisation.IsGroup(attendee.Address);

    private InvitedResponse Show(Attendee who) => new(who.Address.Value, Name(who), who.Type, who.Response);

    private string Name(Attendee who) =>
        local.Organisation.Find(who.Address) is { } person ? PersonName.Plain(person) : who.Name ?? who.Address.Value;

    private string FirstName(EmailAddress address) => PersonName.WithIsolates(Name(new Attendee(address)).Split(' ')[0]);
}
