using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Agendas;

public sealed class CarryForwardTests
{
    [Fact]
    public void An_open_item_is_on_every_agenda_from_the_one_it_was_added_to()
    {
        var pair = Pairs.Pair(Pairs.Item("a", week: 1)).Met(0, 1, 2, 3);
        Assert.Equal([[], ["a0"], ["a1"], ["a2"]], Enumerable.Range(0, 4).Select(week => Shown(pair, week)));
    }

    [Fact]
    public void The_carried_count_counts_agendas_and_not_weeks() =>
        Assert.Equal(["a1"], Shown(Pairs.Pair(Pairs.Item("a", week: 0)).Met(0, 3), 3));

    [Fact]
    public void Nothing_is_carried_over_from_a_1_1_that_is_still_to_come()
    {
        var pair = Pairs.Pair(Pairs.Item("a", week: 1)).Met(1, 2);

        Assert.Equal(["a0"], Shown(pair.BegunBy(Pairs.Thursday(0)), 3));
        Assert.Equal(["a1"], Shown(pair.BegunBy(Pairs.Thursday(1)), 3));
        Assert.Equal(["a2"], Shown(pair.BegunBy(Pairs.Thursday(2)), 3));
    }

    [Fact]
    public void An_item_carried_three_times_is_stuck()
    {
        var pair = Pairs.Pair(Pairs.Item("a")).Met(0, 1, 2, 3);
        Assert.Equal([false, true], new[] { 2, 3 }.Select(week => CarryForward.At(pair, Pairs.Thursday(week))[0].IsStuck));
    }

    [Fact]
    public void An_item_done_on_one_agenda_is_done_everywhere_and_missing_from_later_ones()
    {
        var pair = Pairs.Pair(Pairs.Item("a").Done(1)).Met(0, 1, 2);
        Assert.Equal(
            [ItemPlace.Done, ItemPlace.Done],
            new[] { 0, 1 }.Select(week => Assert.Single(CarryForward.At(pair, Pairs.Thursday(week))).Place));
        Assert.Empty(Shown(pair, 2));
    }

    [Fact]
    public void An_item_moved_to_next_time_is_shown_separately_and_is_open_on_the_next_agenda()
    {
        var pair = Pairs.Pair(Pairs.Item("a").MovedFrom(0)).Met(0, 1);
        Assert.Equal(
            [(ItemPlace.MovedOn, 0), (ItemPlace.Open, 1)],
            new[] { 0, 1 }.Select(week => Assert.Single(CarryForward.At(pair, Pairs.Thursday(week)))).Select(i => (i.Place, i.TimesCarried))
        );
    }

    [Fact]
    public void Archived_items_are_still_on_the_agendas_of_their_time()
    {
        var old = Pairs.Pair(Pairs.Item("a").Done(1), Pairs.Item("b")).Met(0, 1, 2);
        var (stays, archived) = ArchiveClosedItems.At(old, Pairs.Thursday(1) + ArchiveClosedItems.After + Duration.FromHours(1));

        Assert.Equal(["a"], archived.Select(i => i.Id.Value));
        Assert.Equal(["b"], stays.Items.Select(i => i.Id.Value));
        Assert.Equal(old.Agendas, stays.Agendas);
        Assert.Equal(CarryForward.At(old, Pairs.Thursday(1)), CarryForward.At(stays, Pairs.Thursday(1), archived));
    }

    [Fact]
    public void An_item_is_carried_at_most_once_for_each_earlier_agenda_and_never_shown_twice() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[-1, 8], Gen.Int[0, 8].Array[0, 9], Gen.Int[0, 8]).Sample((on, done, met, at) =>
        {
            var item = Pairs.Item("a", week: on);
            var pair = Pairs.Pair(done >= on ? item.Done(done) : item).Met(met);
            var shown = CarryForward.At(pair, Pairs.Thursday(at), pair.Items);
            Assert.True(shown.Count <= 1);
            Assert.All(shown, s => Assert.InRange(s.TimesCarried, 0, met.Distinct().Count(m => m < at)));
            Assert.Equal(on <= at && (done < on || at <= done), shown.Count == 1);
        });

    private static string[] Shown(PairAgendas pair, int week) =>
        [.. CarryForward.At(pair, Pairs.Thursday(week)).Select(i => $"{i.Item.Id}{i.TimesCarried}")];
}
