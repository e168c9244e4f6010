using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>How long a round of practice lasts before partners change.</summary>
public sealed record PracticeRule
{
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 26.</exception>
    public PracticeRule(int everyWeeks) => EveryWeeks = IntervalInWeeks.Of(everyWeeks);

    /// <summary>4 weeks: enough time to find an hour for it.</summary>
    public static PracticeRule Default { get; } = new(4);

    /// <summary>The length of a round in weeks, 1 to 26.</summary>
    public int EveryWeeks { get; }

    /// <summary>The first day of the round after this one.</summary>
    public LocalDate NextAfter(PracticeRound round) => round.Since.PlusWeeks(EveryWeeks);

    /// <summary>
    /// The current round. Partners change when the round is over, or earlier when somebody has left, because their partner would have
    /// nobody to practise with; newcomers join in the next round.
    /// </summary>
    /// <param name="last">The last round; null before the first.</param>
    /// <param name="managers">Who practises, in a stable order.</param>
    /// <param name="today">Today's date where the manager of managers is.</param>
    /// <returns>The same instance while the round lasts.</returns>
    public PracticeRound At(PracticeRound? last, IReadOnlyList<PersonId> managers, LocalDate today) => last switch
    {
        null => new PracticeRound(PracticeCircle.Of(managers), today),
        _ when today >= NextAfter(last) || SomebodyLeft(last, managers) => new PracticeRound(last.Circle.Next(managers), today),
        _ => last,
    };

    private static bool SomebodyLeft(PracticeRound round, IReadOnlyList<PersonId> managers) =>
        round.Circle.Seats.Any(seat => seat is { } sitting && !managers.Contains(sitting));
}
