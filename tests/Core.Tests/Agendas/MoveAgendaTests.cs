using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Agendas;

public sealed class MoveAgendaTests
{
    private static readonly Instant Wednesday = Pairs.Thursday(1) - Duration.FromDays(1);
    private static readonly AgendaMove Earlier = new(Pairs.Thursday(1), Wednesday);
    private static readonly PairId Pair = PairId.Of(Pairs.Ann.Id, Pairs.Bo.Id);

    private readonly InMemoryDocuments documents = new();
    private readonly AgendaStore store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public MoveAgendaTests() => store = new AgendaStore(documents);

    [Fact]
    public void An_item_put_on_a_1_1_that_moves_earlier_shows_at_the_new_time()
    {
        var moved = Earlier.Of(Pairs.Pair(Pairs.Item("a", week: 1)).Met(0, 1, 2));

        Assert.Equal(["a0"], Shown(moved, Wednesday));
        Assert.Equal(["a1"], Shown(moved, Pairs.Thursday(2)));
        Assert.Equal([Pairs.Thursday(0), Wednesday, Pairs.Thursday(2)], moved.Agendas.Select(a => a.Start));
    }

    [Fact]
    public void An_item_put_on_a_1_1_that_moves_later_does_not_show_before() =>
        Assert.Empty(
            Shown(
                new AgendaMove(Pairs.Thursday(1), Pairs.Thursday(3)).Of(Pairs.Pair(Pairs.Item("a", week: 1)).Met(1, 2)), Pairs.Thursday(2))
        );

    [Fact]
    public void Ticks_and_what_was_moved_to_next_time_go_with_the_1_1()
    {
        var moved = Earlier.Of(Pairs.Pair(Pairs.Item("done").Done(1), Pairs.Item("later").MovedFrom(0, 1)).Met(0, 1));

        Assert.Equal([ItemPlace.Done, ItemPlace.MovedOn], CarryForward.At(moved, Wednesday).Select(i => i.Place));
        Assert.Equal([Pairs.Thursday(0), Wednesday], moved.Find(ItemId.Parse("later"))!.MovedFrom);
    }

    [Fact]
    public void An_item_ticked_off_in_a_1_1_that_moves_earlier_is_still_shown_there()
    {
        var before = Pairs.Pair(Pairs.Item("a", week: 0).Done(1)).Met(0, 1);
        var toTheFront = new AgendaMove(Pairs.Thursday(1), Pairs.Thursday(-1));
        Assert.Equal(ItemPlace.Done, Assert.Single(CarryForward.At(toTheFront.Of(before), Pairs.Thursday(-1))).Place);

        var behind = new AgendaMove(Pairs.Thursday(0), Pairs.Thursday(2));
        Assert.Equal(ItemPlace.Done, Assert.Single(CarryForward.At(behind.Of(before), Pairs.Thursday(1))).Place);
    }

    [Fact]
    public void An_existing_agenda_at_the_new_start_is_kept()
    {
        var here = new PastAgenda(Wednesday, TemplateId.Parse("peer"));
        var moved = Earlier.Of(Pairs.Pair().Met(1).WithAgenda(here));
        Assert.Equal([here], moved.Agendas);
    }

    [Fact]
    public void A_move_loses_no_item_and_no_agenda() =>
        Gen.Select(Gen.Select(Gen.Int[0, 5], Gen.Int[-1, 5], Gen.Int[0, 5].Array[0, 3]).List[0, 6], Gen.Int[0, 5], Gen.Int[-2, 8])
            .Where((_, from, to) => from != to)
            .Sample(
                (items, from, to) =>
                {
                    var before = Pairs.Pair([.. items.Select((i, n) => Item(n, i))]).Met(0, 1, 2, 3, 4, 5);
                    var after = new AgendaMove(Pairs.Thursday(from), Pairs.Thursday(to)).Of(before);

                    Assert.Equal(before.Items.Select(i => (i.Id, i.IsOpen, i.Text)), after.Items.Select(i => (i.Id, i.IsOpen, i.Text)));
                    Assert.All(
                        after.Items,
                        i =>
                            Assert.Contains(
                                after.Agendas.Select(a => a.Start).Append(Pairs.Thursday(to)),
                                start => CarryForward.At(after, start).Any(c => c.Item == i)));
                    Assert.DoesNotContain(after.Agendas, a => a.Start == Pairs.Thursday(from));
                    Assert.False(new AgendaMove(Pairs.Thursday(from), Pairs.Thursday(to)).Affects(after));
                });

    [Fact]
    public void Moving_there_and_back_changes_nothing() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5].Array[0, 3]).List[0, 6].Sample(items =>
        {
            var before = Pairs.Pair([.. items.Select((i, n) => Item(n, (i.Item1, -1, i.Item2)))]).Met(0, 1, 2);
            var after = new AgendaMove(Wednesday, Pairs.Thursday(1)).Of(Earlier.Of(before));
            Assert.Equal(before.Items.AsEnumerable(), after.Items);
            Assert.Equal(before.Agendas.AsEnumerable(), after.Agendas);
        });

    [Fact]
    public void A_move_needs_a_different_start() => Assert.Throws<ArgumentException>(() => new AgendaMove(Wednesday, Wednesday));

    [Fact]
    public async Task Agenda_and_items_follow_and_a_second_call_finds_nothing_to_move()
    {
        await store.SavePairAsync(Pairs.Pair(Pairs.Item("a", week: 1)).Met(1), [], null, Cancel);
        await store.SaveAgendaAsync(Pairs.Agenda(Pairs.Template("peer"), week: 1), null, Cancel);

        var done = Assert.IsType<MoveAgendaResult.Done>(await Move());

        var read = Assert.IsType<AgendaReadResult.Prepared>(await new ReadAgenda(store).AtAsync(Pair, Wednesday, Wednesday, Cancel));
        Assert.Equal((done.Revision, "peer"), (read.PairRevision, read.Agenda.Template.Id.Value));
        Assert.Equal(["a0"], Shown(read.Pair, Wednesday));
        Assert.IsType<AgendaReadResult.NotPrepared>(await new ReadAgenda(store).AtAsync(Pair, Pairs.Thursday(1), Wednesday, Cancel));
        Assert.IsType<MoveAgendaResult.NothingToMove>(await Move());
    }

    [Fact]
    public async Task Items_follow_even_without_an_agenda()
    {
        await store.SavePairAsync(Pairs.Pair(Pairs.Item("a", week: 1)), [], null, Cancel);
        Assert.Equal(["a0"], Shown(Assert.IsType<MoveAgendaResult.Done>(await Move()).Pair, Wednesday));
    }

    [Fact]
    public async Task An_agenda_follows_even_if_the_pair_does_not_list_it_yet()
    {
        await store.SaveAgendaAsync(Pairs.Agenda(Pairs.Template("peer"), week: 1), null, Cancel);
        Assert.Equal(Wednesday, Assert.Single(Assert.IsType<MoveAgendaResult.Done>(await Move()).Pair.Agendas).Start);
    }

    [Fact]
    public async Task An_item_added_during_the_move_is_kept_and_moves_too()
    {
        await store.SavePairAsync(Pairs.Pair(Pairs.Item("a", week: 1)), [], null, Cancel);
        documents.BeforeSave = () => new ChangeAgenda(store).ApplyAsync(
            Pairs.Bo.Id,
            Pairs.Ann.Id,
            new AgendaEdit.Add(ItemId.Parse("b"), ItemText.Parse("New"), Pairs.Thursday(1)),
            null,
            Wednesday,
            Cancel);

        Assert.Equal(["a0", "b0"], Shown(Assert.IsType<MoveAgendaResult.Done>(await Move()).Pair, Wednesday));
    }

    [Fact]
    public async Task Archived_items_move_too()
    {
        await store.SavePairAsync(Pairs.Pair(), [Pairs.Item("old", week: 1).Done(1), Pairs.Item("other").Done(2)], null, Cancel);
        await Move();
        Assert.Equal(["old", "other"], (await store.ReadArchivedAsync(Pair, Wednesday, Cancel)).Select(i => i.Id.Value));
    }

    [Fact]
    public async Task Without_agenda_and_items_nothing_moves()
    {
        Assert.IsType<MoveAgendaResult.NothingToMove>(await Move());
        await store.SavePairAsync(Pairs.Pair(Pairs.Item("a", week: 2)), [], null, Cancel);
        Assert.IsType<MoveAgendaResult.NothingToMove>(await Move());
    }

    private static AgendaItem Item(int n, (int On, int Done, int[] MovedFrom) at)
    {
        var item = Pairs.Item($"i{n}", week: at.On, rank: n).MovedFrom([.. at.MovedFrom.Distinct()]);
        return at.Done >= at.On ? item.Done(at.Done) : item;
    }

    private static string[] Shown(PairAgendas pair, Instant start) =>
        [.. CarryForward.At(pair, start).Select(i => $"{i.Item.Id}{i.TimesCarried}")];

    private Task<MoveAgendaResult> Move() => new MoveAgenda(store).ForAsync(Pair, Earlier, Cancel);
}
