using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Agendas;

public sealed class ChooseLanguageTests
{
    private static readonly PersonId Ann = Pairs.Ann.Id, Bo = Pairs.Bo.Id;

    private readonly InMemoryDocuments documents = new();
    private readonly AgendaStore store;

    public ChooseLanguageTests() => store = new AgendaStore(documents);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Either_of_the_two_chooses_for_both_and_the_later_choice_applies()
    {
        await Choose(Ann, "de");
        Assert.Equal(new ChosenLanguage("ja", Bo), (await Choose(Bo, "ja")).Pair.Language);
        Assert.Null((await Choose(Ann, null)).Pair.Language);
    }

    [Fact]
    public async Task Repeating_a_choice_saves_nothing_and_withdrawing_none_creates_no_document()
    {
        Assert.Null((await Choose(Ann, null)).Revision);
        Assert.IsType<Missing<PairAgendas>>(await store.ReadPairAsync(PairId.Of(Ann, Bo), Cancel));

        var first = await Choose(Ann, "ja");
        var again = await Choose(Bo, "ja");
        Assert.Equal((first.Revision, Ann), (again.Revision, again.Pair.Language?.By));
    }

    [Fact]
    public async Task A_choice_keeps_what_somebody_else_saves_at_once()
    {
        documents.BeforeSave = () => store.SavePairAsync(Pairs.Pair(Pairs.Item("a")), [], null, Cancel);

        var done = await Choose(Ann, "ja");

        Assert.Equal(("ja", 1), (done.Pair.Language?.Tag, done.Pair.Items.Length));
    }

    [Fact]
    public async Task A_caller_with_an_old_revision_gets_the_current_state()
    {
        var seen = (await Choose(Ann, "de")).Revision;
        await Choose(Bo, "ja");

        var conflict = Assert.IsType<ChangePairResult.Conflict>(await For(Ann, "fr", seen));

        var current = Assert.IsType<Found<PairAgendas>>(conflict.Current);
        Assert.Equal("ja", current.Document.Language?.Tag);
        Assert.IsType<ChangePairResult.Done>(await For(Ann, "fr", current.Revision));
    }

    private async Task<ChangePairResult.Done> Choose(PersonId by, string? tag) =>
        Assert.IsType<ChangePairResult.Done>(await For(by, tag, null));

    private Task<ChangePairResult> For(PersonId by, string? tag, Revision? seen) =>
        new ChooseLanguage(new ChangePair(store)).ForAsync(new LanguageRequest(by, by == Ann ? Bo : Ann, tag), seen, Cancel);
}
