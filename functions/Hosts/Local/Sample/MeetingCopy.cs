using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>
/// A meeting in one person's calendar. Only the organiser's copy has every response; attendees' copies have their own.
/// </summary>
internal sealed class MeetingCopy(SampleMeeting meeting, RosterEntry owner)
{
    private bool IsOrganizers => meeting.Organizer == owner;

    private bool DeclinesOccurrences => meeting.Guests is [var first, ..] && first.Entry == owner;

    /// <summary>The meeting or series, followed by each occurrence that differs.</summary>
    public IEnumerable<CalendarEvent> Components(CalDateTime stamp) =>
        meeting.Pattern.Changes.OrderByDescending(c => c.Key)
            .Select(c => Exception(c.Key, c.Value))
            .OfType<CalendarEvent>()
            .Prepend(Master())
            .Select(component => Stamped(component, stamp));

    private CalendarEvent Master()
    {
        var master = Component(meeting.FirstStart, meeting.Pattern.Marks.IsCancelled, firstDeclines: false);
        if (meeting.Pattern.EveryWeeks is not { } weeks)
            return master;
        master.RecurrenceRule = new RecurrenceRule(Ical.Net.FrequencyType.Weekly, weeks)
        {
            ByDay = [new WeekDay(meeting.FirstStart.ToDateTimeUnspecified().DayOfWeek)],
            Until = meeting.Pattern.Until is { } last ? UntilOf(meeting.StartOf(last)) : null,
        };
        master.ExceptionDates.AddRange(meeting.Pattern.Changes
            .Where(c => c.Value == OccurrenceChange.Deleted || (c.Value == OccurrenceChange.Cancelled && IsOrganizers))
            .OrderByDescending(c => c.Key)
            .Select(c => At(meeting.StartOf(c.Key))));
        return master;
    }

    private CalendarEvent? Exception(int number, OccurrenceChange change)
    {
        var start = change == OccurrenceChange.Moved ? meeting.MovedStartOf(number) : meeting.StartOf(number);
        var isShown = change switch
        {
            OccurrenceChange.Moved => true,
            OccurrenceChange.Cancelled => !IsOrganizers,
            OccurrenceChange.Declined => IsOrganizers || DeclinesOccurrences,
            OccurrenceChange.Deleted => false,
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Not a change."),
        };
        if (!isShown)
            return null;
        var exception = Component(start, change == OccurrenceChange.Cancelled, change == OccurrenceChange.Declined);
        exception.RecurrenceIdentifier = new RecurrenceIdentifier(At(meeting.StartOf(number)));
        exception.Sequence = 1;
        return exception;
    }

    private CalendarEvent Component(LocalDateTime start, bool isCancelled, bool firstDeclines)
    {
        var marks = meeting.Pattern.Marks;
        var component = new CalendarEvent
        {
            Uid = meeting.Uid,
            Summary = isCancelled ? $"Canceled: {meeting.Subject}" : meeting.Subject,
            DtStart = At(start),
            DtEnd = meeting.Pattern.Time is null
                ? At(start.PlusDays(meeting.Pattern.Length))
                : At(start.PlusMinutes(meeting.Pattern.Length)),
            Status = isCancelled ? "CANCELLED" : "CONFIRMED",
            Class = marks.IsPrivate ? "PRIVATE" : "PUBLIC",
            Transparency = isCancelled || marks.BusyStatus == "FREE" ? "TRANSPARENT" : "OPAQUE",
        };
        component.AddProperty("X-MICROSOFT-CDO-BUSYSTATUS", isCancelled ? "FREE" : marks.BusyStatus);
        if (!meeting.IsAppointment)
            new Invitation(meeting, owner).Put(component, firstDeclines);
        return component;
    }

    private static CalendarEvent Stamped(CalendarEvent component, CalDateTime stamp)
    {
        component.DtStamp = stamp;
        return component;
    }

    private CalDateTime At(LocalDateTime local) => meeting.Pattern.Time is null
        ? new CalDateTime(local.Year, local.Month, local.Day)
        : new CalDateTime(local.ToDateTimeUnspecified(), meeting.Organizer.TimeZone.Id, hasTime: true);

    // With a TZID on DTSTART, UNTIL is in UTC (RFC 5545, 3.3.10).
    private CalDateTime UntilOf(LocalDateTime last) => meeting.Pattern.Time is null
        ? At(last)
        : new CalDateTime(last.InZoneLeniently(meeting.Organizer.TimeZone).ToDateTimeUtc());
}
