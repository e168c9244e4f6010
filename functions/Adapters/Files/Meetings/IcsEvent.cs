using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The calendar (VCALENDAR) that contains an event.</summary>
/// <param name="Order">The position of the VCALENDAR among all that were read; events with the same position belong together.</param>
/// <param name="Method">In upper case; empty for an export, which is not a message (RFC 5546, 1.4).</param>
/// <param name="Zone">The time zone of the owner or of the calendar; null if neither is known.</param>
internal sealed record IcsSource(
    string File, int Order, IcsOwner? Owner, string Method, IcsZones Zones, DateTimeZone? Zone, IcsDirectory Directory)
{
    public IcsBudget Budget { get; init; } = IcsBudget.Default;

    public IcsEntries Entries { get; init; } = new();

    /// <summary>
    /// The most likely time zone of an event without a zone, or with an unknown one: the owner's, or else that of the first participant
    /// we know.
    /// </summary>
    public DateTimeZone ZoneOf(IcsComponent component) => Zone ?? component.All("ORGANIZER").Concat(component.All("ATTENDEE"))
        .SelectMany(Entries.Read).Select(who => Directory.Find(who.Address)?.TimeZone)
        .FirstOrDefault(zone => zone is not null) ?? DateTimeZone.Utc;
}

/// <summary>A readable VEVENT: a single meeting, a series, an exception to one, or a cancellation of any of these.</summary>
internal sealed record IcsEvent(IcsSource Source, int Line, string Uid)
{
    public int Sequence { get; init; }

    /// <summary>When it was last changed or written.</summary>
    public Instant Stamp { get; init; }

    /// <summary>Null only in a cancellation that does not repeat the start.</summary>
    public IcsMoment? Start { get; init; }

    /// <summary>Null only in a cancellation that does not repeat the length.</summary>
    public IcsLength? Length { get; init; }

    /// <summary>The original start of the occurrence that this event replaces.</summary>
    public IcsMoment? RecurrenceId { get; init; }

    /// <summary>It also replaces all later occurrences (RANGE=THISANDFUTURE).</summary>
    public bool IsThisAndFuture { get; init; }

    /// <summary>Null if it does not repeat.</summary>
    public IcsRecurrence? Recurrence { get; init; }

    public bool IsAllDay { get; init; }

    public bool IsCancelled { get; init; }

    public ShowAs ShowAs { get; init; }

    public bool IsPrivate { get; init; }

    public Attendee? Organizer { get; init; }

    public EmailAddress? SentBy { get; init; }

    public IReadOnlyList<Attendee> Attendees { get; init; } = [];

    /// <summary>A message that cancels something (METHOD:CANCEL); it need not contain more than what it cancels.</summary>
    public bool IsCancellation => Source.Method == "CANCEL";

    public bool IsException => RecurrenceId is not null;
}

/// <summary>A reply to an invitation (METHOD:REPLY): not a meeting, but one attendee's response to it.</summary>
internal sealed record IcsReply(
    IcsSource Source, int Line, string Uid, IcsMoment? RecurrenceId, int Sequence, Instant Stamp, Attendee Attendee)
{
    public Attendee? Organizer { get; init; }
}
