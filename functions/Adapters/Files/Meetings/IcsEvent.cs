using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The calendar (VCALENDAR) in which an event stands.</summary>
/// <param name="Order">Of the VCALENDAR among all that were read; events of the same one belong together.</param>
/// <param name="Method">In upper case; empty for an export, which is no message (RFC 5546, 1.4).</param>
/// <param name="Zone">The owner's or the calendar's own; null when neither is known.</param>
internal sealed record IcsSource(
    string File, int Order, IcsOwner? Owner, string Method, IcsZones Zones, DateTimeZone? Zone, IcsDirectory Directory)
{
    public IcsBudget Budget { get; init; } = IcsBudget.Default;

    /// <summary>Where times without a zone and all-day events are.</summary>
    public DateTimeZone Floating => Zone ?? DateTimeZone.Utc;

    /// <summary>
    /// Where an event most likely is whose zone nobody knows: with the owner, else with the first of its people who is known.
    /// </summary>
    public DateTimeZone ZoneOf(IcsComponent component) => Zone ?? component.All("ORGANIZER").Concat(component.All("ATTENDEE"))
        .Select(p => IcsPerson.Read(p) is { } who ? Directory.Find(who.Address)?.TimeZone : null)
        .FirstOrDefault(zone => zone is not null) ?? DateTimeZone.Utc;
}

/// <summary>A VEVENT that is readable: a single meeting, a series, an exception of one, or the cancellation of either.</summary>
internal sealed record IcsEvent(IcsSource Source, int Line, string Uid)
{
    public int Sequence { get; init; }

    /// <summary>When it was last changed, or written.</summary>
    public Instant Stamp { get; init; }

    /// <summary>Null only in a cancellation that does not repeat it.</summary>
    public IcsMoment? Start { get; init; }

    /// <summary>Null only in a cancellation that does not repeat it.</summary>
    public IcsLength? Length { get; init; }

    /// <summary>The original start of the occurrence that this event replaces.</summary>
    public IcsMoment? RecurrenceId { get; init; }

    /// <summary>It replaces all later occurrences too (RANGE=THISANDFUTURE).</summary>
    public bool IsThisAndFuture { get; init; }

    /// <summary>Null for what does not repeat.</summary>
    public IcsRecurrence? Recurrence { get; init; }

    public bool IsAllDay { get; init; }

    public bool IsCancelled { get; init; }

    public ShowAs ShowAs { get; init; }

    public bool IsPrivate { get; init; }

    public Attendee? Organizer { get; init; }

    public EmailAddress? SentBy { get; init; }

    public IReadOnlyList<Attendee> Attendees { get; init; } = [];

    /// <summary>A message that cancels (METHOD:CANCEL), which need not say more than what it cancels.</summary>
    public bool IsCancellation => Source.Method == "CANCEL";

    public bool IsException => RecurrenceId is not null;
}

/// <summary>An answer to an invitation (METHOD:REPLY): no meeting, but somebody's word on one.</summary>
internal sealed record IcsReply(
    IcsSource Source, int Line, string Uid, IcsMoment? RecurrenceId, int Sequence, Instant Stamp, Attendee Attendee)
{
    public Attendee? Organizer { get; init; }
}
