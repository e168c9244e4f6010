using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>What we know to have done to one invite. It names nobody but its organiser, and repeats nothing of the invite.</summary>
/// <param name="Organiser">In whose calendar.</param>
/// <param name="Invite">Which invite: one 1:1, or a whole series.</param>
/// <param name="Stamp">What was written last, or is about to be.</param>
/// <param name="State">How far that went.</param>
/// <param name="At">Since when.</param>
public sealed record InviteRecord(PersonId Organiser, InviteId Invite, SectionStamp Stamp, InviteState State, Instant At)
{
    /// <summary>
    /// Records older than this may go: the stamp on the event says the same, and if the section is not there any more, that a person
    /// took it out.
    /// </summary>
    public static Duration KeptFor { get; } = Duration.FromDays(26 * 7);
}

public enum InviteState
{
    /// <summary>Somebody is about to write it, or was killed at it.</summary>
    Writing,

    Written,

    /// <summary>It was written, and a person took it out: it is not given again.</summary>
    Removed,
}
