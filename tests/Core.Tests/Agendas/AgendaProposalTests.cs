using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Tests.Agendas;

public sealed class AgendaProposalTests
{
    private static readonly PersonId Ann = new("ann"),
        Bo = new("bo");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0),
        Next = Now + Duration.FromDays(3),
        Later = Now + Duration.FromDays(10);

    private static readonly PairAgendas Saved = PairAgendas
        .Empty(Ann, Bo)
        .WithItems([Item("one", 1), Item("two", 2), Item("later", 3) with { On = Later }]);

    [Fact]
    public void Items_that_are_only_on_other_agendas_are_not_changed() =>
        Assert.Equal([Saved.Find(ItemId.Parse("later"))!], Whole());

    [Fact]
    public void Items_in_their_old_order_keep_their_rank_and_new_ones_follow()
    {
        var whole = Whole(Want("one"), Want("two"), Want("three"), Want("four"));

        Assert.Equal([1, 2], new[] { "one", "two" }.Select(id => Find(whole, id).Rank));
        Assert.True(Find(whole, "later").Rank < Find(whole, "three").Rank && Find(whole, "three").Rank < Find(whole, "four").Rank);
    }

    [Fact]
    public void The_requested_order_is_the_order_shown() =>
        Assert.Equal(
            ["three", "two", "one"],
            CarryForward.At(Saved.WithItems(Whole(Want("three"), Want("two"), Want("one"))), Next).Select(i => i.Item.Id.Value));

    [Fact]
    public void An_item_is_ticked_off_moved_or_reopened_by_its_place()
    {
        var closed = Saved.WithItems(Whole(Want("one") with { Place = ItemPlace.Done }, Want("two") with { Place = ItemPlace.MovedOn }));
        Assert.Equal([ItemPlace.Done, ItemPlace.MovedOn], CarryForward.At(closed, Next).Select(i => i.Place));

        var open = Assert.IsType<AgendaProposal.Whole>(AgendaProposal.Of(closed, Next, [Want("one"), Want("two")], Bo, Now)).Items;
        Assert.All(CarryForward.At(closed.WithItems(open), Next), item => Assert.Equal(ItemPlace.Open, item.Place));
    }

    [Fact]
    public void The_id_of_an_item_of_another_agenda_is_refused() =>
        Assert.Equal(
            ItemId.Parse("later"),
            Assert.Single(Assert.IsType<AgendaProposal.Refused>(AgendaProposal.Of(Saved, Next, [Want("later")], Ann, Now)).Faults).Item);

    private static AgendaItem Item(string id, long rank) => new(ItemId.Parse(id), Ann, ItemText.Parse(id), Now, Now, rank);

    private static RequestedItem Want(string id) => new(ItemId.Parse(id), ItemText.Parse(id), ItemPlace.Open);

    private static AgendaItem Find(IEnumerable<AgendaItem> items, string id) => items.Single(i => i.Id == ItemId.Parse(id));

    private static IReadOnlyList<AgendaItem> Whole(params RequestedItem[] wanted) =>
        Assert.IsType<AgendaProposal.Whole>(AgendaProposal.Of(Saved, Next, wanted, Ann, Now)).Items;
}
