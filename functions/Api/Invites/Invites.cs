using OutlookOneOnOne.Core.Invites;

namespace OutlookOneOnOne.Api.Invites;

/// <param name="Outcome">What came of it.</param>
/// <param name="ForSeries">It was written once for every 1:1 of the series.</param>
internal sealed record InviteAnswer(InviteOutcome Outcome, bool ForSeries = false)
{
    public static InviteAnswer Of(Insertion insertion) => insertion switch
    {
        Insertion.Written written => new(InviteOutcome.Written, written.Series),
        Insertion.AlreadyThere => new(InviteOutcome.AlreadyThere),
        Insertion.RemovedByPerson or Insertion.EditedByPerson => new(InviteOutcome.LeftAlone),
        Insertion.Entangled => new(InviteOutcome.Entangled),
        Insertion.NotAsked => new(InviteOutcome.NotAsked),
        Insertion.NoInvite => new(InviteOutcome.NoInvite),
        Insertion.Private => new(InviteOutcome.Private),
        Insertion.Over => new(InviteOutcome.Over),
        Insertion.InOtherHands => new(InviteOutcome.BeingWritten),
        Insertion.NotWritable => new(InviteOutcome.NotWritable),
        _ => throw new InvalidOperationException("Insertion is closed."),
    };
}

/// <summary>What came of putting an agenda into its invite.</summary>
internal enum InviteOutcome
{
    /// <summary>Done; Outlook mails whom the organiser meets.</summary>
    Written,

    /// <summary>It stands there word for word.</summary>
    AlreadyThere,

    /// <summary>A person has changed it or taken it out, and it stays as they left it.</summary>
    LeftAlone,

    /// <summary>The old section has grown together with the online meeting, which must not be touched.</summary>
    Entangled,

    /// <summary>The organiser is the other one, and has not turned agendas on, or only for the two's series and this 1:1 is in none.</summary>
    NotAsked,

    /// <summary>No 1:1 of the two that starts then stands in a calendar that may be written to: the caller's, and the other's where they turned agendas on.</summary>
    NoInvite,

    /// <summary>It is private.</summary>
    Private,

    /// <summary>The 1:1 has begun.</summary>
    Over,

    /// <summary>Another is writing it right now.</summary>
    BeingWritten,

    /// <summary>The calendar could not be read or written.</summary>
    NotWritable,

    /// <summary>This installation writes to no calendars.</summary>
    NotConnected,
}
