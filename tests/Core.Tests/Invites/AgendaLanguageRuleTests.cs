using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Invites;

/// <summary>Ann, who leads, reads German, and Bo Japanese.</summary>
public sealed class AgendaLanguageRuleTests : IAsyncLifetime
{
    private static readonly Person Ann = Pairs.Ann;
    private static readonly Person Bo = new(Pairs.Bo.Id, Pairs.Bo.Email, Pairs.Bo.Name) { Manager = Ann.Id, Language = "ja" };

    private static readonly Organisation People = new(
        OrgChart.Create([Ann, Bo]).Match(chart => chart, faults => throw new InvalidOperationException(faults[0].Message)));

    private static readonly AgendaRequest Request = new(Ann, Bo, Relationship.DirectReport, Pairs.Thursday(0), 14);

    private readonly SettingsStore settings = new(new InMemoryDocuments());
    private readonly AgendaStore agendas = new(new InMemoryDocuments());
    private readonly FakeCalendar calendar = new(new KillPoints());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        await settings.SaveAsync(Ann.Id, new PersonSettings { Language = "de", Address = FormOfAddress.Formal }, null, Cancel);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_agenda_is_in_the_language_of_whoever_organises_the_1_1()
    {
        Assert.Equal("de", await TagAsync(Request with { Organiser = Ann }));
        Assert.Equal("ja", await TagAsync(Request with { Organiser = Bo }));
    }

    [Fact]
    public async Task Their_calendars_say_who_organises_it_if_the_request_does_not()
    {
        calendar.Add(Invite(Bo, Ann, isOrganizerCopy: false), "<p></p>", Ann.Id);
        Assert.Equal("de", await TagAsync(Request)); // only a copy of somebody invited: the lead's

        calendar.Add(Invite(Bo, Ann, isOrganizerCopy: true), "<p></p>", Bo.Id);
        Assert.Equal("ja", await TagAsync(Request));
    }

    [Fact]
    public async Task It_is_in_the_language_of_the_lead_if_nobody_knows_who_organises_it()
    {
        Assert.Equal("de", await TagAsync(Request));
        Assert.Equal("ja", await TagAsync(Request with { Lead = Bo, Other = Ann }));

        calendar.Fault = new InviteFault(CalendarFault.Unavailable);
        Assert.Equal("de", await TagAsync(Request));
        Assert.Equal("de", (await Rule(null).AddToAsync(Request, People, Cancel)).Language.Tag);
    }

    [Fact]
    public async Task A_language_chosen_for_the_pair_comes_before_the_organisers_for_both_and_every_1_1()
    {
        await ChooseAsync("en");

        Assert.Equal("en", await TagAsync(Request with { Organiser = Ann }));
        Assert.Equal("en", await TagAsync(Request with { Lead = Bo, Other = Ann, Organiser = Bo, Start = Pairs.Thursday(5) }));
        await ChooseAsync(null);
        Assert.Equal("ja", await TagAsync(Request with { Organiser = Bo }));
    }

    [Fact]
    public async Task A_chosen_language_that_the_product_no_longer_has_is_skipped()
    {
        await ChooseAsync("tlh");
        Assert.Equal("ja", await TagAsync(Request with { Organiser = Bo }));
    }

    [Fact]
    public async Task A_change_of_language_applies_to_the_next_agenda_with_nothing_stored_for_the_pair()
    {
        Assert.Equal("de", await TagAsync(Request with { Organiser = Ann }));
        await settings.ChangeAsync(Ann.Id, chosen => chosen with { Language = "fr" }, Cancel);

        Assert.Equal("fr", await TagAsync(Request with { Organiser = Ann }));
        Assert.Null((await agendas.ReadPairAsync(Request.Pair, Cancel)).SeenRevision);
    }

    [Fact]
    public async Task Both_are_addressed_as_the_organisation_does_and_the_lead_alone_as_they_chose()
    {
        var asked = await Rule(calendar).AddToAsync(Request with { Organiser = Ann }, People, Cancel);
        Assert.Equal((false, "de", true), (asked.Language.IsFormal, asked.NoteLanguage!.Tag, asked.NoteLanguage.IsFormal));

        await ChooseAsync("fr");
        var formal = new AgendaLanguage(
            new ReadSettings(settings), new ReadAgenda(agendas), new LanguagePolicy { Address = FormOfAddress.Formal }, calendar);
        Assert.True((await formal.AddToAsync(Request, People, Cancel)).Language.IsFormal);
    }

    [Fact]
    public async Task There_is_something_to_choose_only_where_the_two_read_different_languages_or_have_chosen()
    {
        Assert.Contains("ja", await Rule(calendar).ChoicesAsync(Ann, Bo, Pairs.Pair(), Cancel) ?? []);

        await settings.ChangeAsync(Ann.Id, chosen => chosen with { Language = "ja" }, Cancel);
        Assert.Null(await Rule(calendar).ChoicesAsync(Ann, Bo, Pairs.Pair(), Cancel));
        await ChooseAsync("en");
        var pair = await new ReadAgenda(agendas).SharedByAsync(Ann.Id, Bo.Id, Cancel);
        Assert.NotNull(await Rule(calendar).ChoicesAsync(Ann, Bo, pair, Cancel));
    }

    private static CalendarEvent Invite(Person from, Person to, bool isOrganizerCopy) =>
        new(new EventId("ical"), new Interval(Pairs.Thursday(0), Pairs.Thursday(0) + Duration.FromMinutes(30)))
        {
            IsOrganizerCopy = isOrganizerCopy,
            Organizer = new Attendee(from.Email),
            Attendees = [new Attendee(to.Email)],
        };

    private AgendaLanguage Rule(IInvites? invites) =>
        new(new ReadSettings(settings), new ReadAgenda(agendas), LanguagePolicy.Default, invites);

    private async Task<string> TagAsync(AgendaRequest request) =>
        (await Rule(calendar).AddToAsync(request, People, Cancel)).Language.Tag;

    private async Task ChooseAsync(string? tag) => Assert.IsType<ChangePairResult.Done>(
        await new ChooseLanguage(new ChangePair(agendas)).ForAsync(new LanguageRequest(Bo.Id, Ann.Id, tag), null, Cancel));
}
