using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Composing;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Templates.Choosing;
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

        Assert.Empty(PseudoLanguage.Outside(made.Agenda.Why.In(PseudoLanguage.Messages)));
        Assert.All([page.Title, page.When, page.Subtitle, page.Items[0].Note], text => Assert.Empty(PseudoLanguage.Outside(text)));
        Assert.Contains("[ON OUR LIST]", AgendaText.Write(page));
        Assert.Contains("## [On our list]", AgendaMarkdown.Write(page));
        Assert.Contains("[On our list]", AgendaHtml.Write(page));
        Assert.StartsWith("[Leave out:", made.Agenda.Template.CoachingNote[^1].Source);
    }

    [Fact]
    public async Task A_template_that_somebody_picked_says_so_in_their_language() =>
        Assert.Equal(
            "[you picked this one for this 1:1]",
            (await Prepare(Request with { Template = TemplateId.Parse("peer") })).Agenda.Why.In(PseudoLanguage.Messages));

    [Fact]
    public async Task An_existing_agenda_stays_in_its_language()
    {
        var made = await Prepare(Request with { Language = Languages.English });
        var again = await Prepare(Request);

        Assert.Equal(made.Agenda.Why, again.Agenda.Why);
        Assert.Equal("en", again.Agenda.Language.Tag);
    }

    [Fact]
    public async Task Naming_its_own_template_writes_an_existing_agenda_again_in_the_language_that_applies_now()
    {
        var made = await Prepare(Request with { Language = Languages.English, Template = TemplateId.Parse("peer") });
        await new PrepareAgenda(store).RecordPreparedAsync(made, Pairs.Thursday(-1), Cancel);
        var (german, japanese) = (Languages.ByTag["de"], Languages.ByTag["ja"]);

        var again = await Prepare(Request with { Language = japanese, Template = made.Agenda.Template.Id, Minutes = 20 });
        var same = await Prepare(Request with { Language = japanese, Template = made.Agenda.Template.Id });

        Assert.Equal(("ja", 20), (again.Agenda.Language.Tag, again.Agenda.Template.Minutes));
        Assert.Equal(TemplateLibrary.In(japanese).Find(made.Agenda.Template.Id)!.Title, again.Agenda.Template.Title);
        Assert.Equal((made.Agenda.Why, Pairs.Thursday(-1)), (again.Agenda.Why, again.Agenda.AheadAt));
        Assert.Equal(again.AgendaRevision, same.AgendaRevision);
        Assert.Equal("ja", (await Prepare(Request with { Language = german })).Agenda.Language.Tag);
    }

    [Fact]
    public async Task The_coaching_note_is_in_the_language_of_the_lead_who_alone_reads_it()
    {
        var (german, japanese) = (Languages.ByTag["de"], Languages.ByTag["ja"]);
        var made = await Prepare(Request with
        {
            Language = japanese,
            NoteLanguage = german,
            NoteLibrary = TemplateLibrary.In(german),
        });
        var own = TemplateLibrary.In(german).Find(made.Agenda.Template.Id)!;

        Assert.Equal(own.CoachingNote, made.Agenda.Template.CoachingNote.Take(own.CoachingNote.Count));
        Assert.StartsWith(
            german.Agenda.LeaveOut(string.Empty)[..5], made.Agenda.Template.CoachingNote[^1].Source, StringComparison.Ordinal);
        Assert.Equal(TemplateLibrary.In(japanese).Find(made.Agenda.Template.Id)!.Sections, made.Agenda.Template.Sections);
    }

    [Fact]
    public async Task The_reason_for_a_template_can_be_read_in_another_language_than_it_was_written_in()
    {
        await Prepare(Request with { Language = Languages.English, NoneBefore = true });
        var read = await store.ReadAgendaAsync(Request.Pair, Request.Start, Cancel);

        Assert.Equal("[first 1:1 with Bo]", read.DocumentOrNull!.Why.In(PseudoLanguage.Messages));
        Assert.Equal("first 1:1 with Bo", read.DocumentOrNull.Why.In(Languages.English));
    }

    [Fact]
    public async Task Only_its_code_is_stored_and_no_sentence()
    {
        var made = await Prepare(Request with { NoneBefore = true });

        var stored = JsonNode.Parse(StoredAgendas.Kind.Write(made.Agenda))!.AsObject();
        Assert.Equal("FirstMeeting", (string)stored["reason"]!["code"]!);
        Assert.Equal("Bo", (string)stored["reason"]!["name"]!);
        // The wording of the agenda is content, and stays as it was written.
        Assert.All(
            stored.Where(field => field.Key is not ("sections" or "coachingNote")),
            field => Assert.DoesNotContain("[", field.Value!.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_that_an_older_version_stored_is_read_as_it_is() =>
        Assert.Equal("made for it", TemplateReason.OfSentence("made for it").In(PseudoLanguage.Messages));

    [Theory]
    [InlineData(TemplateReasonCode.Fits, 0, null, 0, "fits 1:1s every 14 days")]
    [InlineData(TemplateReasonCode.MadeForOther, 0, null, 0, "made for 1:1s every 14 days (yours are every 7)")]
    [InlineData(TemplateReasonCode.Fits, 3, null, 0, "fits 1:1s every 14 days, but you used it the last 3 times")]
    [InlineData(TemplateReasonCode.Fits, 3, "Ten", 0, "fits 1:1s every 14 days, and you used “Ten” the last 3 times")]
    [InlineData(TemplateReasonCode.OnlyFirst, 0, null, 45, "only for a first 1:1; shortened from 45 to 30 minutes")]
    public void A_reason_is_a_code_with_its_arguments(TemplateReasonCode code, int times, string? used, int from, string sentence) =>
        Assert.Equal(
            sentence,
            new TemplateReason(code) { Days = 14, Yours = 7, Times = times, Used = used, From = from, To = 30 }.In(Languages.English));

    private async Task<PrepareAgendaResult.Ready> Prepare(AgendaRequest request) =>
        Assert.IsType<PrepareAgendaResult.Ready>(
            await new PrepareAgenda(store).ForAsync(
                request, TemplateLibrary.In(request.Language), Pairs.Thursday(0) - Duration.FromDays(2), Cancel));
}
