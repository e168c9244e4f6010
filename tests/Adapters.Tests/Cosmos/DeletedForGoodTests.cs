using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>
/// Deleted data is really gone: the tests look into the raw documents. Documents that Cosmos DB must delete later have a time to live.
/// </summary>
public sealed class DeletedForGoodTests(Emulators.Emulators emulators) : CosmosTest(emulators)
{
    private const string Canary = "canary-7f3a";

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);

    [Fact]
    public async Task No_document_contains_a_word_of_a_deleted_note_or_of_text_edited_out()
    {
        var notes = new NoteStore(Documents);
        var note = Note(Canary);
        var revision = Assert.IsType<Saved<SealedEntry>>(await notes.SaveAsync(note, null, Cancel)).Revision;
        Assert.True(await IsKept());
        await notes.SaveAsync(note with { Text = Text("short") }, revision, Cancel);
        Assert.False(await IsKept());

        await notes.SaveAsync(Note(Canary), null, Cancel);
        await notes.ForgetAuthorAsync(Pairs.Ann.Id, Cancel);
        Assert.False(await IsKept());

        await notes.SaveAsync(Note(Canary), null, Cancel);
        await notes.ForgetUnchangedSinceAsync(Monday + Duration.FromDays(1), Cancel);
        Assert.False(await IsKept());
    }

    [Fact]
    public async Task Deleted_items_leave_a_tombstone_without_text_until_no_late_write_is_possible()
    {
        await new AgendaStore(Documents).SavePairAsync(
            Pairs.Pair(Pairs.Item("mine", Canary)), [Pairs.Item("old", Canary).Done(0)], null, Cancel);
        Assert.True(await IsKept());

        await new PersonalAgendas(new AgendaStore(Documents)).ForgetAsync(Pairs.Bo.Id, Cancel);

        Assert.False(await IsKept());
        var mark = Assert.Single(await Raw.AllAsync("pairs", Cancel), d => (string)d["type"]! == "settled");
        Assert.Equal(7 * 24 * 3600, (int)mark["ttl"]!);
        Assert.Equal(("""{"save":2}""", null), (mark["body"]!.ToJsonString(), mark["author"]));
    }

    [Fact]
    public async Task Coverage_expires_26_weeks_after_the_last_reading_and_an_agreed_cadence_never()
    {
        var coverage = new CoverageStore(Documents) { Kept = Duration.FromDays(26 * 7) };
        await coverage.SaveReadingAsync(
            Pairs.Ann.Id, CoveragePolicy.Default.Around(Monday), new CoverageFacts.Known(Monday, [], []), Cancel);
        await coverage.Corrections.AddAsync(Pairs.Ann.Id, new Correction.AgreedCadence(Pairs.Bo.Id, Monday, Cadence.Weekly), Cancel);

        var people = await Raw.AllAsync("people", Cancel);

        Assert.Equal(26 * 7 * 24 * 3600, (int)people.Single(d => (string)d["type"]! == "calendar")["ttl"]!);
        Assert.Null(people.Single(d => (string)d["type"]! == "corrections")["ttl"]);
    }

    [Fact]
    public async Task A_reading_removes_facts_older_than_the_retention()
    {
        var coverage = new CoverageStore(Documents) { Kept = Duration.FromDays(26 * 7) };
        var (old, kept) = (Meeting(Monday - Duration.FromDays((26 * 7) + 1)), Meeting(Monday - Duration.FromDays((26 * 7) - 1)));
        await coverage.SaveReadingAsync(
            Pairs.Ann.Id,
            new Interval(Monday - Duration.FromDays(300), Monday),
            new CoverageFacts.Known(Monday - Duration.FromDays(30), [old, kept], []),
            Cancel);
        Assert.Equal(2, (await coverage.ReadAllOfAsync(Pairs.Ann.Id, Cancel)).OneOnOnes.Count);

        await coverage.SaveReadingAsync(
            Pairs.Ann.Id, CoveragePolicy.Default.Around(Monday), new CoverageFacts.Known(Monday, [], []), Cancel);

        Assert.Equal([kept], (await coverage.ReadAllOfAsync(Pairs.Ann.Id, Cancel)).OneOnOnes);
    }

    [Fact]
    public async Task A_deleted_digest_record_contains_only_recipient_and_week()
    {
        var ledger = new DigestLedger(Documents);
        var week = IsoWeek.Of(new LocalDate(2026, 11, 23));
        var claim = Assert.IsType<DigestClaim.Granted>(
            await ledger.ClaimAsync(Pairs.Ann.Id, week, Monday, Duration.FromMinutes(1), Cancel));
        await ledger.CompleteAsync(claim, new SentDigest(Pairs.Ann.Id, week, Monday, Canary, "outbox/1.eml"), Cancel);

        await ledger.ForgetSentAsync(Pairs.Ann.Id, Cancel);

        Assert.Equal("""{"week":"2026-W48"}""", Assert.Single(await Raw.AllAsync("people", Cancel))["body"]!.ToJsonString());
    }

    [Fact]
    public async Task Memberships_name_both_people_and_nothing_else()
    {
        await new NoteStore(Documents).SaveAsync(Note(Canary), null, Cancel);

        Assert.Equal(
            ["""{"with":"ann"}""", """{"with":"bo"}"""],
            (await Raw.AllAsync("people", Cancel)).Select(d => d["body"]!.ToJsonString()).Order(StringComparer.Ordinal));
    }

    private static NoteText Text(string text) => NoteText.Parse(text).Match(t => t, _ => throw new ArgumentException(text));

    private static Note Note(string text) =>
        new(new NotebookEntryId(Guid.NewGuid()), new Origin(Pairs.Ann.Id, Pairs.Bo.Id, Monday), NoteAudience.Author, Text(text));

    private static OneOnOne Meeting(Instant start) =>
        new(Pairs.Bo.Id, new Interval(start, start + Duration.FromMinutes(30)), InSeries: false);

    private async Task<bool> IsKept() =>
        (await Raw.AllAsync("pairs", Cancel))
            .Concat(await Raw.AllAsync("people", Cancel))
            .Any(d => d.ToJsonString().Contains(Canary, StringComparison.Ordinal));
}
