using System.Net;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>Transient failures are retried; a permanent failure is an exception, and never "not found".</summary>
public sealed class FailedStorageTests(Emulators.Emulators emulators) : CosmosTest(emulators)
{
    private static readonly PersonId Ann = new("ann@x.org"), Bo = new("bo@x.org");
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly IsoWeek Week = IsoWeek.Of(new LocalDate(2026, 11, 23));
    private static readonly PersonSettings Chosen = new() { PreparesAgendas = true };

    private SettingsStore Settings => new(Documents);

    [Theory]
    [InlineData(408, 0)]
    [InlineData(410, 0)]
    [InlineData(429, 3200)]
    [InlineData(449, 0)]
    [InlineData(503, 0)]
    public async Task Transient_refusals_are_retried(int status, int subStatus)
    {
        (Wire.Status, Wire.SubStatus) = ((HttpStatusCode)status, subStatus);

        Wire.Break((_, number) => number <= 2 ? Wire.Breakage.Refused : Wire.Breakage.None);
        var saved = Assert.IsType<Saved<PersonSettings>>(await Settings.SaveAsync(Ann, Chosen, null, Cancel));
        Wire.Break((_, number) => number <= 2 ? Wire.Breakage.Refused : Wire.Breakage.None);
        Assert.Equal(new Found<PersonSettings>(Chosen, saved.Revision), await Settings.ReadAsync(Ann, Cancel));
        Wire.Break((_, number) => number <= 2 ? Wire.Breakage.Refused : Wire.Breakage.None);
        Assert.Single(await Settings.ReadPreparingAsync(Cancel));
    }

    [Theory]
    [InlineData(401, 0, "role")]
    [InlineData(403, 0, "role")]
    [InlineData(404, 1002, "404")]
    [InlineData(404, 1003, "does not exist")]
    [InlineData(503, 0, "503")]
    public async Task Permanent_failures_have_one_exception_and_are_never_reported_as_no_data(int status, int subStatus, string says)
    {
        (Wire.Status, Wire.SubStatus) = ((HttpStatusCode)status, subStatus);
        Wire.Break((_, _) => Wire.Breakage.Refused);

        Assert.Contains(
            says,
            (await Assert.ThrowsAsync<CosmosStorageException>(() => Settings.ReadAsync(Ann, Cancel))).Message,
            StringComparison.Ordinal);
        await Assert.ThrowsAsync<CosmosStorageException>(() => Settings.SaveAsync(Ann, Chosen, null, Cancel));
        await Assert.ThrowsAsync<CosmosStorageException>(() => Settings.SaveAsync(Ann, Chosen, new Revision("c2Vlbg"), Cancel));
        await Assert.ThrowsAsync<CosmosStorageException>(() => Settings.ForgetAsync(Ann, Cancel));
        await Assert.ThrowsAsync<CosmosStorageException>(() => Settings.ReadPreparingAsync(Cancel));
        await Assert.ThrowsAsync<CosmosStorageException>(
            () => new DigestLedger(Documents).ReadSentAsync(Ann, Week, Cancel));
    }

    [Fact]
    public async Task A_failure_message_contains_nothing_from_the_request()
    {
        Assert.True(SearchWords.TryParse("canary", out var words));
        Wire.Break((_, _) => Wire.Breakage.Refused);

        var failure = await Assert.ThrowsAsync<CosmosStorageException>(
            () => new NoteStore(Documents).BrowseAsync(PairId.Of(Ann, Bo), Ann, new NotebookQuery { Words = words }, Cancel));

        Assert.DoesNotContain("canary", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_whose_response_was_lost_takes_effect_exactly_once()
    {
        Wire.Break((_, number) => number == 1 ? Wire.Breakage.AnswerLost : Wire.Breakage.None);
        var first = Assert.IsType<Saved<PersonSettings>>(await Settings.SaveAsync(Ann, Chosen, null, Cancel));

        Wire.Break((_, number) => number == 1 ? Wire.Breakage.AnswerLost : Wire.Breakage.None);
        var second = Assert.IsType<Saved<PersonSettings>>(await Settings.SaveAsync(Ann, PersonSettings.Default, first.Revision, Cancel));

        Assert.Equal(new Found<PersonSettings>(PersonSettings.Default, second.Revision), await Settings.ReadAsync(Ann, Cancel));
    }

    [Fact]
    public async Task A_deletion_whose_response_was_lost_has_succeeded()
    {
        var note = Note();
        var notes = new NoteStore(Documents);
        await notes.SaveAsync(note, null, Cancel);

        Wire.Break((_, number) => number == 1 ? Wire.Breakage.AnswerLost : Wire.Breakage.None);

        Assert.IsType<Deleted<SealedEntry>>(await notes.DeleteAsync(note.Pair, note.Id, null, Cancel));
        Assert.Equal(
            new NotDeleted<SealedEntry>(new Missing<SealedEntry>()), await notes.DeleteAsync(note.Pair, note.Id, null, Cancel));
    }

    [Fact]
    public async Task A_claim_whose_response_was_lost_is_ours()
    {
        var ledger = new DigestLedger(Documents);
        Wire.Break((_, number) => number == 1 ? Wire.Breakage.AnswerLost : Wire.Breakage.None);

        Assert.IsType<DigestClaim.Granted>(await ledger.ClaimAsync(Ann, Week, Monday, Duration.FromMinutes(10), Cancel));
        Assert.IsType<DigestClaim.HeldByAnother>(await ledger.ClaimAsync(Ann, Week, Monday, Duration.FromMinutes(10), Cancel));
    }

    [Fact]
    public async Task An_unreachable_database_is_reported_with_its_setting()
    {
        using var nowhere = CosmosStore.Open(Options with { Endpoint = "https://127.0.0.1:1/" });

        Assert.Contains(
            "Cosmos:Endpoint",
            (await Assert.ThrowsAsync<CosmosStorageException>(() => nowhere.PrepareAsync(Cancel))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_container_with_another_partition_key_is_refused_with_its_setting()
    {
        using var swapped = EmptyCosmos.Open(Options with { PairsContainer = "people", PeopleContainer = "others" });

        var fault = await Assert.ThrowsAsync<CosmosStorageException>(() => swapped.PrepareAsync(Cancel));

        Assert.Equal(
            "Cosmos:PairsContainer names the container people with the partition key /personId; it must be /pairId.", fault.Message);
    }

    private static Note Note() =>
        new(
            new NotebookEntryId(Guid.NewGuid()),
            new Origin(Ann, Bo, Monday),
            NoteAudience.Pair,
            NoteText.Parse("words").Match(t => t, _ => throw new ArgumentException("text")));
}
