using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Composing;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Agendas;

public sealed class AgendaLanguageTests
{
    private static readonly AgendaRequest Request = new(Pairs.Ann, Pairs.Bo, Relationship.DirectReport, Pairs.Thursday(0), 14)
    {
        Language = PseudoLanguage.Messages,
    };

    private readonly AgendaStore store = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_agenda_is_in_the_language_of_its_lead()
    {
        var made = await Prepare(Request);
        var page = ComposeAgenda.Page(made.Agenda, Pairs.Pair(Pairs.Item("a")), Pairs.Ann, Pairs.Bo, DateTimeZone.Utc);

        Assert.Empty(PseudoLanguage.Outside(made.Agenda.Why));
        Assert.All([page.Title, page.When, page.Subtitle, page.Items[0].Note], text => Assert.Empty(PseudoLanguage.Outside(text)));
        Assert.Contains("[ON OUR LIST]", AgendaText.Write(page));
        Assert.Contains("## [On our list]", AgendaMarkdown.Write(page));
        Assert.Contains("[On our list]", AgendaHtml.Write(page));
        Assert.StartsWith("[Leave out:", made.Agenda.Template.CoachingNote[^1].Source);
    }

    [Fact]
    public async Task A_template_that_somebody_picked_says_so_in_their_language() =>
        Assert.Equal(
            "[you picked this one for this 1:1]", (await Prepare(Request with { Template = TemplateId.Parse("peer") })).Agenda.Why);

    [Fact]
    public async Task An_agenda_that_is_written_stays_in_its_language()
    {
        var made = await Prepare(Request with { Language = Languages.English });
        var again = await Prepare(Request);

        Assert.Equal(made.Agenda.Why, again.Agenda.Why);
        Assert.Equal("en", again.Agenda.Language.Tag);
    }

    private async Task<PrepareAgendaResult.Ready> Prepare(AgendaRequest request) =>
        Assert.IsType<PrepareAgendaResult.Ready>(
            await new PrepareAgenda(store).ForAsync(
                request, TemplateLibrary.In(request.Language), Pairs.Thursday(0) - Duration.FromDays(2), Cancel));
}
