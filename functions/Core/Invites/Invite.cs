using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>Where an invite lies: the mailbox, and the calendar's own id there (Graph's immutable id), opaque.</summary>
public sealed record InviteRef(PersonId Mailbox, string Id);

/// <summary>A meeting of a calendar, with where to find what can be written to.</summary>
/// <param name="Meeting">As the calendar shows it.</param>
/// <param name="Occurrence">This meeting alone.</param>
/// <param name="Series">All of its series; null for a single meeting.</param>
public sealed record InviteCandidate(CalendarEvent Meeting, InviteRef Occurrence, InviteRef? Series);

/// <summary>An invite that was read to be written to.</summary>
/// <param name="Ref">Where it lies.</param>
/// <param name="Revision">Its ETag: it is written only while it is still this.</param>
/// <param name="Html">Its body, to the letter.</param>
public sealed record Invite(InviteRef Ref, Revision Revision, string Html)
{
    /// <summary>What we stamped it with when we last wrote to it; null when we never did.</summary>
    public SectionStamp? Stamp { get; init; }

    /// <summary>Null when it is no online meeting.</summary>
    public Uri? JoinUrl { get; init; }

    /// <summary>Private, personal or confidential.</summary>
    public bool IsPrivate { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>The organiser's own copy: only changes to that one reach the other.</summary>
    public bool IsOrganizerCopy { get; init; }

    /// <summary>What it says stays out of logs.</summary>
    public override string ToString() => $"{nameof(Invite)} {Ref.Mailbox} {Ref.Id}";
}
