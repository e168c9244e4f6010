using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>The result of putting an agenda into its invite.</summary>
public abstract record InsertionResult
{
    private InsertionResult()
    {
    }

    /// <summary>
    /// Who or what receives the invite besides the two people and rooms. If anybody does, only a link was to be written.
    /// </summary>
    public IReadOnlyList<InviteRecipient> AlsoReceivedBy { get; init; } = [];

    /// <summary>Done; Exchange has emailed the attendees.</summary>
    /// <param name="Series">It was written once for all 1:1s of the series.</param>
    public sealed record Written(bool Series) : InsertionResult;

    /// <summary>This version is already in the invite, or a person put one there.</summary>
    public sealed record AlreadyThere : InsertionResult;

    /// <summary>A person removed it. It is not added again automatically.</summary>
    public sealed record RemovedByPerson : InsertionResult;

    /// <summary>There is a newer version, but a person has edited the old one, so we keep their text.</summary>
    public sealed record EditedByPerson : InsertionResult;

    /// <summary>The old section and the online meeting have become mixed up, and the online meeting must not be touched.</summary>
    public sealed record Entangled : InsertionResult;

    /// <summary>
    /// The organiser did not press the button and has not turned prepared agendas on; or only for series, and this 1:1 is not in one.
    /// </summary>
    public sealed record NotOptedIn : InsertionResult;

    /// <summary>No opted-in participant organises a 1:1 at this time. Calendars of others are not read.</summary>
    public sealed record NoInvite : InsertionResult;

    /// <summary>It is private, so we never change it.</summary>
    public sealed record Private : InsertionResult;

    /// <summary>The 1:1 has begun.</summary>
    public sealed record AlreadyStarted : InsertionResult;

    /// <summary>Another process is writing it, or was killed while doing so.</summary>
    /// <param name="Until">After this instant another process may take over.</param>
    public sealed record ClaimedByAnother(Instant Until) : InsertionResult;

    /// <summary>The calendar could not be read or changed.</summary>
    public sealed record NotWritable(InviteFault Fault) : InsertionResult;
}
