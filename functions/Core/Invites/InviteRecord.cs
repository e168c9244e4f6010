using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>What we did to one invite. It names only the organiser and contains none of the invite's content.</summary>
/// <param name="Organiser">The owner of the calendar.</param>
/// <param name="Invite">Which invite: one 1:1, or a whole series.</param>
/// <param name="Stamp">What was written last, or is about to be.</param>
/// <param name="State">How far writing got.</param>
/// <param name="At">When it entered this state.</param>
public sealed record InviteRecord(PersonId Organiser, InviteId Invite, SectionStamp Stamp, InviteState State, Instant At)
{
    /// <summary>
    /// Records older than this can be deleted: the stamp on the event says the same, and a missing section means that a person removed it.
    /// </summary>
    public static Duration Retention { get; } = Duration.FromDays(26 * 7);
}

/// <summary>How far writing into an invite got.</summary>
public enum InviteState
{
    /// <summary>A writer is about to write it, or was killed while doing so.</summary>
    Writing,

    /// <summary>The calendar accepted it.</summary>
    Written,

    /// <summary>It was written, and a person removed it; it is not added again automatically.</summary>
    Removed,
}
