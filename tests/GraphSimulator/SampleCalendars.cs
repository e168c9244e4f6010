using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.SimulatedGraph;

/// <summary>The calendars of an organisation in files, as Graph would return them.</summary>
internal sealed class SampleCalendars(Organisation organisation, IcsCalendars calendars)
{
    // An event that overlaps a window started at most this long before it.
    private static readonly Duration MaxDuration = Duration.FromDays(40);

    private static readonly LocalDateTimePattern Key = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    private readonly Dictionary<string, Person> people = organisation.Chart.People.ToDictionary(p => SampleTenant.IdOf(p.Id));

    public bool HasCalendar(PersonId person) =>
        Read(person, new Interval(Instant.FromUnixTimeTicks(0), Instant.FromUnixTimeTicks(1))) is not null;

    /// <summary>Every address that is in a calendar or is somebody's group, and that the directory contains.</summary>
    public IEnumerable<EmailAddress> AddressesOf(DirectoryEntryKind kind) => people.Values.SelectMany(p => p.Groups)
        .Concat(calendars.Meetings.SelectMany(m => m.First.Attendees).Select(a => a.Address))
        .Distinct().Where(a => organisation.Resolve(a).Kind == kind);

    public IEnumerable<SimulatedEvent> Between(SimulatedUser owner, Interval window) =>
        people.TryGetValue(owner.Id, out var person) && Read(person.Id, new Interval(window.Start - MaxDuration, window.End)) is { } events
            ? events.Select(e => EventOf(e, person))
            : [];

    private IReadOnlyList<CalendarEvent>? Read(PersonId person, Interval window)
    {
        var reading = calendars.ReadAsync(person, window, CancellationToken.None);
        return reading.IsCompleted
            ? (reading.Result as CalendarReadResult.Read)?.Events
            : throw new InvalidOperationException("Calendars in files answer at once.");
    }

    private SimulatedEvent EventOf(CalendarEvent e, Person owner)
    {
        var organizer = e.Organizer is { } o ? organisation.Find(o.Address) : owner;
        var zone = (organizer ?? owner).TimeZone;
        var original = e.Series is null ? null : OriginalStart(e, zone);
        return new SimulatedEvent(e.Series?.Value ?? e.Id.Value, e.Time)
        {
            Subject = e.Attendees.Count == 0 ? "Appointment" : "Meeting",
            Body = "<p>Agenda to follow.</p>",
            Organizer = e.Organizer is { } who ? AttendeeOf(who) : null,
            Attendees = [.. e.Attendees.Select(AttendeeOf)],
            OriginalStart = original,
            IsException = original is { } start && start != e.Time.Start,
            IsAllDay = e.IsAllDay,
            IsCancelled = e.IsCancelled,
            HideAttendees = e.HidesAttendees,
            ShowAs = e.ShowAs == ShowAs.OutOfOffice ? "oof" : System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(e.ShowAs.ToString()),
            Sensitivity = e.IsPrivate ? "private" : "normal",
            TimeZone = zone.Id,
        };
    }

    /// <summary>The id of an occurrence ends with it: in UTC, or without Z for a local time.</summary>
    private static Instant? OriginalStart(CalendarEvent e, DateTimeZone zone)
    {
        var text = e.Id.Value[(e.Id.Value.LastIndexOf('/') + 1)..];
        var local = Key.Parse(text.TrimEnd('Z'));
        if (!local.Success)
            return e.Time.Start;
        return text.EndsWith('Z') ? local.Value.InUtc().ToInstant() : local.Value.InZoneLeniently(zone).ToInstant();
    }

    private static SimulatedAttendee AttendeeOf(Attendee a) => new(
        a.Address.Value, a.Name,
        a.Type switch
        {
            AttendeeType.Optional or AttendeeType.Informed => "optional",
            AttendeeType.Resource => "resource",
            AttendeeType.Required or AttendeeType.Group or _ => "required",
        },
        a.Response switch
        {
            AttendeeResponse.Accepted => "accepted",
            AttendeeResponse.Tentative => "tentativelyAccepted",
            AttendeeResponse.Declined => "declined",
            AttendeeResponse.None or AttendeeResponse.Delegated or _ => "none",
        });
}
