using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Agendas;

public sealed class PrepareAgendaTests
{
    private static readonly AgendaRequest Request = new(Pairs.Ann, Pairs.Bo, Relationship.DirectReport, Pairs.Thursday(0), 14);
    private static readonly Instant Now = Pairs.Thursday(0) - Duration.FromDays(2);

    private readonly InMemoryDocuments documents = new();
    private readonly AgendaStore store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public PrepareAgendaTests() => store = new AgendaStore(documents);

    [Fact]
    public async Task The_first_call_creates_the_agenda_and_the_second_one_returns_it()
    {
        var made = await Prepare(Request with { NoneBefore = true, OtherIsNew = true });
        var found = await Prepare(Request with { OtherManages = true }, Now + Duration.FromDays(1));

        Assert.Equal("first-one-on-one", made.Agenda.Template.Id.Value);
        Assert.Equal("first 1:1 with Bo, who is new", made.Agenda.Why.In(Languages.English));
        Assert.Equal(
            (Json(made.Agenda), made.AgendaRevision, made.PairRevision), (Json(found.Agenda), found.AgendaRevision, found.PairRevision));
        Assert.Equal(Pairs.Thursday(0), Assert.Single(found.Pair.Agendas).Start);
    }

    [Fact]
    public async Task Picking_another_template_loses_no_item()
    {
        await Prepare(Request);
        await Edit(new AgendaEdit.Add(ItemId.Parse("a"), ItemText.Parse("Item"), Pairs.Thursday(0)));

        var changed = await Prepare(Request with { Template = TemplateId.Parse("nothing-to-discuss") });

        Assert.Equal("nothing-to-discuss", changed.Agenda.Template.Id.Value);
        Assert.Equal("you picked this one for this 1:1", changed.Agenda.Why.In(Languages.English));
        Assert.Single(changed.Pair.Items);
        Assert.Equal("nothing-to-discuss", Assert.Single(changed.Pair.Agendas).Template.Value);
    }

    [Fact]
    public async Task After_an_agenda_a_1_1_is_not_the_first_one_even_if_the_calendar_says_so()
    {
        await Prepare(Request);
        var next = await Prepare(Request with { Start = Pairs.Thursday(2), NoneBefore = true });
        Assert.False(next.Agenda.FirstMeeting);
    }

    [Theory]
    [InlineData(true, "How do they go?")]
    [InlineData(false, null)]
    public async Task Only_people_who_manage_get_the_check_in(bool manages, string? expected) =>
        Assert.Equal(expected, (await Prepare(Request with { OtherManages = manages, CheckIn = "How do they go?" })).Agenda.CheckIn);

    [Theory]
    [InlineData(null, 45, "10 15 10 10")]
    [InlineData(60, 45, "10 15 10 10")]
    [InlineData(30, 30, "6 10 6 6")]
    [InlineData(2, 2, "1 1 1 1")]
    public async Task A_template_for_a_longer_1_1_is_shortened(int? minutes, int expected, string parts)
    {
        var made = (await Prepare(Request with { Template = TemplateId.Parse("career-quarterly"), Minutes = minutes })).Agenda;

        Assert.Equal(expected, made.Template.Minutes);
        Assert.Equal(parts, string.Join(' ', made.Template.Sections.Select(s => s.Minutes).OfType<int>()));
        var why = made.Why.In(Languages.English);
        Assert.Equal(expected < 45, why.EndsWith($"; shortened from 45 to {expected} minutes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_agenda_keeps_its_wording_when_its_template_changes()
    {
        var made = await Prepare(Request);
        var own = TemplateLibrary
            .BuiltIn.With([
                new("own.md", Pairs.Template("direct-report-weekly").Source.Replace("Growth", "Other")),
            ])
            .Library;

        var again = await new PrepareAgenda(store).ForAsync(Request, own, Now, Cancel);

        Assert.Equal(Json(made.Agenda), Json(Assert.IsType<PrepareAgendaResult.Ready>(again).Agenda));
    }

    [Fact]
    public async Task Two_concurrent_calls_make_one_agenda()
    {
        documents.BeforeSave = () => Prepare(Request with { OtherIsBack = true });

        var second = await Prepare(Request);

        Assert.Equal("after-leave", second.Agenda.Template.Id.Value);
        Assert.Single(second.Pair.Agendas);
    }

    [Fact]
    public async Task The_next_call_completes_what_a_crash_between_the_two_documents_left()
    {
        var lost = (await Prepare(Request)).Agenda;
        var other = new AgendaStore(new InMemoryDocuments());
        await other.SaveAgendaAsync(lost, null, Cancel);

        var completed = Assert.IsType<PrepareAgendaResult.Ready>(
            await new PrepareAgenda(other).ForAsync(Request, TemplateLibrary.BuiltIn, Now, Cancel));

        Assert.Equal(Json(lost), Json(completed.Agenda));
        Assert.Single(completed.Pair.Agendas);
    }

    [Fact]
    public async Task No_agenda_is_made_for_external_people_or_from_a_missing_template()
    {
        Assert.IsType<PrepareAgendaResult.NoTemplateFits>(
            await new PrepareAgenda(store).ForAsync(Request with { Kind = Relationship.External }, TemplateLibrary.BuiltIn, Now, Cancel));
        Assert.IsType<PrepareAgendaResult.NoTemplateFits>(
            await new PrepareAgenda(store).ForAsync(
                Request with { Template = TemplateId.Parse("gone") }, TemplateLibrary.BuiltIn, Now, Cancel));
        Assert.IsType<Missing<PairAgendas>>(await store.ReadPairAsync(Request.Pair, Cancel));
    }

    [Fact]
    public async Task Concurrent_edits_of_two_people_are_both_kept()
    {
        documents.BeforeSave = () => Edit(new AgendaEdit.Add(ItemId.Parse("b"), ItemText.Parse("Hers"), Pairs.Thursday(0)));
        var change = Assert.IsType<ChangeAgendaResult.Done>(
            await Edit(new AgendaEdit.Add(ItemId.Parse("a"), ItemText.Parse("His"), Pairs.Thursday(0))));
        Assert.Equal(["b", "a"], change.Pair.Items.Select(i => i.Id.Value));
    }

    [Fact]
    public async Task A_caller_with_an_old_revision_gets_the_current_state()
    {
        var seen = (await Prepare(Request)).PairRevision;
        await Edit(new AgendaEdit.Add(ItemId.Parse("b"), ItemText.Parse("Hers"), Pairs.Thursday(0)));

        var edit = await new ChangeAgenda(store).ApplyAsync(
            Pairs.Bo.Id, Pairs.Ann.Id, new AgendaEdit.Remove(ItemId.Parse("b")), seen, Now, Cancel);
        var replace = await new ChangeAgenda(store).ReplaceAllAsync(Pairs.Bo.Id, Pairs.Ann.Id, [], seen, Now, Cancel);

        Assert.Single(Assert.IsType<Found<PairAgendas>>(Assert.IsType<ChangeAgendaResult.Conflict>(edit).Current).Document.Items);
        Assert.Single(Assert.IsType<Found<PairAgendas>>(Assert.IsType<ReplaceItemsResult.Conflict>(replace).Current).Document.Items);
    }

    [Fact]
    public async Task All_items_can_be_saved_at_once()
    {
        var seen = (await Prepare(Request)).PairRevision;
        var done = Assert.IsType<ReplaceItemsResult.Done>(
            await new ChangeAgenda(store).ReplaceAllAsync(
                Pairs.Bo.Id, Pairs.Ann.Id, [Pairs.Item("a"), Pairs.Item("b")], seen, Now, Cancel));
        Assert.Equal(2, done.Pair.Items.Length);
    }

    [Fact]
    public async Task An_old_agenda_is_read_with_its_archived_items()
    {
        await Prepare(Request);
        await Edit(new AgendaEdit.Add(ItemId.Parse("a"), ItemText.Parse("Item"), Pairs.Thursday(0)));
        await Edit(new AgendaEdit.TickOff(ItemId.Parse("a"), Pairs.Thursday(0)));
        var later = Pairs.Thursday(12);
        Assert.Empty((await Prepare(Request with { Start = later }, later)).Pair.Items);

        var old = Assert.IsType<AgendaReadResult.Prepared>(
            await new ReadAgenda(store).AtAsync(Request.Pair, Pairs.Thursday(0), later, Cancel));

        Assert.Equal(ItemPlace.Done, Assert.Single(CarryForward.At(old.Pair, old.Agenda.Start, old.Archived)).Place);
        Assert.IsType<AgendaReadResult.NotPrepared>(await new ReadAgenda(store).AtAsync(Request.Pair, Pairs.Thursday(1), later, Cancel));
    }

    [Fact]
    public void The_more_senior_person_leads_a_skip_level_1_1()
    {
        var chart = TestPeople.Chart("ceo; ann:ceo; bo:ann");
        var (ceo, ann, bo) = (chart.Find(new("ceo"))!, chart.Find(new("ann"))!, chart.Find(new("bo"))!);
        Assert.Equal((ceo, bo), WhoLeads.Of(bo, ceo, chart));
        Assert.Equal((ceo, bo), WhoLeads.Of(ceo, bo, chart));
        Assert.Equal((bo, ann), WhoLeads.Of(bo, ann, chart));
    }

    /// <summary>Agendas are compared as JSON, because they contain lists, which are compared by reference.</summary>
    private static string Json(Agenda agenda) => StoredAgendas.Kind.Write(agenda);

    private async Task<PrepareAgendaResult.Ready> Prepare(AgendaRequest request, Instant? now = null) =>
        Assert.IsType<PrepareAgendaResult.Ready>(
            await new PrepareAgenda(store).ForAsync(request, TemplateLibrary.BuiltIn, now ?? Now, Cancel));

    private Task<ChangeAgendaResult> Edit(AgendaEdit edit) =>
        new ChangeAgenda(store).ApplyAsync(Pairs.Bo.Id, Pairs.Ann.Id, edit, null, Now, Cancel);
}
