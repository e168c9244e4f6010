using System.Collections.Immutable;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// Pairs the managers of one manager of managers to practise 1:1s, by the circle method of round-robin tournaments: everybody sits around
/// a table, one seat stays, and the others move on by one each round. So nobody has the same partner twice before having practised with
/// everybody. With an odd number, the person who faces the empty chair joins a pair as the observer and leads its debrief; the pair
/// changes each round. A newcomer takes the empty chair, or that of somebody who left, and nobody else's partners change. Only when the
/// table needs more or fewer chairs does a new cycle start.
/// </summary>
public sealed class PracticeCircle
{
    private PracticeCircle(ImmutableArray<PersonId?> seats, int round) => (Seats, Round) = (seats, round);

    /// <summary>An even number, at most one of them empty. Store it together with <see cref="Round"/>.</summary>
    public ImmutableArray<PersonId?> Seats { get; }

    /// <summary>From 0.</summary>
    public int Round { get; }

    /// <summary>The number of rounds after which everybody has practised with everybody.</summary>
    public int RoundsPerCycle => Math.Max(Seats.Length - 1, 1);

    /// <summary>A new table: everybody sits in the order given, before the first round.</summary>
    public static PracticeCircle Of(IEnumerable<PersonId> managers) => new(MakeEven([.. managers.Distinct().Select(m => (PersonId?)m)]), 0);

    /// <summary>Restores a stored table.</summary>
    /// <exception cref="ArgumentException">
    /// The number of seats is odd, more than one is empty, somebody has two, or the round is negative.
    /// </exception>
    public static PracticeCircle Restore(IEnumerable<PersonId?> seats, int round)
    {
        var all = seats.ToImmutableArray();
        return all.Length % 2 == 0 && round >= 0 && all.Count(s => s is null) <= 1 && all.Distinct().Count() == all.Length
            ? new PracticeCircle(all, round)
            : throw new ArgumentException(
                "A circle has an even number of seats, at most one of them empty, and nobody has two of them.", nameof(seats));
    }

    /// <summary>Who practises with whom in this round. Empty when fewer than two people are seated.</summary>
    public IReadOnlyList<PracticeGroup> Groups()
    {
        var opposite = OppositeSeats(Seats, Round).ToList();
        var groups = opposite.Select(f => f is ({ } one, { } other) ? new PracticeGroup(one, other, null) : null)
            .OfType<PracticeGroup>().ToList();
        var alone = opposite.Where(f => f.One is null ^ f.Other is null).Select(f => f.One ?? f.Other).FirstOrDefault();
        if (alone is { } observer && groups.Count > 0)
        {
            // A different pair each round, so that the same two are not always observed.
            var observed = Round % groups.Count;
            groups[observed] = groups[observed] with { Observer = observer };
        }

        return groups;
    }

    /// <summary>The next round, with the current managers. Everybody who stays keeps their chair.</summary>
    public PracticeCircle Next(IEnumerable<PersonId> managers)
    {
        var seats = Reseat([.. managers.Distinct()]);
        return seats.Length == Seats.Length ? new PracticeCircle(seats, Round + 1) : new PracticeCircle(seats, LeastRepetitiveRound(seats));
    }

    private ImmutableArray<PersonId?> Reseat(List<PersonId> managers)
    {
        var seats = Seats.Select(s => s is { } sitting && managers.Contains(sitting) ? s : null).ToList();
        foreach (var newcomer in managers.Where(m => !seats.Contains(m)))
        {
            var free = seats.IndexOf(null);
            if (free < 0)
            {
                seats.Add(newcomer);
            }
            else
            {
                seats[free] = newcomer;
            }
        }

        return MakeEven(CloseGaps(seats));
    }

    /// <summary>If two or more chairs are empty, people move up from the end.</summary>
    private static List<PersonId?> CloseGaps(List<PersonId?> seats)
    {
        while (seats.Count(s => s is null) > 1)
        {
            var last = seats[^1];
            seats.RemoveAt(seats.Count - 1);
            if (last is not null)
            {
                seats[seats.IndexOf(null)] = last;
            }
        }

        return seats;
    }

    private static ImmutableArray<PersonId?> MakeEven(List<PersonId?> seats)
    {
        // With an odd number of chairs, add an empty one or remove the one that is empty.
        var odd = seats.Count % 2 == 1;
        var empty = seats.IndexOf(null);
        if (odd && empty >= 0)
        {
            seats.RemoveAt(empty);
        }
        else if (odd)
        {
            seats.Add(null);
        }

        return [.. seats];
    }

    /// <summary>The round in which a new cycle starts: the one with the fewest pairs who have just practised.</summary>
    private int LeastRepetitiveRound(ImmutableArray<PersonId?> seats)
    {
        var last = Groups().Select(g => PairId.Of(g.One, g.Other)).ToHashSet();
        return Enumerable.Range(0, Math.Max(seats.Length - 1, 1))
            .MinBy(round => new PracticeCircle(seats, round).Groups().Count(g => last.Contains(PairId.Of(g.One, g.Other))));
    }

    /// <summary>
    /// The last seat stays and faces each of the others in turn; seats at the same distance to its left and right face each other.
    /// </summary>
    private static IEnumerable<(PersonId? One, PersonId? Other)> OppositeSeats(ImmutableArray<PersonId?> seats, int round)
    {
        var moving = seats.Length - 1;
        for (var i = 0; i < seats.Length / 2; i++)
        {
            var turn = round % moving;
            yield return (seats[(turn + i) % moving], i == 0 ? seats[moving] : seats[(turn - i + moving) % moving]);
        }
    }
}

/// <summary>Two who practise: one as the manager and one as the report, then the other way round.</summary>
/// <param name="One">Plays the manager first.</param>
/// <param name="Other">Plays the report first.</param>
/// <param name="Observer">Observes and leads the debrief; null in a pair.</param>
public sealed record PracticeGroup(PersonId One, PersonId Other, PersonId? Observer);
