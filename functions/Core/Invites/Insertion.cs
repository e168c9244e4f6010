using NodaTime;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>What came of putting an agenda into its invite.</summary>
public abstract record Insertion
{
    private Insertion()
    {
    }

    /// <summary>Done; Exchange has mailed whom it concerns.</summary>
    /// <param name="Series">It was written once for all 1:1s of the series.</param>
    public sealed record Written(bool Series) : Insertion;

    /// <summary>This version of it was written before, or a person put one there.</summary>
    public sealed record AlreadyThere : Insertion;

    /// <summary>A person took it out. It is not given again by itself.</summary>
    public sealed record RemovedByPerson : Insertion;

    /// <summary>There is a newer version, but a person has changed the words of the old one, and they stay.</summary>
    public sealed record EditedByPerson : Insertion;

    /// <summary>The old section has grown together with the online meeting, which must not be touched.</summary>
    public sealed record Entangled : Insertion;

    /// <summary>The organiser did not ask for it, now or by turning agendas on; or only for the two's series, and this 1:1 is in none.</summary>
    public sealed record NotAsked : Insertion;

    /// <summary>None of the two who wants it organises their 1:1 at this time; the calendar of one who does not is not looked at.</summary>
    public sealed record NoInvite : Insertion;

    /// <summary>It is private: nothing is written into it, ever.</summary>
    public sealed record Private : Insertion;

    /// <summary>The 1:1 has begun.</summary>
    public sealed record Over : Insertion;

    /// <summary>Another process is writing it right now, or was killed at it.</summary>
    /// <param name="Until">From then on anybody may take it over.</param>
    public sealed record InOtherHands(Instant Until) : Insertion;

    /// <summary>The calendar could not be read or written.</summary>
    public sealed record NotWritable(InviteFault Fault) : Insertion;
}
