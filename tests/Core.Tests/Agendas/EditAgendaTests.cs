using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Agendas;

public sealed class EditAgendaTests
{
    private static readonly Instant Now = Pairs.Thursday(1);

    private static readonly PairAgendas ThreeItems = Pairs.Pair(
        Pairs.Item("a", rank: 0), Pairs.Item("b", rank: 1, by: Pairs.Ann), Pairs.Item("c", rank: 2));

    [Fact]
    public void Both_people_add_at_the_end()
    {
        var after = After(Pairs.Ann, new AgendaEdit.Add(ItemId.Parse("d"), ItemText.Parse("New"), Pairs.Thursday(2)));
        Assert.Equal("abcd", Order(after));
        Assert.Equal((Pairs.Ann.Id, Now, Pairs.Thursday(2)), (after.Items[3].Author, after.Items[3].Created, after.Items[3].On));
    }

    [Fact]
    public void Adding_an_item_twice_adds_it_only_once_and_a_different_item_with_its_id_is_refused()
    {
        AgendaEdit.Add add = new(ItemId.Parse("d"), ItemText.Parse("New"), Pairs.Thursday(2));
        var once = After(Pairs.Ann, add);
        Assert.Same(once, Assert.IsType<EditOutcome.Done>(EditAgenda.Apply(once, add, Pairs.Ann.Id, Now)).After);
        Assert.IsType<EditOutcome.IdTaken>(EditAgenda.Apply(once, add, Pairs.Bo.Id, Now));
    }

    [Fact]
    public void Only_the_author_rewords_and_removes_an_item()
    {
        var (reword, remove) = (
            new AgendaEdit.Reword(ItemId.Parse("b"), ItemText.Parse("Other")), new AgendaEdit.Remove(ItemId.Parse("b")));
        Assert.IsType<EditOutcome.NotTheAuthor>(EditAgenda.Apply(ThreeItems, reword, Pairs.Bo.Id, Now));
        Assert.IsType<EditOutcome.NotTheAuthor>(EditAgenda.Apply(ThreeItems, remove, Pairs.Bo.Id, Now));
        Assert.Equal("Other", After(Pairs.Ann, reword).Find(ItemId.Parse("b"))!.Text.Value);
        Assert.Equal("ac", Order(After(Pairs.Ann, remove)));
    }

    [Fact]
    public void Both_tick_off_and_the_first_tick_is_kept()
    {
        AgendaEdit tick = new AgendaEdit.TickOff(ItemId.Parse("b"), Pairs.Thursday(1));
        var ticked = After(Pairs.Bo, tick);
        Assert.Equal(new ItemDone(Now, Pairs.Bo.Id, Pairs.Thursday(1)), ticked.Find(ItemId.Parse("b"))!.Done);
        Assert.Equal(ticked, Done(EditAgenda.Apply(ticked, tick, Pairs.Ann.Id, Now + Duration.FromHours(1))));
        Assert.True(
            Done(EditAgenda.Apply(ticked, new AgendaEdit.Reopen(ItemId.Parse("b")), Pairs.Ann.Id, Now)).Find(ItemId.Parse("b"))!.IsOpen);
    }

    [Fact]
    public void Moving_to_next_time_can_be_undone()
    {
        var moved = After(Pairs.Bo, new AgendaEdit.MoveToNextTime(ItemId.Parse("b"), Pairs.Thursday(0)));
        Assert.Equal([Pairs.Thursday(0)], moved.Find(ItemId.Parse("b"))!.MovedFrom);
        Assert.Empty(
            Done(EditAgenda.Apply(moved, new AgendaEdit.BringBack(ItemId.Parse("b"), Pairs.Thursday(0)), Pairs.Ann.Id, Now))
                .Find(ItemId.Parse("b"))!
                .MovedFrom);
    }

    [Theory]
    [InlineData("c", "a", "cab")]
    [InlineData("a", "c", "bac")]
    [InlineData("a", null, "bca")]
    [InlineData("b", "b", "abc")]
    public void Both_change_the_order(string item, string? before, string expected) =>
        Assert.Equal(
            expected,
            Order(After(Pairs.Ann, new AgendaEdit.PlaceBefore(ItemId.Parse(item), before is null ? null : ItemId.Parse(before)))));

    [Fact]
    public void Repeated_ordering_never_runs_out_of_ranks()
    {
        var pair = ThreeItems;
        for (var turn = 0; turn < 200; turn++)
        {
            pair = Done(EditAgenda.Apply(pair, new AgendaEdit.PlaceBefore(pair.Items[2].Id, pair.Items[1].Id), Pairs.Ann.Id, Now));
            Assert.Equal(turn % 2 == 0 ? "acb" : "abc", Order(pair));
        }
    }

    [Fact]
    public void A_missing_item_cannot_be_changed() =>
        Assert.Equal(
            new EditOutcome.NotFound(ItemId.Parse("x")),
            EditAgenda.Apply(ThreeItems, new AgendaEdit.Remove(ItemId.Parse("x")), Pairs.Ann.Id, Now));

    [Fact]
    public void More_than_a_hundred_open_items_are_refused()
    {
        var full = Pairs.Pair([.. Enumerable.Range(0, 100).Select(n => Pairs.Item($"i{n}", rank: n))]);
        AgendaEdit.Add add = new(ItemId.Parse("new"), ItemText.Parse("New"), Pairs.Thursday(2));
        Assert.Equal(new EditOutcome.Full(100), EditAgenda.Apply(full, add, Pairs.Ann.Id, Now));
        var room = Done(EditAgenda.Apply(full, new AgendaEdit.TickOff(ItemId.Parse("i7"), Pairs.Thursday(1)), Pairs.Ann.Id, Now));
        Assert.IsType<EditOutcome.Done>(EditAgenda.Apply(room, add, Pairs.Ann.Id, Now));
    }

    [Fact]
    public void An_edit_by_a_third_person_throws() =>
        Assert.Throws<ArgumentException>(() =>
            EditAgenda.Apply(ThreeItems, new AgendaEdit.Remove(ItemId.Parse("a")), new PersonId("eve"), Now));

    [Fact]
    public void A_proposal_may_do_what_single_edits_may()
    {
        AgendaItem[] proposed =
        [
            Pairs.Item("a", "Reworded", rank: 5),
            ThreeItems.Items[1].Done(1, by: Pairs.Ann),
            Pairs.Item("new", "In whose name?", by: Pairs.Ann, rank: 1),
        ];
        var after = Assert.IsType<ProposalOutcome.Accepted>(ItemsProposal.Apply(ThreeItems, proposed, Pairs.Bo.Id, Now)).After;
        Assert.Equal(["new", "b", "a"], after.Items.OrderBy(i => i.Id.Value.Length == 1).Select(i => i.Id.Value));
        Assert.Equal((Pairs.Bo.Id, Now), (after.Find(ItemId.Parse("new"))!.Author, after.Find(ItemId.Parse("new"))!.Created));
        Assert.Equal(new ItemDone(Now, Pairs.Bo.Id, Pairs.Thursday(1)), after.Find(ItemId.Parse("b"))!.Done);
    }

    [Fact]
    public void A_proposal_neither_changes_nor_removes_what_the_other_person_wrote()
    {
        var reworded = ItemsProposal.Apply(
            ThreeItems, [ThreeItems.Items[0], Pairs.Item("b", "Forged", by: Pairs.Bo), ThreeItems.Items[2]], Pairs.Bo.Id, Now);
        var removed = ItemsProposal.Apply(ThreeItems, [ThreeItems.Items[0], ThreeItems.Items[2]], Pairs.Bo.Id, Now);
        Assert.Equal(ItemId.Parse("b"), Assert.Single(Assert.IsType<ProposalOutcome.Refused>(reworded).Faults).Item);
        Assert.Equal(ItemId.Parse("b"), Assert.Single(Assert.IsType<ProposalOutcome.Refused>(removed).Faults).Item);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    [InlineData(0, false)]
    public void An_item_has_at_most_a_thousand_code_points(int length, bool fits) =>
        Assert.Equal(fits, ItemText.TryParse(string.Concat(Enumerable.Repeat("😀", length)), out _));

    private static PairAgendas After(Person by, AgendaEdit edit) => Done(EditAgenda.Apply(ThreeItems, edit, by.Id, Now));

    private static PairAgendas Done(EditOutcome outcome) => Assert.IsType<EditOutcome.Done>(outcome).After;

    private static string Order(PairAgendas pair) => string.Concat(pair.Items.Select(i => i.Id));
}
