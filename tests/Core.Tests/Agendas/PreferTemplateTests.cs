using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Agendas;

public sealed class PreferTemplateTests
{
    private static readonly PersonId Ann = Pairs.Ann.Id, Bo = Pairs.Bo.Id;

    private readonly InMemoryDocuments documents = new();
    private readonly AgendaStore store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public PreferTemplateTests() => store = new AgendaStore(documents);

    [Fact]
    public async Task The_next_agenda_is_made_from_the_chosen_template()
    {
        await Prefer(Ann, "ten-ten-ten");

        var request = new AgendaRequest(Pairs.Ann, Pairs.Bo, Relationship.DirectReport, Pairs.Thursday(0), 7);
        var ready = Assert.IsType<PrepareAgendaResult.Ready>(
            await new PrepareAgenda(store).ForAsync(request, TemplateLibrary.BuiltIn, Pairs.Thursday(-1), Cancel));

        Assert.Equal("ten-ten-ten", ready.Agenda.Template.Id.Value);
        Assert.Equal("you chose this one for Bo", ready.Agenda.Why.In(Languages.English));
    }

    [Fact]
    public async Task Each_of_the_two_has_their_own_choice_and_can_undo_it()
    {
        await Prefer(Ann, "ten-ten-ten");
        await Prefer(Bo, "with-my-manager");
        await Prefer(Bo, "peer");
        var done = await Prefer(Ann, null);

        Assert.Equal((null, "peer"), (done.Pair.PreferredBy(Ann)?.Value, done.Pair.PreferredBy(Bo)?.Value));
        Assert.Equal(done, await Prefer(Ann, null) with { Pair = done.Pair });
    }

    [Fact]
    public async Task Repeating_a_choice_saves_nothing_and_withdrawing_none_creates_no_document()
    {
        Assert.Null((await Prefer(Ann, null)).Revision);
        Assert.IsType<Missing<PairAgendas>>(await store.ReadPairAsync(PairId.Of(Ann, Bo), Cancel));

        var first = await Prefer(Ann, "peer");
        Assert.Equal(first.Revision, (await Prefer(Ann, "peer")).Revision);
    }

    [Fact]
    public async Task A_missing_template_cannot_be_chosen() =>
        Assert.Equal(new PreferTemplateResult.NoSuchTemplate(TemplateId.Parse("gone")), await For(Ann, "gone", null));

    [Fact]
    public async Task Two_people_who_choose_at_once_both_get_their_choice()
    {
        documents.BeforeSave = () => Prefer(Bo, "peer");

        var done = await Prefer(Ann, "ten-ten-ten");

        Assert.Equal(("ten-ten-ten", "peer"), (done.Pair.PreferredBy(Ann)?.Value, done.Pair.PreferredBy(Bo)?.Value));
    }

    [Fact]
    public async Task A_caller_with_an_old_revision_gets_the_current_state()
    {
        var seen = (await Prefer(Ann, "ten-ten-ten")).Revision;
        await Prefer(Bo, "peer");

        var conflict = Assert.IsType<ChangePairResult.Conflict>(await Chosen(Ann, null, seen));
        var current = Assert.IsType<Found<PairAgendas>>(conflict.Current);

        Assert.Equal("ten-ten-ten", current.Document.PreferredBy(Ann)?.Value);
        Assert.IsType<ChangePairResult.Done>(await Chosen(Ann, null, current.Revision));
    }

    private async Task<ChangePairResult.Done> Prefer(PersonId by, string? template) =>
        Assert.IsType<ChangePairResult.Done>(await Chosen(by, template, null));

    private async Task<ChangePairResult> Chosen(PersonId by, string? template, Revision? seen) =>
        Assert.IsType<PreferTemplateResult.Of>(await For(by, template, seen)).Result;

    private Task<PreferTemplateResult> For(PersonId by, string? template, Revision? seen) =>
        new PreferTemplate(new ChangePair(store)).ForAsync(
            new TemplatePreference(by, by == Ann ? Bo : Ann, template is null ? null : TemplateId.Parse(template)),
            TemplateLibrary.BuiltIn,
            seen,
            Cancel);
}
