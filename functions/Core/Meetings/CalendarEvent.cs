using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// One occurrence of a meeting in one person's calendar. It deliberately has no subject and no body: what is never read cannot leak.
/// </summary>
public sealed record CalendarEvent
{
    /// <summary>Creates an event from what every event has.</summary>
    /// <exception cref="ArgumentException">The time has no start or no end.</exception>
    public CalendarEvent(EventId id, Interval time)
    {
        if (!time.HasStart || !time.HasEnd)
        {
            throw new ArgumentException("A meeting needs a start and an end.", nameof(time));
        }

        (Id, Time) = (id, time);
    }

    /// <summary>The same in every attendee's copy.</summary>
    public EventId Id { get; }

    /// <summary>Half-open: the end is not included.</summary>
    public Interval Time { get; }

    /// <summary>Null for a one-off meeting.</summary>
    public SeriesId? Series { get; init; }

    /// <summary>It lasts from midnight to midnight, so it says nothing about working hours.</summary>
    public bool IsAllDay { get; init; }

    /// <summary>It was called off but is still in the calendar.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>How its time is shown to others.</summary>
    public ShowAs ShowAs { get; init; } = ShowAs.Busy;

    /// <summary>
    /// The owner of the calendar declined (Graph <c>responseStatus</c>). The list of attendees in their own copy may not show it.
    /// </summary>
    public bool IsDeclinedByOwner { get; init; }

    /// <summary>The event says that the owner of the calendar is away.</summary>
    public bool IsOutOfOffice => ShowAs == ShowAs.OutOfOffice && !IsCancelled && !IsDeclinedByOwner;

    /// <summary>Private or confidential.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>
    /// Attendees see only themselves in their copies (Graph <c>hideAttendees</c>); only the organiser's copy lists everybody.
    /// </summary>
    public bool HidesAttendees { get; init; }

    /// <summary>This copy is the organiser's own (Graph <c>isOrganizer</c>), so its attendees and responses are authoritative.</summary>
    public bool IsOrganizerCopy { get; init; }

    /// <summary>Null when the calendar names no organiser, as for a private appointment.</summary>
    public Attendee? Organizer { get; init; }

    /// <summary>Who sent the invitation on behalf of the organiser (iCalendar SENT-BY).</summary>
    public EmailAddress? SentBy { get; init; }

    /// <summary>In any order. The organiser may or may not be among them.</summary>
    public IReadOnlyList<Attendee> Attendees { get; init; } = [];
}

/// <summary>How the time is shown to others (Graph <c>showAs</c>, iCalendar TRANSP and X-MICROSOFT-CDO-BUSYSTATUS).</summary>
public enum ShowAs
{
    /// <summary>Busy: the default of every calendar.</summary>
    Busy,

    /// <summary>Free, so that others may book the time.</summary>
    Free,

    /// <summary>Not yet confirmed.</summary>
    Tentative,

    /// <summary>Away: holiday, illness or a business trip.</summary>
    OutOfOffice,

    /// <summary>At work, but not at the usual place.</summary>
    WorkingElsewhere,
}
