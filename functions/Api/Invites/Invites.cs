using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Invites;

/// <param name="Outcome">The result.</param>
/// <param name="ForSeries">True when the agenda was written once, for the whole series.</param>
/// <param name="AlsoReceivedBy">
/// Deprecated: <c>recipients</c> as sentences, in the language of the request.
/// </param>
internal sealed record InviteResponse(InviteOutcome Outcome, bool ForSeries, IReadOnlyList<string> AlsoReceivedBy)
{
    /// <summary>
    /// Who or what receives the invite besides the two people and rooms. If anybody does, only a link is put into it.
    /// </summary>
    public IReadOnlyList<InviteRecipient> Recipients { get; init; } = [];

    private InviteResponse(InviteOutcome outcome, bool forSeries = false)
        : this(outcome, forSeries, [])
    {
    }

    public static InviteResponse NotConnected { get; } = new(InviteOutcome.NotConnected);

    /// <param name="insertion">What happened.</param>
    /// <param name="language">Of the request.</param>
    public static InviteResponse Of(InsertionResult insertion, IMessages language) => AnswerTo(insertion) with
    {
        AlsoReceivedBy = [.. insertion.AlsoReceivedBy.Select(r => r.In(language))],
        Recipients = insertion.AlsoReceivedBy,
    };

    private static InviteResponse AnswerTo(InsertionResult insertion) => insertion switch
    {
        InsertionResult.Written written => new(InviteOutcome.Written, written.Series),
        InsertionResult.AlreadyThere => new(InviteOutcome.AlreadyThere),
        InsertionResult.RemovedByPerson or InsertionResult.EditedByPerson => new(InviteOutcome.LeftAlone),
        InsertionResult.Entangled => new(InviteOutcome.Entangled),
        InsertionResult.NotOptedIn => new(InviteOutcome.NotAsked),
        InsertionResult.NoInvite => new(InviteOutcome.NoInvite),
        InsertionResult.Private => new(InviteOutcome.Private),
        InsertionResult.AlreadyStarted => new(InviteOutcome.Over),
        InsertionResult.ClaimedByAnother => new(InviteOutcome.BeingWritten),
        InsertionResult.NotWritable => new(InviteOutcome.NotWritable),
        _ => throw new InvalidOperationException("InsertionResult has no other case."),
    };
}

/// <summary>The result of putting an agenda into its invite.</summary>
internal enum InviteOutcome
{
    /// <summary>The agenda is in the invite, and Outlook emails the other attendee.</summary>
    Written,

    /// <summary>The invite already has this agenda, word for word.</summary>
    AlreadyThere,

    /// <summary>Somebody has edited or removed the agenda in the invite, so we left it alone.</summary>
    LeftAlone,

    /// <summary>The old agenda and the online meeting details have become mixed up, so we left both alone.</summary>
    Entangled,

    /// <summary>The other person organises this 1:1 and has not turned on prepared agendas for it.</summary>
    NotAsked,

    /// <summary>
    /// No 1:1 at this time in a calendar that we may change: the caller's, or the other person's if they turned on prepared agendas.
    /// </summary>
    NoInvite,

    /// <summary>The meeting is private.</summary>
    Private,

    /// <summary>The 1:1 has already started.</summary>
    Over,

    /// <summary>Another process is writing to this invite right now.</summary>
    BeingWritten,

    /// <summary>We could not read or change the calendar.</summary>
    NotWritable,

    /// <summary>This installation cannot change calendars.</summary>
    NotConnected,
}
