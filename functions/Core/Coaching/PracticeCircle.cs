using System.Collections.Immutable;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// The managers of one manager of managers around a table, to practise 1:1s on each other. One seat stays, the others move on by one
/// each round (the circle method of round-robin tournaments), so nobody practises with the same partner twice before having practised
/// with all. Where an odd number sits, whoever faces the empty chair makes a trio: they watch a pair and lead its debrief, each in turn.
/// Somebody who joins takes the empty chair, or the chair of somebody who left, and nobody else's partners change; only when the
/// table needs more or fewer chairs does a new turn begin.
/// </summary>
public sealed class PracticeCircle
{
    private PracticeCircle(ImmutableArray<PersonId?> seats, int round) => (Seats, Round) = (seats, round);

    /// <summary>An even number, at most one of them empty. Keep it with <see cref="Round"/> to go on from here.</summary>
    public ImmutableArray<PersonId?> Seats { get; }

    /// <summary>From 0.</summary>
    public int Round { get; }

    /// <summary>After how many rounds everybody has practised with everybody.</summary>
    public int RoundsPerTurn => Math.Max(Seats.Length - 1, 1);

    /// <summary>A new table; everybody sits down in the order given, the first round is next.</summary>
    public static PracticeCircle Of(IEnumerable<PersonId> managers) => new(Even([.. managers.Distinct().Select(m => (PersonId?)m)]), 0);

    /// <summary>A table as it was kept.</summary>
    /// <exception cref="ArgumentException">An odd number of seats, more than one of them empty, somebody on two, or a round before the first.</exception>
    public static PracticeCircle Restore(IEnumerable<PersonId?> seats, int round)
    {
        var all = seats.ToImmutableArray();
        return all.Length % 2 == 0 && round >= 0 && all.Count(s => s is null) <= 1 && all.Distinct().Count() == all.Length
            ? new PracticeCircle(all, round)
            : throw new ArgumentException("A circle has an even number of seats, at most one of them empty, and nobody sits on two.", nameof(seats));
    }

    /// <summary>Who practises with whom this round. Nobody when fewer than two sit there.</summary>
    public IReadOnlyList<PracticeGroup> Groups()
    {
        var facing = Facing(Seats, Round).ToList();
        var groups = facing.Where(f => f.One is not null && f.Other is not null).Select(f => new PracticeGroup(f.One!.Value, f.Other!.Value, null)).ToList();
        var alone = facing.Where(f => f.One is null ^ f.Other is null).Select(f => f.One ?? f.Other).FirstOrDefault();
        if (alone is { } observer && groups.Count > 0)
        {
            // Another pair each round, so that not the same two are always watched.
            var watched = Round % groups.Count;
            groups[watched] = groups[watched] with { Observer = observer };
        }

        return groups;
    }

    /// <summary>The next round, with those who are managers by then. Whoever stays keeps their chair.</summary>
    public PracticeCircle Next(IEnumerable<PersonId> managers)
    {
        var seats = Reseat([.. managers.Distinct()]);
        return seats.Length == Seats.Length ? new PracticeCircle(seats, Round + 1) : new PracticeCircle(seats, FreshestRound(seats));
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

        return Even(CloseUp(seats));
    }

    /// <summary>From two empty chairs on, those at the end move up.</summary>
    private static List<PersonId?> CloseUp(List<PersonId?> seats)
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

    private static ImmutableArray<PersonId?> Even(List<PersonId?> seats)
    {
        // One person and an empty chair, or more people than that: an odd number gets one more chair, or loses its empty one.
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

    /// <summary>Where a new turn begins: with as few as possible of the pairs who have just practised.</summary>
    private int FreshestRound(ImmutableArray<PersonId?> seats)
    {
        var last = Groups().Select(g => PairId.Of(g.One, g.Other)).ToHashSet();
        return Enumerable.Range(0, Math.Max(seats.Length - 1, 1))
            .MinBy(round => new PracticeCircle(seats, round).Groups().Count(g => last.Contains(PairId.Of(g.One, g.Other))));
    }

    /// <summary>The last seat stays and faces each of the others in turn; those at the same distance left and right of that one face each other.</summary>
    private static IEnumerable<(PersonId? One, PersonId? Other)> Facing(ImmutableArray<PersonId?> seats, int round)
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
/// <param name="Observer">Watches and leads the debrief; null in a pair.</param>
public sealed record PracticeGroup(PersonId One, PersonId Other, PersonId? Observer);
