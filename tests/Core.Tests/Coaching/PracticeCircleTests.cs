using CsCheck;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Coaching;

public sealed class PracticeCircleTests
{
    private static readonly Gen<List<PersonId>> GenManagers = Gen.Int[0, 25].Select(People);

    /// <summary>The managers at the start, and those who are there in each of the following rounds.</summary>
    private static readonly Gen<(List<PersonId> First, List<List<PersonId>> Later)> GenComingAndGoing =
        Gen.Select(GenManagers, Gen.Int[1, 20].Array[0, 6].Select(ids => ids.Distinct().Select(Person).ToList()).List[1, 8]);

    [Fact]
    public void Everybody_is_in_one_group_each_round_with_one_trio_for_odd_numbers() =>
        GenManagers.Where(m => m.Count >= 2).Sample(managers =>
        {
            foreach (var circle in Turn(managers))
            {
                var groups = circle.Groups();
                Assert.Equal(managers.Order(), groups.SelectMany(In).Order());
                Assert.Equal(managers.Count % 2, groups.Count(g => g.Observer is not null));
            }
        });

    [Fact]
    public void Nobody_practises_with_the_same_partner_twice_before_practising_with_everybody() =>
        GenManagers.Where(m => m.Count >= 2).Sample(managers =>
        {
            var pairs = Turn(managers).SelectMany(c => c.Groups()).Select(g => PairId.Of(g.One, g.Other)).ToList();
            Assert.Equal(pairs.Count, pairs.Distinct().Count());
            Assert.Equal(managers.Count * (managers.Count - 1) / 2, pairs.Count);
        });

    [Fact]
    public void In_an_odd_circle_everybody_observes_once_in_each_cycle() =>
        GenManagers.Where(m => m.Count >= 3 && m.Count % 2 == 1).Sample(managers =>
            Assert.Equal(managers.Order(), Turn(managers).SelectMany(c => c.Groups()).Select(g => g.Observer).OfType<PersonId>().Order()));

    [Fact]
    public void The_next_cycle_repeats_the_order() =>
        GenManagers.Where(m => m.Count >= 2).Sample(managers =>
        {
            var circle = PracticeCircle.Of(managers);
            var pairs = circle.Groups().Select(Pair);
            for (var i = 0; i < circle.RoundsPerCycle; i++)
            {
                circle = circle.Next(managers);
            }

            Assert.Equal(pairs, circle.Groups().Select(Pair));
        });

    [Fact]
    public void Taking_somebodys_chair_does_not_change_other_peoples_partners() =>
        Gen.Select(Gen.Int[2, 20], Gen.Int[0, 19]).Sample((count, leaver) =>
        {
            var before = People(count);
            var gone = before[leaver % count];
            List<PersonId> after = [.. before.Where(m => m != gone), Person(99)];
            AssertSamePartners(before, after, [.. before.Where(m => m != gone)]);
        });

    [Fact]
    public void Taking_the_empty_chair_changes_only_the_trios_partners() =>
        Gen.Int[1, 10].Sample(half =>
        {
            var before = People((half * 2) + 1);
            AssertSamePartners(before, [.. before, Person(99)], before);
        });

    [Fact]
    public void Leaving_an_even_circle_changes_only_the_partner_of_the_one_who_leaves() =>
        Gen.Select(Gen.Int[1, 10], Gen.Int[0, 19]).Sample((half, leaver) =>
        {
            var before = People(half * 2);
            var after = before.Where(m => m != before[leaver % before.Count]).ToList();
            AssertSamePartners(before, after, after);
        });

    [Fact]
    public void After_anybody_joins_or_leaves_all_practise_and_nobody_repeats_a_partner_in_a_row() =>
        GenComingAndGoing.Sample((first, later) =>
        {
            var circle = PracticeCircle.Of(first);
            foreach (var there in later)
            {
                var last = circle.Groups().Select(Pair).ToHashSet();
                circle = circle.Next(there);
                var groups = circle.Groups();
                Assert.Equal(there.Count >= 2 ? there.Order() : [], groups.SelectMany(In).Order());
                Assert.True(there.Count < 3 || !groups.Select(Pair).Any(last.Contains));
                Assert.Equal(groups, PracticeCircle.Restore(circle.Seats, circle.Round).Groups());
            }
        });

    [Fact]
    public void Two_practise_with_each_other_three_take_turns_and_one_has_no_partner()
    {
        Assert.Equal([new PracticeGroup(Person(1), Person(2), null)], PracticeCircle.Of(People(2)).Next(People(2)).Groups());
        Assert.Empty(PracticeCircle.Of(People(1)).Groups());
        Assert.Empty(PracticeCircle.Of([]).Groups());
        Assert.Equal(3, Turn(People(3)).Select(c => Assert.Single(c.Groups()).Observer).Distinct().Count());
    }

    [Fact]
    public void An_invalid_circle_is_not_restored()
    {
        Assert.Throws<ArgumentException>(() => PracticeCircle.Restore([Person(1)], 0));
        Assert.Throws<ArgumentException>(() => PracticeCircle.Restore([null, null], 0));
        Assert.Throws<ArgumentException>(() => PracticeCircle.Restore([Person(1), Person(1)], 0));
        Assert.Throws<ArgumentException>(() => PracticeCircle.Restore([Person(1), Person(2)], -1));
    }

    private static void AssertSamePartners(List<PersonId> before, List<PersonId> after, List<PersonId> staying)
    {
        var (was, now) = (PracticeCircle.Of(before).Next(before), PracticeCircle.Of(before).Next(after));
        for (var round = 0; round < was.RoundsPerCycle; round++)
        {
            Assert.Equal(PairsAmong(was, staying), PairsAmong(now, staying));
            (was, now) = (was.Next(before), now.Next(after));
        }
    }

    private static List<string> PairsAmong(PracticeCircle circle, List<PersonId> people) =>
        [
            .. circle
                .Groups()
                .Where(g => people.Contains(g.One) && people.Contains(g.Other))
                .Select(g => Pair(g).Value)
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<PracticeCircle> Turn(List<PersonId> managers)
    {
        var circle = PracticeCircle.Of(managers);
        for (var round = 0; round < PracticeCircle.Of(managers).RoundsPerCycle; round++)
        {
            yield return circle;
            circle = circle.Next(managers);
        }
    }

    private static PairId Pair(PracticeGroup group) => PairId.Of(group.One, group.Other);

    private static IEnumerable<PersonId> In(PracticeGroup group) =>
        group.Observer is { } observer ? [group.One, group.Other, observer] : [group.One, group.Other];

    private static List<PersonId> People(int count) => [.. Enumerable.Range(1, count).Select(Person)];

    private static PersonId Person(int number) => new($"m{number:00}");
}
