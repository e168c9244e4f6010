using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="AgendaStore"/> guarantees. Each test gets an empty store.</summary>
public abstract class AgendaStoreContract
{
    private static readonly PairAgendas Full = Pairs.Pair(
            Pairs.Item("open", "Who **covers** for Cy? שלום 😀", rank: -5),
            Pairs.Item("done", week: 0, by: Pairs.Ann).Done(1),
            Pairs.Item("moved", rank: 7).MovedFrom(0, 1))
        .Met(0, 1)
        .Preferring(Pairs.Ann.Id, TemplateId.Parse("ten-ten-ten"))
        .Speaking(new ChosenLanguage("ja", Pairs.Bo.Id));

    private static readonly Agenda First = Pairs.Agenda(Pairs.Template("manager-of-managers"), first: true, checkIn: "How?");

    private static readonly AgendaMove Earlier = new(Pairs.Thursday(0), Pairs.Thursday(0) - Duration.FromDays(1));

    protected abstract IDocuments Documents { get; }

    protected AgendaStore Store => field ??= new AgendaStore(Documents);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Something_nobody_saved_is_not_found()
    {
        Assert.IsType<Missing<PairAgendas>>(await Store.ReadPairAsync(Full.Pair, Cancel));
        Assert.IsType<Missing<Agenda>>(await Store.ReadAgendaAsync(Full.Pair, Pairs.Thursday(0), Cancel));
        Assert.Empty(await Store.ReadArchivedAsync(Full.Pair, Pairs.Thursday(0), Cancel));
        Assert.Empty(await Store.ReadAllOfAsync(Pairs.Ann.Id, Cancel));
    }

    [Fact]
    public async Task A_pair_is_read_back_unchanged()
    {
        var revision = await Save(Full, null);

        var found = await Found();

        Assert.Equal(revision, found.Revision);
        AssertSame(Full, found.Document);
    }

    [Fact]
    public async Task An_agenda_is_read_back_unchanged()
    {
        var revision = Assert.IsType<Saved<Agenda>>(await Store.SaveAgendaAsync(First, null, Cancel)).Revision;

        var found = Assert.IsType<Found<Agenda>>(await Store.ReadAgendaAsync(First.Pair, First.Start, Cancel));

        Assert.Equal(revision, found.Revision);
        AssertSame(First, found.Document);
        Assert.IsType<Missing<Agenda>>(await Store.ReadAgendaAsync(First.Pair, First.Start + Duration.FromMinutes(1), Cancel));
    }

    [Fact]
    public async Task Each_save_gives_a_new_revision()
    {
        var first = await Save(Full, null);
        var second = await Save(Full, first);
        Assert.NotEqual(first, second);
        Assert.Equal(second, (await Found()).Revision);
    }

    [Fact]
    public async Task A_save_based_on_an_older_revision_returns_the_current_document_and_saves_nothing()
    {
        var first = await Save(Full, null);
        var second = await Save(Pairs.Pair(Pairs.Item("theirs")), first);

        foreach (var stale in new Revision?[] { first, null, new Revision("never") })
        {
            var conflict = Assert.IsType<Conflict<PairAgendas>>(
                await Store.SavePairAsync(Full, [Pairs.Item("old").Done(0)], stale, Cancel));
            var current = Assert.IsType<Found<PairAgendas>>(conflict.Current);
            Assert.Equal((second, "theirs"), (current.Revision, Assert.Single(current.Document.Items).Id.Value));
        }

        Assert.Equal(second, (await Found()).Revision);
        Assert.Empty(await Store.ReadArchivedAsync(Full.Pair, Pairs.Thursday(0), Cancel));
    }

    [Fact]
    public async Task A_save_based_on_a_missing_document_is_a_conflict_without_a_current_one()
    {
        var conflict = Assert.IsType<Conflict<Agenda>>(await Store.SaveAgendaAsync(First, new Revision("gone"), Cancel));
        Assert.IsType<Missing<Agenda>>(conflict.Current);
    }

    [Fact]
    public async Task One_of_two_who_create_the_same_agenda_succeeds()
    {
        var both = await Task.WhenAll(
            Store.SaveAgendaAsync(First, null, Cancel),
            Store.SaveAgendaAsync(First with { Why = TemplateReason.OfSentence("other") }, null, Cancel));
        Assert.Single(both.OfType<Saved<Agenda>>());
        Assert.Single(both.OfType<Conflict<Agenda>>());
    }

    [Fact]
    public async Task Archived_items_are_found_by_the_agendas_that_showed_them()
    {
        AgendaItem[] archived = [Pairs.Item("a", week: 0).Done(1), Pairs.Item("b", week: 1).Done(1), Pairs.Item("c", week: 2).Done(5)];
        var revision = Assert.IsType<Saved<PairAgendas>>(await Store.SavePairAsync(Full, [.. archived], null, Cancel)).Revision;
        await Store.SavePairAsync(Full, [archived[0]], revision, Cancel);

        Assert.Equal(["a"], await Archived(0));
        Assert.Equal(["a", "b"], await Archived(1));
        Assert.Equal(["c"], await Archived(5));
        Assert.Empty(await Archived(6));
        Assert.Equal(archived[2], Assert.Single(await Store.ReadArchivedAsync(Full.Pair, Pairs.Thursday(3), Cancel)));
    }

    [Fact]
    public async Task Pairs_do_not_see_each_others_data()
    {
        var other = PairAgendas.Empty(Pairs.Ann.Id, new PersonId("cy")).WithItems([Pairs.Item("hers", by: Pairs.Ann)]);
        await Save(Full, null);
        await Store.SavePairAsync(other, [Pairs.Item("old", by: Pairs.Ann).Done(0)], null, Cancel);

        AssertSame(Full, (await Found()).Document);
        Assert.Empty(await Archived(0));
        Assert.Equal(2, (await Store.ReadAllOfAsync(Pairs.Ann.Id, Cancel)).Count);
        AssertSame(Full, Assert.Single(await Store.ReadAllOfAsync(Pairs.Bo.Id, Cancel)).Pair);
        Assert.Empty(await Store.ReadAllOfAsync(new PersonId("eve"), Cancel));
    }

    [Fact]
    public async Task An_export_contains_everything_of_a_pair()
    {
        await Store.SavePairAsync(Full, [Pairs.Item("a").Done(0)], null, Cancel);
        await Store.SaveAgendaAsync(First, null, Cancel);

        var records = Assert.Single(await Store.ReadAllOfAsync(Pairs.Bo.Id, Cancel));

        AssertSame(Full, records.Pair);
        Assert.Equal(["a"], records.Archived.Select(i => i.Id.Value));
        AssertSame(First, Assert.Single(records.Agendas));
    }

    [Fact]
    public async Task Deleting_one_persons_items_keeps_the_other_persons()
    {
        var before = Assert
            .IsType<Saved<PairAgendas>>(
                await Store.SavePairAsync(
                    Full, [Pairs.Item("a", by: Pairs.Bo).Done(0), Pairs.Item("b", by: Pairs.Ann).Done(0)], null, Cancel))
            .Revision;

        await Store.DeleteWrittenByAsync(Pairs.Bo.Id, Cancel);
        await Store.DeleteWrittenByAsync(Pairs.Bo.Id, Cancel);

        var after = await Found();
        Assert.Equal(["done"], after.Document.Items.Select(i => i.Id.Value));
        Assert.Equal(["b"], await Archived(0));
        Assert.NotEqual(before, after.Revision);
        Assert.Single(after.Document.Preferred);
    }

    [Fact]
    public async Task An_agenda_moves_with_its_items_and_leaves_its_old_start()
    {
        var archived = Pairs.Item("old", week: -1).Done(0);
        var seen = Assert.IsType<Saved<PairAgendas>>(await Store.SavePairAsync(Full, [archived], null, Cancel)).Revision;
        await Store.SaveAgendaAsync(First, null, Cancel);

        var saved = Assert.IsType<Saved<PairAgendas>>(
            await Store.SaveMoveAsync(Earlier.Of(Full), [Earlier.Of(archived)], Earlier, seen, Cancel));

        Assert.Equal(saved.Revision, (await Found()).Revision);
        AssertSame(Earlier.Of(Full), (await Found()).Document);
        AssertSame(First with { Start = Earlier.To }, (await FoundAgenda(Earlier.To)).Document);
        Assert.IsType<Missing<Agenda>>(await Store.ReadAgendaAsync(First.Pair, Earlier.From, Cancel));
        Assert.Equal("old", Assert.Single(await Store.ReadArchivedAsync(First.Pair, Earlier.To, Cancel)).Id.Value);
        Assert.Empty(await Archived(0));
    }

    [Fact]
    public async Task An_agenda_already_at_the_new_start_is_not_replaced()
    {
        var there = First with { Start = Earlier.To, Why = TemplateReason.OfSentence("it was here") };
        var seen = await Save(Full, null);
        await Store.SaveAgendaAsync(First, null, Cancel);
        var revision = Assert.IsType<Saved<Agenda>>(await Store.SaveAgendaAsync(there, null, Cancel)).Revision;

        await Store.SaveMoveAsync(Earlier.Of(Full), [], Earlier, seen, Cancel);

        var found = await FoundAgenda(Earlier.To);
        Assert.Equal(("it was here", revision), (found.Document.Why.Sentence, found.Revision));
        Assert.IsType<Missing<Agenda>>(await Store.ReadAgendaAsync(First.Pair, Earlier.From, Cancel));
    }

    [Fact]
    public async Task A_move_based_on_an_older_revision_moves_nothing()
    {
        var seen = await Save(Full, null);
        await Save(Full, seen);
        await Store.SaveAgendaAsync(First, null, Cancel);

        Assert.IsType<Conflict<PairAgendas>>(await Store.SaveMoveAsync(Earlier.Of(Full), [], Earlier, seen, Cancel));

        AssertSame(Full, (await Found()).Document);
        AssertSame(First, (await FoundAgenda(Earlier.From)).Document);
        Assert.IsType<Missing<Agenda>>(await Store.ReadAgendaAsync(First.Pair, Earlier.To, Cancel));
    }

    private static void AssertSame(PairAgendas expected, PairAgendas actual)
    {
        Assert.Equal((expected.First, expected.Second), (actual.First, actual.Second));
        Assert.Equal(expected.Items.AsEnumerable(), actual.Items);
        Assert.Equal(expected.Agendas.AsEnumerable(), actual.Agendas);
        Assert.Equal(expected.Preferred.AsEnumerable(), actual.Preferred);
        Assert.Equal(expected.Language, actual.Language);
    }

    private static void AssertSame(Agenda expected, Agenda actual)
    {
        Assert.Equal(expected with { Template = actual.Template }, actual);
        Assert.Equal(
            (expected.Template.Id, expected.Template.Version, expected.Template.Title, expected.Template.Minutes),
            (actual.Template.Id, actual.Template.Version, actual.Template.Title, actual.Template.Minutes));
        Assert.Equal(expected.Template.CoachingNote.AsEnumerable(), actual.Template.CoachingNote);
        Assert.Equal(
            expected.Template.Sections.Select(s => (s.Title, s.Minutes, string.Join('|', s.Prompts))),
            actual.Template.Sections.Select(s => (s.Title, s.Minutes, string.Join('|', s.Prompts))));
    }

    private async Task<Revision> Save(PairAgendas pair, Revision? expected) =>
        Assert.IsType<Saved<PairAgendas>>(await Store.SavePairAsync(pair, [], expected, Cancel)).Revision;

    private async Task<Found<PairAgendas>> Found() => Assert.IsType<Found<PairAgendas>>(await Store.ReadPairAsync(Full.Pair, Cancel));

    private async Task<Found<Agenda>> FoundAgenda(Instant start) =>
        Assert.IsType<Found<Agenda>>(await Store.ReadAgendaAsync(First.Pair, start, Cancel));

    private async Task<string[]> Archived(int week) =>
        [.. (await Store.ReadArchivedAsync(Full.Pair, Pairs.Thursday(week), Cancel)).Select(i => i.Id.Value)];
}
