using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>Where an invite is: the mailbox, and the calendar's own id there (Graph's immutable id), opaque.</summary>
public sealed record InviteRef(PersonId Mailbox, string Id);

/// <summary>A meeting in a calendar, with what can be changed.</summary>
/// <param name="Meeting">As the calendar shows it.</param>
/// <param name="Occurrence">This occurrence only.</param>
/// <param name="Series">The whole series; null for a one-off meeting.</param>
public sealed record InviteCandidate(CalendarEvent Meeting, InviteRef Occurrence, InviteRef? Series);

/// <summary>An invite that was read in order to change it.</summary>
/// <param name="Ref">Its mailbox and id.</param>
/// <param name="Revision">Its ETag: it is changed only while this is current.</param>
/// <param name="Html">Its exact body.</param>
public sealed record Invite(InviteRef Ref, Revision Revision, string Html)
{
    /// <summary>The stamp of our last change; null when we never changed it.</summary>
    public SectionStamp? Stamp { get; init; }

    /// <summary>Null when it is not an online meeting.</summary>
    public Uri? JoinUrl { get; init; }

    /// <summary>The event with its recipients; null if they could not be read, in which case only a link may be written into it.</summary>
    public CalendarEvent? Meeting { get; init; }

    /// <summary>Private, personal or confidential.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>It was called off but is still in the calendar.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>It is the organiser's own copy; only changes to that reach the other person.</summary>
    public bool IsOrganizerCopy { get; init; }

    /// <summary>Mailbox and id only: the content stays out of logs.</summary>
    public override string ToString() => $"{nameof(Invite)} {Ref.Mailbox} {Ref.Id}";
}
