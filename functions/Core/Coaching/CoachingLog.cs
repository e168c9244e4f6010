using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// How somebody learns and teaches: their own six weeks; and as a manager of managers, who of their managers practises with whom, and when
/// they asked each of them how the 1:1s are going.
/// </summary>
/// <param name="Lead">Whose log it is.</param>
public sealed record CoachingLog(PersonId Lead)
{
    /// <summary>Null until the first round.</summary>
    public PracticeRound? Practice { get; init; }

    /// <summary>Null unless they have begun. It is about this person alone, and nobody else sees it.</summary>
    public SixWeeks? SixWeeks { get; init; }

    /// <summary>By the manager who is asked, how far they are on a ladder.</summary>
    public ImmutableSortedDictionary<PersonId, LadderProgress> Ladders { get; init; } =
        ImmutableSortedDictionary<PersonId, LadderProgress>.Empty;

    /// <summary>By the manager who was asked.</summary>
    public ImmutableSortedDictionary<PersonId, CheckIns> Asked { get; init; } = ImmutableSortedDictionary<PersonId, CheckIns>.Empty;

    /// <summary>Records that they asked on that day. The same day twice counts once; a day before the last one changes nothing.</summary>
    public CoachingLog WithCheckIn(PersonId manager, LocalDate on) =>
        Asked.GetValueOrDefault(manager) switch
        {
            null => this with { Asked = Asked.SetItem(manager, new CheckIns(on, 1)) },
            var before when on <= before.Last => this,
            var before => this with { Asked = Asked.SetItem(manager, new CheckIns(on, before.Times + 1)) },
        };
}

/// <param name="Last">The last day on which somebody was asked.</param>
/// <param name="Times">How many times so far.</param>
public sealed record CheckIns(LocalDate Last, int Times);

/// <summary>A round of practice.</summary>
/// <param name="Circle">The seats, and the number of the round.</param>
/// <param name="Since">Its first day.</param>
public sealed record PracticeRound(PracticeCircle Circle, LocalDate Since);
