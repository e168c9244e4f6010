using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>
/// People can export and delete their own data on every set of stores, and other people's data remains. Each test gets empty stores.
/// </summary>
public abstract class PersonalDataContract
{
    private static readonly PersonId Ann = Pairs.Ann.Id, Bo = Pairs.Bo.Id;
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Interval Week = new(Monday, Monday + Duration.FromDays(7));
    private static readonly IsoWeek Week48 = IsoWeek.Of(new LocalDate(2026, 11, 23));

    protected abstract IDocuments Documents { get; }

    protected AgendaStore Agendas => field ??= new AgendaStore(Documents);

    protected CoverageStore Coverage => field ??= new CoverageStore(Documents);

    protected DigestLedger Ledger => field ??= new DigestLedger(Documents);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_agenda_export_contains_my_items_ticks_and_choice_but_none_of_the_other_persons_words()
    {
        await SaveAgendas();

        var json = await new PersonalAgendas(Agendas).ExportAsync(Bo, Cancel);

        AssertJson(
            """
            {"items":[
               {"id":"old","with":"ann","writtenAt":"2026-11-18T10:00:00Z","on":"2026-11-19T10:00:00Z","text":"Mine, settled","doneAt":"2026-11-26T10:20:00Z","doneBy":"ann","movedFrom":[]},
               {"id":"mine","with":"ann","writtenAt":"2026-11-25T10:00:00Z","on":"2026-11-26T10:00:00Z","text":"Mine","doneAt":null,"doneBy":null,"movedFrom":["2026-11-26T10:00:00Z"]}],
             "ticks":[{"item":"hers","with":"ann","author":"ann","doneAt":"2026-12-03T10:20:00Z","on":"2026-12-03T10:00:00Z"}],
             "templates":[{"with":"ann","template":"ten-ten-ten"}],
             "languages":[{"with":"ann","language":"ja"}]}
            """,
            json);
        Assert.DoesNotContain("Hers", json.ToJsonString());
    }

    [Fact]
    public async Task Deleting_my_agendas_keeps_the_other_persons_items_with_their_ticks()
    {
        await SaveAgendas();

        await ForgetTwice(new PersonalAgendas(Agendas), Bo);

        var left = Assert.IsType<Found<PairAgendas>>(await Agendas.ReadPairAsync(PairId.Of(Ann, Bo), Cancel)).Document;
        Assert.Equal(("hers", "Hers", false), (left.Items.Single().Id.Value, left.Items[0].Text.Value, left.Items[0].IsOpen));
        Assert.Equal([Ann], left.Preferred.Keys);
        Assert.Null(left.Language);
        var mine = await new PersonalAgendas(Agendas).ExportAsync(Bo, Cancel);
        Assert.Equal((0, 1, 0), (mine["items"]!.AsArray().Count, mine["ticks"]!.AsArray().Count, mine["templates"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_language_that_the_other_person_chose_is_neither_exported_nor_deleted_with_my_agendas()
    {
        await SaveAgendas();

        var hers = await new PersonalAgendas(Agendas).ExportAsync(Ann, Cancel);
        await ForgetTwice(new PersonalAgendas(Agendas), Ann);

        Assert.Empty(hers["languages"]!.AsArray());
        Assert.Equal(new ChosenLanguage("ja", Bo), (await Agendas.ReadPairAsync(PairId.Of(Ann, Bo), Cancel)).DocumentOrNull?.Language);
    }

    [Fact]
    public async Task The_coverage_export_contains_my_calendar_and_corrections_even_if_it_can_no_longer_be_read()
    {
        await SaveCoverage(Ann, Bo);
        await Coverage.SaveFailureAsync(Ann, new CoverageFacts.NotReadable(Monday, CalendarFault.AccessDenied), Cancel);

        AssertJson(
            """
            {"oneOnOnes":[{"with":"bo","start":"2026-11-23T09:00:00Z","end":"2026-11-23T10:00:00Z","inSeries":true}],
             "otherMeetings":[],"calledOff":[],"vanished":[],
             "absences":[{"person":"bo","start":"2026-11-23T08:00:00Z","end":null}],
             "corrections":[
               {"with":"bo","report":"bo","madeAt":"2026-11-23T08:00:00Z","kind":"away","from":"2026-11-01","back":"2026-11-03","who":"other"},
               {"with":"bo","report":"bo","madeAt":"2026-11-23T09:00:00Z","kind":"agreedCadence","everyDays":21},
               {"with":"bo","report":"bo","madeAt":"2026-11-23T10:00:00Z","kind":"heldWithoutInvite","start":"2026-11-23T08:00:00Z","end":"2026-11-30T08:00:00Z"}],
             "contested":[],"enteredAbsences":[],"notAway":[],"digestMentions":[],"digestPreviews":[]}
            """,
            await Gate.Personal(Coverage).ExportAsync(Ann, Cancel));
    }

    [Fact]
    public async Task A_deleted_calendar_counts_as_never_read_and_others_keep_theirs()
    {
        await SaveCoverage(Ann, Bo);
        await SaveCoverage(Bo, Ann);

        await ForgetTwice(Gate.Personal(Coverage), Ann);

        Assert.IsType<CoverageFacts.NeverRead>(await Coverage.ReadFactsAsync(Ann, Week, Cancel));
        Assert.Empty((await Coverage.Corrections.ReadAsync(Ann, Cancel)).Corrections);
        AssertJson(
            """{"oneOnOnes":[],"otherMeetings":[],"calledOff":[],"vanished":[],"absences":[],"corrections":[],"contested":[],"enteredAbsences":[],"notAway":[],"digestMentions":[],"digestPreviews":[]}""",
            await Gate.Personal(Coverage).ExportAsync(Ann, Cancel));
        Assert.Single(Assert.IsType<CoverageFacts.Known>(await Coverage.ReadFactsAsync(Bo, Week, Cancel)).OneOnOnes);
        Assert.Equal(3, (await Coverage.Corrections.ReadAsync(Bo, Cancel)).Corrections.Count);
    }

    [Fact]
    public async Task The_ledger_export_contains_digests_sent_to_me_but_not_mere_claims()
    {
        await Send(Ann, Week48);
        await Send(Bo, Week48);
        await Claim(Ann, Week48.PlusWeeks(1));

        AssertJson(
            """[{"week":"2026-W48","sentAt":"2026-11-23T08:00:00Z","idea":"stop-start-continue","location":"outbox/1.eml"}]""",
            await new PersonalDigests(Ledger).ExportAsync(Ann, Cancel));
    }

    [Fact]
    public async Task A_deleted_digest_record_prevents_sending_again_and_keeps_nothing_else()
    {
        await Send(Ann, Week48);
        await Send(Bo, Week48);

        await ForgetTwice(new PersonalDigests(Ledger), Ann);

        Assert.Equal(new DigestClaim.AlreadySent(null), await Claim(Ann, Week48));
        Assert.Empty(await Ledger.ReadSentAsync(Ann, default, Cancel));
        AssertJson("[]", await new PersonalDigests(Ledger).ExportAsync(Ann, Cancel));
        Assert.Single(await Ledger.ReadSentAsync(Bo, Week48, Cancel));
        Assert.IsType<DigestClaim.Granted>(await Claim(Ann, Week48.PlusWeeks(1)));
    }

    [Fact]
    public async Task A_late_record_does_not_restore_deleted_data()
    {
        var claim = Assert.IsType<DigestClaim.Granted>(await Claim(Ann, Week48));
        await Ledger.CompleteAsync(claim, Sent(Ann, Week48), Cancel);
        await Ledger.ForgetSentAsync(Ann, Cancel);

        await Ledger.CompleteAsync(claim, Sent(Ann, Week48), Cancel);
        await Ledger.ReleaseAsync(claim, Cancel);

        Assert.Equal(new DigestClaim.AlreadySent(null), await Claim(Ann, Week48));
    }

    [Fact]
    public async Task Somebody_who_deletes_their_data_while_their_digest_is_being_sent_gets_it_once()
    {
        var claim = Assert.IsType<DigestClaim.Granted>(await Claim(Ann, Week48));
        await Ledger.ForgetSentAsync(Ann, Cancel);

        Assert.IsType<DigestClaim.HeldByAnother>(await Claim(Ann, Week48));
        await Ledger.CompleteAsync(claim, Sent(Ann, Week48), Cancel);
        Assert.Equal(new DigestClaim.AlreadySent(Sent(Ann, Week48)), await Claim(Ann, Week48));
    }

    protected async Task SaveAgendas()
    {
        var hers = Pairs.Item("hers", "Hers", by: Pairs.Ann).Done(1);
        var pair = Pairs
            .Pair(Pairs.Item("mine", "Mine").MovedFrom(0), hers)
            .Preferring(Ann, TemplateId.Parse("peer"))
            .Preferring(Bo, TemplateId.Parse("ten-ten-ten"))
            .Speaking(new ChosenLanguage("ja", Bo));
        AgendaItem[] archived =
        [
            Pairs.Item("old", "Mine, settled", week: -1).Done(0, Pairs.Ann),
            Pairs.Item("older", "Hers too", week: -1, by: Pairs.Ann).Done(0, Pairs.Ann),
        ];
        Assert.IsType<Saved<PairAgendas>>(await Agendas.SavePairAsync(pair, [.. archived], null, Cancel));
    }

    private static SentDigest Sent(PersonId recipient, IsoWeek week) => new(recipient, week, Monday, "stop-start-continue", "outbox/1.eml");

    private static async Task ForgetTwice(Core.PersonalData.IPersonalData data, PersonId person)
    {
        await data.ForgetAsync(person, Cancel);
        await data.ForgetAsync(person, Cancel);
    }

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual.ToJsonString());

    private async Task SaveCoverage(PersonId manager, PersonId report)
    {
        var meeting = new OneOnOne(report, new Interval(Monday + Duration.FromHours(1), Monday + Duration.FromHours(2)), InSeries: true);
        await Coverage.SaveReadingAsync(
            manager, Week, new CoverageFacts.Known(Monday, [meeting], [new Absence(report, new Interval(Monday, null))]), Cancel);
        await Coverage.Corrections.AddAsync(
            manager, new Correction.Away(report, Monday, new LocalDate(2026, 11, 1), new LocalDate(2026, 11, 3)), Cancel);
        await Coverage.Corrections.AddAsync(
            manager, new Correction.AgreedCadence(report, Monday + Duration.FromHours(1), Cadence.EveryThreeWeeks), Cancel);
        await Coverage.Corrections.AddAsync(
            manager, new Correction.HeldWithoutInvite(report, Monday + Duration.FromHours(2), Week), Cancel);
    }

    private async Task Send(PersonId recipient, IsoWeek week) =>
        await Ledger.CompleteAsync(Assert.IsType<DigestClaim.Granted>(await Claim(recipient, week)), Sent(recipient, week), Cancel);

    private Task<DigestClaim> Claim(PersonId recipient, IsoWeek week) =>
        Ledger.ClaimAsync(recipient, week, Monday, Duration.FromMinutes(10), Cancel);
}
