using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Previews;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>Eve reads about Ann, who manages Bo. A digest is due on Monday, 23 November 2026, 08:00 UTC.</summary>
public sealed class FirstDigestsTests
{
    private const string People = "eve; ann:eve; bo:ann";

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly InMemoryDocuments documents = new();
    private readonly InMemoryQueue queue = new();
    private DigestPolicy policy = DigestPolicy.TurnedOn;
    private Snapshot organisation = new(TestPeople.Chart(People));

    private DigestLedger Ledger => new(documents);

    private FirstDigests First => new(documents, Ledger);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(19, 8, "W48")] // Thursday
    [InlineData(20, 8, "W48")] // Friday, three days before
    [InlineData(20, 9, "W49")]
    [InlineData(22, 8, "W49")]
    [InlineData(23, 7, "W49")]
    [InlineData(25, 7, "W49")]
    public async Task The_first_digest_follows_a_preview_of_at_least_three_days(int day, int hour, string week)
    {
        var on = Instant.FromUtc(2026, 11, day, hour, 0);
        var planned = await PlannedAsync(on, on + Duration.FromDays(14));
        Assert.Equal($"digest/2026-{week}/eve", planned.First(id => id.StartsWith("digest/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_digests_were_on_before_this_was_recorded_they_go_on()
    {
        var ann = TestPeople.Id("ann");
        await Ledger.ClaimAsync(ann, IsoWeek.Of(new LocalDate(2026, 11, 16)), Monday - Duration.FromDays(7), Hour, Cancel);
        Assert.Equal(["digest/2026-W48/eve"], await PlannedAsync(Monday, Monday + Hour));
    }

    [Fact]
    public async Task Turned_off_and_on_again_they_begin_again()
    {
        await PlannedAsync(Monday - Duration.FromDays(14), Monday - Duration.FromDays(13));
        policy = DigestPolicy.TurnedOff;
        Assert.Empty(await PlannedAsync(Monday - Hour, Monday));
        policy = DigestPolicy.TurnedOn;
        Assert.Empty(await PlannedAsync(Monday, Monday + Hour));
        Assert.Equal(["digest/2026-W49/eve"], await PlannedAsync(Monday + Duration.FromDays(7), Monday + Duration.FromDays(7) + Hour));
    }

    [Fact]
    public async Task Whoever_becomes_a_manager_of_managers_begins_then()
    {
        await PlannedAsync(Monday - Duration.FromDays(14), Monday - Duration.FromDays(13));
        organisation = new Snapshot(TestPeople.Chart($"{People}; dee:bo"));
        Assert.Equal(["digest/2026-W47/eve"], await PlannedAsync(Monday - Duration.FromDays(2), Monday - Duration.FromDays(1)));
        Assert.Equal(["digest/2026-W48/eve"], await PlannedAsync(Monday, Monday + Hour));
        Assert.Equal(
            ["digest/2026-W49/ann", "digest/2026-W49/eve"],
            (await PlannedAsync(Monday + Duration.FromDays(7), Monday + Duration.FromDays(7) + Hour)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_told_what_Mondays_digest_will_say_while_there_is_none()
    {
        var saturday = Monday - Duration.FromDays(2);
        var planned = await PlannedAsync(saturday - Duration.FromHours(20), Monday); // from Friday noon
        Assert.DoesNotContain(planned, id => id.StartsWith("preview", StringComparison.Ordinal));
        Assert.Null(await DueAsync(saturday));
        Assert.Contains("preview/2026-W49/ann", await PlannedAsync(Monday + Duration.FromDays(3), Monday + Duration.FromDays(4)));
        Assert.Equal(Monday + Duration.FromDays(7), await DueAsync(saturday + Duration.FromDays(7)));
    }

    [Fact]
    public async Task A_run_that_changes_nothing_writes_nothing()
    {
        await PlannedAsync(Monday, Monday + Hour);
        var before = (await documents.FindAsync(FirstDigests.Kind.KeyOf("installation", "digestReaders"), Cancel)).SeenRevision;
        await PlannedAsync(Monday + Hour, Monday + (Hour * 3));
        Assert.Equal(before, (await documents.FindAsync(FirstDigests.Kind.KeyOf("installation", "digestReaders"), Cancel)).SeenRevision);
    }

    /// <summary>The ids of what is queued by hourly runs.</summary>
    private async Task<IReadOnlyList<string>> PlannedAsync(Instant from, Instant until)
    {
        for (var now = from; now < until; now += Hour)
        {
            var previews = new PlanPreviews(organisation, new ReadSettings(new SettingsStore(documents)), Ledger, policy);
            await new PlanDigests(organisation, Ledger, policy, queue, previews, First).RunAsync(now, Cancel);
        }

        return [.. queue.TakeAll().Select(m => m.Id).Distinct()];
    }

    /// <summary>When the digest is due that Ann sees in the add-in.</summary>
    private async Task<Instant?> DueAsync(Instant now)
    {
        var chart = TestPeople.Chart(People);
        var write = new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, policy);
        var read = new ReadPreview(Gate.Open(new CoverageStore(documents)), write, First);
        return (await read.OfManagerAsync(chart.Find(TestPeople.Id("ann"))!, chart, now, Cancel)).Due; // in the chart
    }
}
