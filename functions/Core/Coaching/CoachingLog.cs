using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>What a manager of managers does to coach theirs: who practises with whom, and when they asked whom how the 1:1s go.</summary>
/// <param name="Lead">Whose it is.</param>
public sealed record CoachingLog(PersonId Lead)
{
    /// <summary>Null until the first round.</summary>
    public PracticeRound? Practice { get; init; }

    /// <summary>By the manager who was asked.</summary>
    public ImmutableSortedDictionary<PersonId, CheckIns> Asked { get; init; } = ImmutableSortedDictionary<PersonId, CheckIns>.Empty;

    /// <summary>Asked on that day. Saying so twice counts once; a day before the last one changes nothing.</summary>
    public CoachingLog WithCheckIn(PersonId manager, LocalDate on) =>
        Asked.GetValueOrDefault(manager) is not { } before ? this with { Asked = Asked.SetItem(manager, new CheckIns(on, 1)) }
        : on <= before.Last ? this
        : this with { Asked = Asked.SetItem(manager, new CheckIns(on, before.Times + 1)) };
}

/// <param name="Last">The latest day on which somebody was asked.</param>
/// <param name="Times">How often so far.</param>
public sealed record CheckIns(LocalDate Last, int Times);

/// <summary>A round of practice.</summary>
/// <param name="Circle">Who sits where, and which round it is.</param>
/// <param name="Since">Its first day.</param>
public sealed record PracticeRound(PracticeCircle Circle, LocalDate Since);
