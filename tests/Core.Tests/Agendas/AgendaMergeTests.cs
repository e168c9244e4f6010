using CsCheck;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Agendas;

public sealed class AgendaMergeTests
{
    private static readonly PairAgendas Read = Pairs
        .Pair(Pairs.Item("a", rank: 0), Pairs.Item("b", rank: 10), Pairs.Item("c", rank: 20))
        .Met(0);

    private static readonly Gen<AgendaEdit> GenEdit =
        from id in Gen.OneOf([.. "abcdef".Select(c => Gen.Const(ItemId.Parse(c.ToString())))])
        from other in Gen.OneOf([.. "abc".Select(c => Gen.Const(ItemId.Parse(c.ToString())))])
        from text in Gen.Int[0, 3]
        from week in Gen.Int[0, 3]
        from kind in Gen.Int[0, 7]
        select kind switch
        {
            0 => new AgendaEdit.Add(id, ItemText.Parse($"Text {text}"), Pairs.Thursday(week)),
            1 => new AgendaEdit.Reword(id, ItemText.Parse($"Text {text}")),
            2 => new AgendaEdit.Remove(id),
            3 => new AgendaEdit.TickOff(id, Pairs.Thursday(week)),
            4 => new AgendaEdit.Reopen(id),
            5 => new AgendaEdit.MoveToNextTime(id, Pairs.Thursday(week)),
            6 => new AgendaEdit.BringBack(id, Pairs.Thursday(week)),
            _ => (AgendaEdit)new AgendaEdit.PlaceBefore(id, other),
        };

    private static readonly Gen<PairAgendas> GenEdited = GenEdit.Array[0, 6].Select(edits => edits.Aggregate(Read, (pair, edit) =>
        EditAgenda.Apply(pair, edit, Pairs.Bo.Id, Pairs.Thursday(1)) is EditOutcome.Done done ? done.After : pair));

    [Fact]
    public void A_field_that_only_one_side_changed_takes_that_change()
    {
        var mine = Edit(
            Read,
            new AgendaEdit.TickOff(ItemId.Parse("a"), Pairs.Thursday(1)),
            new AgendaEdit.PlaceBefore(ItemId.Parse("c"), ItemId.Parse("a")));
        var saved = Edit(
            Read,
            new AgendaEdit.Reword(ItemId.Parse("a"), ItemText.Parse("Better")),
            new AgendaEdit.MoveToNextTime(ItemId.Parse("a"), Pairs.Thursday(0)));

        var merged = AgendaMerge.Merge(Read, mine, saved);

        Assert.Equal("cab", string.Concat(merged.Items.Select(i => i.Id)));
        var a = merged.Find(ItemId.Parse("a"))!;
        Assert.Equal(("Better", Pairs.Thursday(1), Pairs.Thursday(0)), (a.Text.Value, a.Done!.On, Assert.Single(a.MovedFrom)));
    }

    [Fact]
    public void An_item_removed_on_one_side_is_gone_unless_the_other_side_reworded_it()
    {
        var mine = Edit(Read, new AgendaEdit.Remove(ItemId.Parse("a")), new AgendaEdit.Remove(ItemId.Parse("b")));
        var saved = Edit(
            Read,
            new AgendaEdit.TickOff(ItemId.Parse("a"), Pairs.Thursday(1)),
            new AgendaEdit.Reword(ItemId.Parse("b"), ItemText.Parse("Kept")));
        Assert.Equal("bc", string.Concat(AgendaMerge.Merge(Read, mine, saved).Items.Select(i => i.Id)));
        Assert.Equal("bc", string.Concat(AgendaMerge.Merge(Read, saved, mine).Items.Select(i => i.Id)));
    }

    [Fact]
    public void Two_different_wordings_of_an_item_are_both_kept()
    {
        var mine = Edit(Read, new AgendaEdit.Reword(ItemId.Parse("a"), ItemText.Parse("On the phone")));
        var saved = Edit(Read, new AgendaEdit.Reword(ItemId.Parse("a"), ItemText.Parse("At the desk")));

        var merged = AgendaMerge.Merge(Read, mine, saved);

        Assert.Equal(["At the desk", "On the phone", "Something", "Something"], merged.Items.Select(i => i.Text.Value));
        Assert.Equal(merged.Items.AsEnumerable(), AgendaMerge.Merge(Read, mine, merged).Items);
    }

    [Fact]
    public void Agendas_and_choices_of_both_sides_are_kept()
    {
        var mine = Read.Met(1).Preferring(Pairs.Bo.Id, TemplateId.Parse("peer"));
        var saved = Read.Met(2).Preferring(Pairs.Ann.Id, TemplateId.Parse("ten-ten-ten"));
        var merged = AgendaMerge.Merge(Read, mine, saved);
        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Where(w => merged.Agendas.Any(a => a.Start == Pairs.Thursday(w))));
        Assert.Equal(2, merged.Preferred.Count);
    }

    [Theory]
    [InlineData("de", null, "de")]
    [InlineData(null, "ja", "ja")]
    [InlineData("de", "ja", "ja")]
    public void A_language_that_one_side_chose_is_kept_and_of_two_the_saved_one(string? mine, string? saved, string merged)
    {
        PairAgendas Speaking(string? tag) => Read.Speaking(tag is null ? null : new ChosenLanguage(tag, Pairs.Bo.Id));

        Assert.Equal(merged, AgendaMerge.Merge(Read, Speaking(mine), Speaking(saved)).Language?.Tag);
    }

    [Fact]
    public void When_only_one_side_changed_something_the_result_is_that_side() =>
        GenEdited.Sample(edited =>
        {
            Assert.Equal(edited.Items.AsEnumerable(), AgendaMerge.Merge(Read, edited, Read).Items);
            Assert.Equal(edited.Items.AsEnumerable(), AgendaMerge.Merge(Read, Read, edited).Items);
            Assert.Equal(edited.Items.AsEnumerable(), AgendaMerge.Merge(Read, edited, edited).Items);
        });

    [Fact]
    public void Merging_keeps_every_text_that_either_person_wrote() =>
        Gen.Select(GenEdited, GenEdited).Sample((mine, saved) =>
        {
            var merged = AgendaMerge.Merge(Read, mine, saved);
            var written = mine.Items.Concat(saved.Items).Where(i => Read.Find(i.Id)?.Text != i.Text);
            Assert.All(written, w => Assert.Contains(merged.Items, m => m.Text == w.Text));
        });

    [Fact]
    public void Merging_twice_changes_nothing() =>
        Gen.Select(GenEdited, GenEdited).Sample((mine, saved) =>
        {
            var merged = AgendaMerge.Merge(Read, mine, saved);
            Assert.Equal(merged.Items.AsEnumerable(), AgendaMerge.Merge(saved, merged, saved).Items);
        });

    private static PairAgendas Edit(PairAgendas pair, params AgendaEdit[] edits) => edits.Aggregate(pair, (p, edit) =>
        Assert.IsType<EditOutcome.Done>(EditAgenda.Apply(p, edit, Pairs.Bo.Id, Pairs.Thursday(1))).After);
}
