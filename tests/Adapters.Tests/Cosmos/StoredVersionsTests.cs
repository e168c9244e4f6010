using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>
/// Documents as earlier versions wrote them. These texts never change: a change of the format adds an upgrade, and the old text stays here
/// to be read.
/// </summary>
public sealed class StoredVersionsTests(Emulators.Emulators emulators) : CosmosTest(emulators)
{
    private static readonly PersonId Ann = new("ann"), Bo = new("bo");
    private static readonly PairId Pair = PairId.Of(Ann, Bo);
    private static readonly Instant Thursday = Instant.FromUtc(2026, 11, 26, 10, 0);

    [Fact]
    public async Task Version_1_of_a_note_is_read()
    {
        await PutPair(
            "writing.00000001000000000000000000000001",
            "writing",
            """{"v":1,"id":"00000001000000000000000000000001","kind":"ActionItem","author":"ann","partner":"bo","writtenAt":"2026-11-23T09:00:00Z","changedAt":"2026-11-24T09:00:00Z","text":"Über","owner":"bo","due":"2026-12-01"}""",
            """ "place":"2026-11-23T09:00:00.000000000Z.00000001000000000000000000000001","kind":"ActionItem","author":"ann","owner":"bo","open":"yes","changedAt":"2026-11-24T09:00:00.000000000Z","folded":"uber" """
        );
        Assert.True(SearchWords.TryParse("uber", out var words));

        var page = Assert.IsType<StoredPage.Read>(
            await new NoteStore(Documents).BrowseAsync(
                Pair, Bo, new NotebookQuery { Section = NotebookSection.OpenActionItems, Words = words }, Cancel));

        Assert.True(Assert.Single(page.Entries).TryOpen(Bo, out var opened));
        Assert.Equal(("Über", new LocalDate(2026, 12, 1)), (opened.Entry.Text.Markdown, Assert.IsType<ActionItem>(opened.Entry).Due));
    }

    [Fact]
    public async Task Version_1_of_a_pair_an_archived_item_and_an_agenda_is_read()
    {
        const string item =
            """{"id":"a","author":"bo","text":"Item","created":"2026-11-25T10:00:00Z","on":"2026-11-26T10:00:00Z","rank":3,"done":{"at":"2026-11-26T10:20:00Z","by":"ann","on":"2026-11-26T10:00:00Z"}}""";
        await PutPair(
            "pair",
            "pair",
            """{"pair":{"v":1,"first":"ann","second":"bo","items":[],"agendas":[{"start":"2026-11-26T10:00:00Z","template":"peer"}],"preferred":{"ann":"ten-ten-ten"}},"saves":3}"""
        );
        await PutPair(
            "settled.a",
            "settled",
            $$"""{"item":{{item}},"save":2}""",
            """ "author":"bo","putOn":"2026-11-26T10:00:00.000000000Z","doneOn":"2026-11-26T10:00:00.000000000Z" """);
        await PutPair(
            "agenda.20261126T100000.000000000Z",
            "agenda",
            """{"v":1,"start":"2026-11-26T10:00:00Z","lead":"ann","other":"bo","template":"peer","templateVersion":1,"title":"Peers","minutes":30,"sections":[{"title":"Yours","minutes":10,"prompts":["What?"]}],"coachingNote":["Listen."],"why":"made for it","firstMeeting":false,"preparedAt":"2026-11-24T10:00:00Z"}"""
        );
        var agendas = new AgendaStore(Documents);

        var pair = Assert.IsType<Found<PairAgendas>>(await agendas.ReadPairAsync(Pair, Cancel));

        Assert.Equal("ten-ten-ten", pair.Document.PreferredBy(Ann)?.Value);
        Assert.Null(pair.Document.Language);
        Assert.Equal("Item", Assert.Single(await agendas.ReadArchivedAsync(Pair, Thursday, Cancel)).Text.Value);
        Assert.Equal("Peers", Assert.IsType<Found<Agenda>>(await agendas.ReadAgendaAsync(Pair, Thursday, Cancel)).Document.Template.Title);
        Assert.IsType<Saved<PairAgendas>>(await agendas.SavePairAsync(pair.Document, [], pair.Revision, Cancel));
    }

    [Fact]
    public async Task An_unfinished_save_of_version_1_is_finished()
    {
        await PutPair(
            "pair",
            "pair",
            """{"pair":{"v":1,"first":"ann","second":"bo","items":[],"agendas":[],"preferred":{}},"saves":3,"unfinished":{"settled":[{"id":"a","author":"bo","text":"Item","created":"2026-11-25T10:00:00Z","on":"2026-11-26T10:00:00Z","rank":3,"done":{"at":"2026-11-26T10:20:00Z","by":"ann","on":"2026-11-26T10:00:00Z"}}],"move":{"from":"2026-11-26T10:00:00Z","to":"2026-11-27T10:00:00Z"}}}"""
        );

        Assert.Equal(
            "a", Assert.Single(await new AgendaStore(Documents).ReadArchivedAsync(Pair, Thursday, Cancel)).Id.Value);
    }

    [Fact]
    public async Task Version_1_of_all_personal_documents_is_read()
    {
        await PutPerson(
            "settings",
            "settings",
            """{"v":1,"receivesDigest":false,"preparesAgendas":true,"leadHours":48}""",
            """ "preparesAgendas":"yes" """);
        await PutPerson(
            "coaching",
            "coaching",
            """{"v":1,"lead":"ann","practice":{"seats":["bo",null],"round":0,"since":"2026-11-23"},"asked":{"bo":{"last":"2026-11-23","times":1}}}""");
        await PutPerson(
            "calendar",
            "calendar",
            """{"at":"2026-11-23T08:00:00Z","oneOnOnes":[{"with":"bo","time":{"from":"2026-11-26T10:00:00Z","to":"2026-11-26T11:00:00Z"},"inSeries":true}],"absences":[{"person":"bo","time":{"from":"2026-11-20T10:00:00Z"}}]}"""
        );
        await PutPerson(
            "corrections",
            "corrections",
            """{"corrections":[{"kind":"away","report":"bo","madeAt":"2026-11-23T08:00:00Z","from":"2026-11-20","back":"2026-12-01"},{"kind":"cadence","report":"bo","madeAt":"2026-11-23T09:00:00Z","days":21},{"kind":"held","report":"bo","madeAt":"2026-11-23T10:00:00Z","time":{"from":"2026-11-20T10:00:00Z","to":"2026-11-20T11:00:00Z"}}]}"""
        );
        await PutPerson(
            "digest.2026-W48",
            "digest",
            """{"week":"2026-W48","sent":{"at":"2026-11-23T08:00:00Z","idea":"stop-start-continue","location":"outbox/1.eml"}}""",
            """ "week":"2026-W48","sent":"yes" """);
        await PutPerson(
            "subscription",
            "subscription",
            """{"v":1,"owner":"ann","state":"refused","at":"2026-11-23T08:00:00Z","fault":"AccessDenied"}""");
        await PutPerson(
            "invite.x",
            "invite",
            """{"v":1,"organiser":"ann","invite":"INVITE","version":"series/1","hash":"a1b2","textHash":"c3d4","state":"Written","at":"2026-11-23T08:00:00Z"}""".Replace(
                "INVITE", InviteId.Of(new InviteRef(Ann, "weekly")).Value, StringComparison.Ordinal));
        await PutPerson(
            "digest.2026-W49",
            "digest",
            """{"week":"2026-W49","token":"11111111-2222-3333-4444-555555555555","heldUntil":"2026-11-30T08:10:00Z"}""",
            """ "week":"2026-W49" """);

        Assert.Equal(48, (await new SettingsStore(Documents).ReadAsync(Ann, Cancel)).Effective.Lead.Hours);
        Assert.Single(await new SettingsStore(Documents).ReadPreparingAsync(Cancel));
        Assert.Single(
            Assert.IsType<Found<CoachingLog>>(await new CoachingStore(Documents).ReadAsync(Ann, Cancel)).Document.Asked);
        var coverage = await new CoverageStore(Documents).ReadAllOfAsync(Ann, Cancel);
        Assert.Empty(coverage.Corrections.Absences);
        Assert.Equal((1, 1, 3), (coverage.OneOnOnes.Count, coverage.Absences.Count, coverage.Corrections.Corrections.Count));
        Assert.True(Assert.Single(coverage.Corrections.Corrections.OfType<Correction.AgreedCadence>()).IsAlone);
        Assert.IsType<SubscriptionState.Refused>(
            (await new SubscriptionStore(Documents).ReadAsync(Ann, Cancel)).DocumentOrNull?.State);
        Assert.Equal(
            InviteState.Written, Assert.Single(await new InviteLedger(Documents).ReadAllOfAsync(Ann, Cancel)).State);
        var ledger = new DigestLedger(Documents);
        Assert.True(IsoWeek.TryParse("2026-W48", out var week));
        Assert.Equal("stop-start-continue", Assert.Single(await ledger.ReadSentAsync(Ann, week, Cancel)).Idea);
        Assert.IsType<DigestClaim.HeldByAnother>(
            await ledger.ClaimAsync(Ann, week.PlusWeeks(1), Instant.FromUtc(2026, 11, 30, 8, 9), Duration.FromMinutes(10), Cancel));
    }

    [Fact]
    public async Task Settings_from_before_agendas_for_every_occurrence_are_saved_in_the_current_version()
    {
        await PutPerson("settings", "settings", """{"v":1,"receivesDigest":false,"preparesAgendas":true,"leadHours":48}""");
        var settings = new SettingsStore(Documents);
        var stored = await settings.ReadAsync(Ann, Cancel);
        Assert.False(stored.Effective.WritesEveryOccurrence);

        await settings.SaveAsync(Ann, stored.Effective with { WritesEveryOccurrence = true }, stored.SeenRevision, Cancel);

        Assert.Equal(stored.Effective with { WritesEveryOccurrence = true }, (await settings.ReadAsync(Ann, Cancel)).Effective);
        Assert.Equal(6, (int)Assert.Single(await Raw.AllAsync("people", Cancel))["body"]!["v"]!);
    }

    [Fact]
    public async Task An_unreadable_calendar_stores_the_name_of_its_fault()
    {
        await PutPerson("calendar", "calendar", """{"at":"2026-11-23T08:00:00Z","fault":"AccessDenied","oneOnOnes":[],"absences":[]}""");

        Assert.Equal(
            new CoverageFacts.NotReadable(Instant.FromUtc(2026, 11, 23, 8, 0), Core.Meetings.CalendarFault.AccessDenied),
            await new CoverageStore(Documents).ReadFactsAsync(Ann, CoveragePolicy.Default.Around(Thursday), Cancel));
    }

    [Theory]
    [InlineData(2, "is stored in version 2; this program knows versions up to 1. Update the program.")]
    [InlineData(0, "is stored in version 0")]
    public async Task An_unknown_version_is_refused_and_left_unchanged(int version, string says)
    {
        await Put(
            "people",
            "personId",
            "ann",
            "settings",
            "settings",
            """{"v":1,"receivesDigest":false,"preparesAgendas":true,"leadHours":48}""",
            null,
            version);

        Assert.Contains(
            says,
            (await Assert.ThrowsAsync<DocumentException>(
                () => new SettingsStore(Documents).ReadAsync(Ann, Cancel))).Message,
            StringComparison.Ordinal);
        await Assert.ThrowsAsync<DocumentException>(
            () => new SettingsStore(Documents).SaveAsync(Ann, PersonSettings.Default, null, Cancel));
        Assert.Equal(version, (int)Assert.Single(await Raw.AllAsync("people", Cancel))["v"]!);
    }

    [Fact]
    public async Task A_damaged_document_is_not_reported_as_missing_and_its_content_stays_out_of_the_message()
    {
        await PutPair(
            "writing.00000001000000000000000000000001",
            "writing",
            """{"v":1,"id":"canary","kind":"SharedNote","author":"ann","partner":"ann","writtenAt":"canary","changedAt":"x","text":"canary"}""");

        var fault = await Assert.ThrowsAsync<DocumentException>(() =>
            new NoteStore(Documents).FindAsync(
                Pair, NotebookEntryId.TryParse("00000001000000000000000000000001", out var id) ? id : default, Cancel));

        Assert.DoesNotContain("canary", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_document_is_upgraded_step_by_step_when_read_and_saved_in_the_newest_version()
    {
        // A kind that is now at version 3: hours became minutes, and then there were two of them.
        static JsonObject ToMinutes(JsonObject body) => new() { ["minutes"] = (int)body["hours"]! * 60 };
        static JsonObject ToRange(JsonObject body) => new() { ["least"] = 0, ["most"] = (int)body["minutes"]! };
        var kind = DocumentKind.Of("patience", PartitionOwner.Person, TestJson.Default.JsonObject) with { Upgrades = [ToMinutes, ToRange] };
        await Put("people", "personId", "ann", "patience", "patience", """{"hours":2}""", null, version: 1);
        await Put("people", "personId", "bo", "patience", "patience", """{"minutes":90}""", null, version: 2);
        var documents = Documents;

        var first = Assert.IsType<Found<JsonObject>>(await documents.FindAsync(kind, kind.KeyOf("ann", "patience"), Cancel));
        var second = Assert.IsType<Found<JsonObject>>(await documents.FindAsync(kind, kind.KeyOf("bo", "patience"), Cancel));
        Assert.Equal((120, 90), ((int)first.Document["most"]!, (int)second.Document["most"]!));

        Assert.IsType<Saved<JsonObject>>(
            await documents.SaveAsync(kind, kind.KeyOf("ann", "patience"), first.Document, first.Revision, Cancel));
        Assert.Equal([3, 2], (await Raw.AllAsync("people", Cancel)).OrderBy(d => (string)d["personId"]!).Select(d => (int)d["v"]!));
    }

    private Task PutPair(string id, string type, string body, string? terms = null) =>
        Put("pairs", "pairId", Pair.Value, id, type, body, terms, version: 1);

    private Task PutPerson(string id, string type, string body, string? terms = null) =>
        Put("people", "personId", "ann", id, type, body, terms, version: 1);

    private Task Put(string container, string key, string partition, string id, string type, string body, string? terms, int version) =>
        Raw.PutAsync(
            container,
            partition,
            $$"""{"id":"{{id}}","{{key}}":"{{partition}}","type":"{{type}}","v":{{version}},"stamp":"0",{{(terms is null ? string.Empty : terms + ",")}}"body":{{body}}}""",
            Cancel);
}

[System.Text.Json.Serialization.JsonSerializable(typeof(JsonObject))]
internal sealed partial class TestJson : System.Text.Json.Serialization.JsonSerializerContext;
