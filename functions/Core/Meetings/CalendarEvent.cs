using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// One occurrence of a meeting, as one calendar shows it. It has no subject and no body on purpose:
/// what is never read can never leak.
/// </summary>
public sealed record CalendarEvent
{
    public CalendarEvent(EventId id, Interval time)
    {
        if (!time.HasStart || !time.HasEnd)
        {
            throw new ArgumentException("A meeting starts and ends.", nameof(time));
        }

        (Id, Time) = (id, time);
    }

    public EventId Id { get; }

    /// <summary>From the start up to, not including, the end.</summary>
    public Interval Time { get; }

    /// <summary>Null for a single meeting.</summary>
    public SeriesId? Series { get; init; }

    public bool IsAllDay { get; init; }

    public bool IsCancelled { get; init; }

    public ShowAs ShowAs { get; init; } = ShowAs.Busy;

    /// <summary>The owner of the calendar has said no (Graph <c>responseStatus</c>), which the list of attendees in their copy need not show.</summary>
    public bool IsDeclinedByOwner { get; init; }

    /// <summary>Says that the owner of the calendar is away.</summary>
    public bool IsOutOfOffice => ShowAs == ShowAs.OutOfOffice && !IsCancelled && !IsDeclinedByOwner;

    /// <summary>Private or confidential.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Attendees see only themselves in their copies (Graph <c>hideAttendees</c>): only the organiser's copy knows who is invited.</summary>
    public bool HidesAttendees { get; init; }

    /// <summary>This copy is the organiser's own (Graph <c>isOrganizer</c>), so its list of attendees and answers is the true one.</summary>
    public bool IsOrganizerCopy { get; init; }

    /// <summary>Null when the calendar names none, as for a private appointment.</summary>
    public Attendee? Organizer { get; init; }

    /// <summary>Who sent the invitation in the organiser's name (iCalendar SENT-BY).</summary>
    public EmailAddress? SentBy { get; init; }

    /// <summary>In any order. The organiser may or may not be among them.</summary>
    public IReadOnlyList<Attendee> Attendees { get; init; } = [];
}

/// <summary>How the time is shown to others (Graph <c>showAs</c>, iCalendar TRANSP and X-MICROSOFT-CDO-BUSYSTATUS).</summary>
public enum ShowAs
{
    Busy,
    Free,
    Tentative,
    OutOfOffice,
    WorkingElsewhere,
}
