using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Tests.Coverage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Directory.Joining;

/// <summary>Bea reports to Ann and was known as Bo before. Cy and Bo wrote together, too. Kim administers.</summary>
public sealed class JoinIdsTests
{
    private static readonly Instant Now = Review.Now;
    private static readonly OrgChart Chart = TestPeople.Chart("dan; ann:dan; bea:ann; cy:ann; kim:ann");
    private static readonly PersonId Ann = TestPeople.Id("ann"), Bea = TestPeople.Id("bea"), Bo = TestPeople.Id("bo");
    private static readonly PersonId Cy = TestPeople.Id("cy"), Kim = TestPeople.Id("kim");
    private static readonly PairId Same = PairId.Of(Bea, Bo);

    private readonly InMemoryDocuments documents = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private JoinIds Ids => new(new SamePersonStore(documents), [new RenamedNotes(documents), new RenamedAgendas(documents)], documents);

    private NoteStore Notes => new(documents);

    private AgendaStore Agendas => new(documents);

    private CoverageStore Coverage => new(documents);

    [Fact]
    public async Task Nothing_changes_until_the_person_confirms_and_then_figures_follow_at_once()
    {
        await ReadCalendarOf(Ann, Review.OneOnOne("bo", Now - Duration.FromDays(3)));
        Assert.Equal(CoverageStatus.Never, await StatusOfBea());

        await Propose();
        Assert.Equal(CoverageStatus.Never, await StatusOfBea());
        await Ids.AnswerAsync(Bea, Same, agrees: true, Now, Cancel);

        Assert.Equal(CoverageStatus.Covered, await StatusOfBea());
        await Ids.WithdrawAsync(Same, Cancel);
        Assert.Equal(CoverageStatus.Never, await StatusOfBea());
    }

    [Fact]
    public async Task What_a_manager_of_two_ids_read_under_the_former_one_counts_as_far_as_it_was_over()
    {
        var held = Review.OneOnOne("cy", Now - Duration.FromDays(8));
        await ReadCalendarOf(Bo, [held, Review.OneOnOne("cy", Now + Duration.FromDays(2))], Now - Duration.FromDays(7));
        await ReadCalendarOf(Bea);
        await Propose();
        await Ids.AnswerAsync(Bea, Same, agrees: true, Now, Cancel);

        var facts = await new ReadCoverage(Coverage).FactsAsync(Bea, CoveragePolicy.Default.Around(Now), Cancel);

        var known = Assert.IsType<CoverageFacts.Known>(facts);
        Assert.Equal([held.Time], known.OneOnOnes.Select(o => o.Time));
        Assert.Equal(Now, known.ReadAt);
    }

    [Fact]
    public async Task What_was_corrected_under_the_former_id_counts_and_is_withdrawn_and_contested_under_the_new_one()
    {
        await ReadCalendarOf(Ann, Review.OneOnOne("bo", Now - Duration.FromDays(60)));
        var held = Review.OneOnOne("bo", Now - Duration.FromDays(5)).Time;
        await Coverage.Corrections.AddAsync(Bo, new Correction.HeldWithoutInvite(Ann, Now, held), Cancel);
        await Coverage.Corrections.AddAsync(Ann, new Correction.AgreedCadence(Bo, Now, Cadence.Weekly), Cancel);
        await Propose();
        await Ids.AnswerAsync(Bea, Same, agrees: true, Now, Cancel);
        var correct = new CorrectPair(Coverage, Gate.Open(Coverage));
        var pair = new OwnPair(Person(Bea), Person(Ann), Chart, Now);

        var listed = await correct.ListAsync(pair, Cancel);
        Assert.Equal([Bea, Ann], listed.Corrections.Select(c => c.Correction.By).OrderByDescending(p => p.Value));
        Assert.Equal(CoverageStatus.Covered, await StatusOfBea());

        var own = listed.Corrections.Single(c => c.Correction.By == Bea).Correction.Id;
        var contested = Assert.IsType<CorrectionOutcome.Done>(
            await correct.ContestAsync(new OwnPair(Person(Ann), Person(Bea), Chart, Now), own, isContested: true, Cancel));
        Assert.Equal(CoverageStatus.Overdue, Assert.IsType<PairReview.Known>(contested.After).Line?.Status);
        var left = Assert.IsType<CorrectionOutcome.Done>(await correct.WithdrawAsync(pair, own, Cancel));
        Assert.Equal([Ann], left.Details.Corrections.Select(c => c.Correction.By));
    }

    [Fact]
    public async Task A_contest_under_the_former_id_is_ended_under_the_new_one()
    {
        var cadence = new PairCorrection(Ann, new Correction.AgreedCadence(Bo, Now, Cadence.Weekly));
        await Coverage.Corrections.AddAsync(Ann, cadence.What, Cancel);
        await Coverage.Corrections.ContestAsync(Bo, cadence, Now, Cancel);
        await Propose();
        await Ids.AnswerAsync(Bea, Same, agrees: true, Now, Cancel);
        var correct = new CorrectPair(Coverage, Gate.Open(Coverage));
        var pair = new OwnPair(Person(Bea), Person(Ann), Chart, Now);
        Assert.NotNull(Assert.Single((await correct.ListAsync(pair, Cancel)).Corrections).Correction.ContestedAt);

        await correct.ContestAsync(pair, cadence.Id, isContested: false, Cancel);

        Assert.Null(Assert.Single((await correct.ListAsync(pair, Cancel)).Corrections).Correction.ContestedAt);
    }

    [Fact]
    public async Task Old_writing_opens_for_each_pair_only_when_the_other_of_the_two_confirms_too()
    {
        await WriteAsync(Bo, Ann, "Bo to Ann", NoteAudience.Pair);
        await WriteAsync(Ann, Bo, "Ann alone", NoteAudience.Author);
        await WriteAsync(Bo, Cy, "Bo to Cy", NoteAudience.Pair);
        await Propose();
        Assert.Empty((await Ids.AskedOfAsync(Ann, Cancel)).OfOthers); // the person comes first
        Assert.False(await Ids.AnswerAsync(Ann, Same, agrees: true, Now, Cancel));

        await Ids.AnswerAsync(Bea, Same, agrees: true, Now, Cancel);
        Assert.Equal(Same, Assert.Single((await Ids.AskedOfAsync(Ann, Cancel)).OfOthers).Id);
        Assert.Empty((await Ids.AskedOfAsync(Kim, Cancel)).OfOthers);
        Assert.Empty(await ReadAsync(Bea, Ann));
        Assert.True(await Ids.AnswerAsync(Ann, Same, agrees: true, Now, Cancel));
        Assert.True(await Ids.AnswerAsync(Cy, Same, agrees: false, Now, Cancel));

        Assert.Equal([(Bea, "Bo to Ann")], await ReadAsync(Bea, Ann));
        Assert.Equal(["Ann alone", "Bo to Ann"], (await ReadAsync(Ann, Bea)).Select(n => n.Text).Order());
        Assert.Empty(await ReadAsync(Ann, Bo));
        Assert.Empty(await ReadAsync(Bea, Cy));
        Assert.Equal(["Bo to Cy"], (await ReadAsync(Cy, Bo)).Select(n => n.Text));
        Assert.Empty((await Ids.AskedOfAsync(Ann, Cancel)).OfOthers);
        Assert.Empty((await Ids.AskedOfAsync(Cy, Cancel)).OfOthers);
    }

    [Fact]
    public async Task Agendas_and_items_of_both_times_are_those_of_one_pair()
    {
        var old = PairAgendas.Empty(Ann, Bo).WithItems([Item("old", Bo), Item("ticked", Ann) with { Done = new ItemDone(Now, Bo, Now) }])
            .WithAgendas([new PastAgenda(Now, TemplateId.Parse("peer"))]).Preferring(Bo, TemplateId.Parse("peer"))
            .Speaking(new ChosenLanguage("ja", Bo));
        await Agendas.SavePairAsync(old, [Item("archived", Bo) with { Done = new ItemDone(Now, Ann, Now) }], null, Cancel);
        await Agendas.SaveAgendaAsync(
            Pairs.Agenda(Pairs.Template("peer")) with { Pair = PairId.Of(Ann, Bo), Lead = Ann, Other = Bo }, null, Cancel);
        await Agendas.SavePairAsync(PairAgendas.Empty(Ann, Bea).WithItems([Item("new", Bea)]), [], null, Cancel);
        await Propose();
        await Ids.AnswerAsync(Bea, Same, agrees: true, Now, Cancel);

        await Ids.AnswerAsync(Ann, Same, agrees: true, Now, Cancel);

        var records = Assert.Single(await Agendas.ReadAllOfAsync(Bea, Cancel));
        Assert.Equal(["new", "old", "ticked"], records.Pair.Items.Select(i => i.Id.Value).Order());
        Assert.Equal([Bea, Bea, Ann], records.Pair.Items.OrderBy(i => i.Id).Select(i => i.Author));
        Assert.Equal(Bea, records.Pair.Find(ItemId.Parse("ticked"))!.Done!.By);
        Assert.Equal(TemplateId.Parse("peer"), records.Pair.PreferredBy(Bea));
        Assert.Equal(new ChosenLanguage("ja", Bea), records.Pair.Language);
        Assert.Equal(["archived"], records.Archived.Select(i => i.Id.Value));
        Assert.Equal([Bea], records.Agendas.Select(a => a.Other));
        Assert.DoesNotContain(await Agendas.ReadAllOfAsync(Bo, Cancel), r => r.Pair.Items.Length > 0);
    }

    [Fact]
    public async Task An_administrator_proposes_nothing_about_themselves()
    {
        Assert.IsType<ProposalResult.OfOneself>(await Ids.ProposeAsync(new SamePerson(Bea, Bo, Bea, Now), Cancel));
        Assert.IsType<ProposalResult.OfOneself>(await Ids.ProposeAsync(new SamePerson(Bea, Bo, Bo, Now), Cancel));
        Assert.Empty(await Ids.ListAsync(Cancel));
    }

    [Fact]
    public async Task A_former_id_belongs_to_the_one_person_who_confirmed_it()
    {
        await Propose();
        Assert.IsType<ProposalResult.Proposed>(await Ids.ProposeAsync(new SamePerson(Cy, Bo, Kim, Now), Cancel));
        Assert.Empty((await Ids.AskedOfAsync(Bea, Cancel)).OfSelf); // the later proposal replaces one that nobody confirmed
        await Ids.AnswerAsync(Cy, PairId.Of(Cy, Bo), agrees: true, Now, Cancel);

        Assert.IsType<ProposalResult.Taken>(await Ids.ProposeAsync(new SamePerson(Bea, Bo, Kim, Now), Cancel));
        Assert.IsType<ProposalResult.Taken>(await Ids.ProposeAsync(new SamePerson(Bo, Cy, Kim, Now), Cancel));
        Assert.Equal(Cy, Assert.Single(await Ids.ListAsync(Cancel)).Person);
    }

    [Fact]
    public async Task Whoever_refuses_is_asked_again_only_after_another_proposal()
    {
        await Propose();
        Assert.True(await Ids.AnswerAsync(Bea, Same, agrees: false, Now, Cancel));
        Assert.Empty((await Ids.AskedOfAsync(Bea, Cancel)).OfSelf);

        await Propose();

        Assert.Single((await Ids.AskedOfAsync(Bea, Cancel)).OfSelf);
    }

    [Fact]
    public async Task Nobody_else_answers()
    {
        await WriteAsync(Bo, Ann, "Bo to Ann", NoteAudience.Pair);
        await Propose();
        await Ids.AnswerAsync(Bea, Same, agrees: true, Now, Cancel);

        Assert.False(await Ids.AnswerAsync(Kim, Same, agrees: true, Now, Cancel));
        Assert.False(await Ids.AnswerAsync(Ann, PairId.Of(Ann, Bo), agrees: true, Now, Cancel));
        Assert.Empty(await ReadAsync(Bea, Ann));
    }

    [Fact]
    public async Task Both_of_a_pair_may_have_had_another_id()
    {
        var (ida, ina) = (TestPeople.Id("ida"), TestPeople.Id("ina"));
        await WriteAsync(Bo, ida, "Bo to Ida", NoteAudience.Pair);
        await Propose();
        await Ids.ProposeAsync(new SamePerson(ina, ida, Kim, Now), Cancel);
        await Ids.AnswerAsync(Bea, Same, agrees: true, Now, Cancel);
        await Ids.AnswerAsync(ina, PairId.Of(ina, ida), agrees: true, Now, Cancel);

        Assert.True(await Ids.AnswerAsync(ina, Same, agrees: true, Now, Cancel));
        Assert.Empty(await ReadAsync(Bea, ina)); // Bea has not said that Ina is Ida
        Assert.True(await Ids.AnswerAsync(Bea, PairId.Of(ina, ida), agrees: true, Now, Cancel));

        Assert.Equal([(Bea, "Bo to Ida")], await ReadAsync(Bea, ina));
        Assert.Equal([(Bea, "Bo to Ida")], await ReadAsync(ina, Bea));
    }

    [Fact]
    public async Task What_was_said_about_ids_is_exported_and_deleted_with_the_data_of_whoever_said_it()
    {
        await WriteAsync(Bo, Ann, "Bo to Ann", NoteAudience.Pair);
        await Propose();
        await Ids.AnswerAsync(Bea, Same, agrees: true, Now, Cancel);
        await Ids.AnswerAsync(Ann, Same, agrees: true, Now, Cancel);
        var personal = new PersonalIds(new SamePersonStore(documents));

        Assert.True((bool)(await personal.ExportAsync(Bea, Cancel))["own"]![0]!["confirmed"]!);
        Assert.True((bool)(await personal.ExportAsync(Ann, Cancel))["answers"]![0]!["opened"]!);
        Assert.Equal("bo", (string)(await personal.ExportAsync(Kim, Cancel))["proposed"]![0]!["former"]!);

        await personal.ForgetAsync(Ann, Cancel);
        await personal.ForgetAsync(Kim, Cancel);
        var left = Assert.Single(await Ids.ListAsync(Cancel));
        Assert.Equal((true, null, 0), (left.IsConfirmed, left.ProposedBy, left.Others.Length));
        await personal.ForgetAsync(Bea, Cancel);
        Assert.Empty(await Ids.ListAsync(Cancel));
    }

    private async Task Propose() =>
        Assert.IsType<ProposalResult.Proposed>(await Ids.ProposeAsync(new SamePerson(Bea, Bo, Kim, Now), Cancel));

    private async Task<CoverageStatus?> StatusOfBea() => Assert.IsType<PairReview.Known>(
        await Gate.Open(Coverage).OfPairAsync(Person(Bea), Person(Ann), Chart, Now, Cancel)).Line?.Status;

    private Task ReadCalendarOf(PersonId owner, params Core.Meetings.OneOnOne[] meetings) => ReadCalendarOf(owner, meetings, Now);

    private Task ReadCalendarOf(PersonId owner, IReadOnlyList<Core.Meetings.OneOnOne> meetings, Instant readAt) =>
        Coverage.SaveReadingAsync(
            owner, CoveragePolicy.Default.Around(readAt), new CoverageFacts.Known(readAt, meetings, []), Cancel);

    private async Task WriteAsync(PersonId author, PersonId other, string text, NoteAudience audience) =>
        Assert.IsType<EntryWriteResult.Saved>(await new Notebook(Notes, author, other).WriteAsync(
            new NotebookEntryId(Guid.NewGuid()), new NoteDraft(TextOf(text), audience), Now, Cancel));

    private async Task<IReadOnlyList<(PersonId Author, string Text)>> ReadAsync(PersonId reader, PersonId other)
    {
        var query = new NotebookQuery { Page = new PageRequest(PageRequest.MaxSize) };
        var page = Assert.IsType<NotebookPage.Read>(await new Notebook(Notes, reader, other).BrowseAsync(query, Cancel));
        return [.. page.Entries.Select(e => (e.Entry.Author, e.Entry.Text.Markdown))];
    }

    private static NoteText TextOf(string text) =>
        NoteText.Parse(text).Match(valid => valid, _ => throw new ArgumentException("No text.", nameof(text)));

    private static AgendaItem Item(string id, PersonId author) => Pairs.Item(id) with { Author = author };

    private static Person Person(PersonId id) => Chart.Find(id)!; // They are in the chart.
}
