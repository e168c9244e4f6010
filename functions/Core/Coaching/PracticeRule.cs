using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>How long a round of practice lasts before partners change.</summary>
public sealed record PracticeRule
{
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 26.</exception>
    public PracticeRule(int everyWeeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(everyWeeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(everyWeeks, 26);
        EveryWeeks = everyWeeks;
    }

    /// <summary>Time enough to find an hour for it.</summary>
    public static PracticeRule Default { get; } = new(4);

    public int EveryWeeks { get; }

    /// <summary>The first day of the round after this one.</summary>
    public LocalDate NextAfter(PracticeRound round) => round.Since.PlusWeeks(EveryWeeks);

    /// <summary>
    /// The round that is on today. Partners change when their time is over, or earlier when somebody has left, who would keep a partner
    /// waiting; somebody new joins in the next round.
    /// </summary>
    /// <param name="last">The latest one; null before the first.</param>
    /// <param name="managers">Who is to practise, in an order that does not change by itself.</param>
    /// <param name="today">Where the manager of managers is.</param>
    /// <returns>The same instance when it is still on.</returns>
    public PracticeRound At(PracticeRound? last, IReadOnlyList<PersonId> managers, LocalDate today) =>
        last is null ? new PracticeRound(PracticeCircle.Of(managers), today)
        : today >= NextAfter(last) || last.Circle.Seats.Any(seat => seat is { } sitting && !managers.Contains(sitting)) ? new PracticeRound(last.Circle.Next(managers), today)
        : last;
}
