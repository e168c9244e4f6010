using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>Ann manages Bo and Cy, and Dan, who manages Ann, gets the digest on Monday, 23 November, 08:00 in Berlin.</summary>
public sealed class DigestForecastTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly OrgChart Chart = TestPeople.Chart("eve; dan:eve; ann:dan; bo:ann; cy:ann");
    private static readonly Person Dan = Chart.Find(TestPeople.Id("dan"))! with { TimeZone = Berlin }; // in the chart
    private static readonly Person Ann = Chart.Find(TestPeople.Id("ann"))! with { TimeZone = Berlin }; // in the chart
    private static readonly Instant Monday = In(Berlin, 23, 8);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Europe/Berlin", 19, 7, null)]
    [InlineData("Europe/Berlin", 19, 8, 23)]
    [InlineData("Europe/Berlin", 22, 23, 23)]
    [InlineData("Europe/Berlin", 23, 7, null)]
    [InlineData("Asia/Tokyo", 19, 8, 23)]
    [InlineData("America/New_York", 19, 8, 23)]
    [InlineData("America/New_York", 19, 7, null)]
    public void From_Thursday_8_in_their_own_zone_people_see_Mondays_digest(string zone, int day, int hour, int? due)
    {
        var own = DateTimeZoneProviders.Tzdb[zone];
        Assert.Equal(
            due is { } monday ? In(Berlin, monday, 8) : (Instant?)null,
            DigestForecast.DueAt(Ann with { TimeZone = own }, Dan, In(own, day, hour)));
    }

    [Fact]
    public async Task A_1_1_planned_before_Monday_counts_in_it_and_not_in_todays_status()
    {
        var (thursday, friday) = (In(Berlin, 19, 9), In(Berlin, 20, 10));
        var figures = await Read(new CoverageFacts.Known(thursday, [Met("bo", In(Berlin, 2, 10)), Met("bo", friday)], []));

        var own = await figures.OfSelfAsync(Ann, Chart, thursday, Monday, Cancel);

        Assert.Equal(CoverageStatus.Slipping, own.Pairs.PairsOrNone[0].Status);
        Assert.Equal(CoverageStatus.Covered, own.Forecast[TestPeople.Id("bo")]);
        Assert.Equal(CoverageStatus.Covered, Shown(own.ToOthers).Pairs[0].Status);
        var bo = Chart.Find(TestPeople.Id("bo"))!; // in the chart
        Assert.Equal(CoverageStatus.Covered, (await figures.WithManagerAsync(bo, Ann, Chart, thursday, Monday, Cancel)).Forecast);
    }

    [Fact]
    public Task The_digest_says_nothing_worse_than_the_preview_unless_something_changed() => Gen
        .Select(Gen.Int[-60, 8].Array[0, 6], Gen.Int[-40, 6].Array[0, 3], Gen.Int[1, 20], Gen.Int[1, 95], Gen.Int[1, 4], Gen.Bool)
        .SampleAsync(
            async (meetings, absences, length, hoursBefore, weeks, isPrivate) =>
            {
                var preview = Monday - Duration.FromHours(hoursBefore);
                var facts = new CoverageFacts.Known(
                    preview,
                    [.. meetings.Select((day, i) => Met(i % 2 == 0 ? "bo" : "cy", Monday + Duration.FromHours((24 * day) + i)))],
                    [.. absences.Select(day => Away(day % 2 == 0 ? "ann" : "bo", day, length))]);
                var figures = await Read(
                    facts,
                    new Correction.AgreedCadence(TestPeople.Id("bo"), preview, Cadence.FromDays(7 * weeks)) { IsAlone = true },
                    new Correction.DidNotTakePlace(TestPeople.Id("cy"), preview, In(Berlin, 20, 0).InZone(Berlin).Date),
                    isPrivate ? new Correction.Private(TestPeople.Id("bo"), preview) : null);

                var due = DigestForecast.DueAt(Ann, Dan, preview);
                var seen = Shown((await figures.OfSelfAsync(Ann, Chart, preview, due ?? Monday, default)).ToOthers);
                var request = new FiguresRequest(Dan, Ann, FiguresPurpose.Digest);
                var sent = Shown(await figures.ForAsync(request, Chart, Monday, default));

                Assert.Equal(sent.Pairs, seen.Pairs);
                Assert.Equal((sent.Counts, sent.Trend.Direction), (seen.Counts, seen.Trend.Direction));
                Assert.Equal(sent.Trend.Weeks, seen.Trend.Weeks);
            },
            iter: 500);

    private static async Task<ReadFigures> Read(CoverageFacts.Known facts, params Correction?[] corrections)
    {
        var store = new CoverageStore(new InMemoryDocuments());
        var window = new Interval(facts.ReadAt - Duration.FromDays(200), facts.ReadAt + Duration.FromDays(200));
        await store.SaveReadingAsync(Ann.Id, window, facts, CancellationToken.None);
        foreach (var correction in corrections.OfType<Correction>())
        {
            await store.Corrections.AddAsync(Ann.Id, correction, CancellationToken.None);
        }

        return Gate.Open(store);
    }

    private static CoverageReport Shown(Figures figures) =>
        Assert.IsType<ManagerCoverage.Known>(Assert.IsType<Figures.Shown>(figures).Coverage).Report;

    private static OneOnOne Met(string whom, Instant at) =>
        new(TestPeople.Id(whom), new Interval(at, at + Duration.FromMinutes(30)), InSeries: false);

    private static Absence Away(string who, int day, int length) => new(
        TestPeople.Id(who), new Interval(Monday + Duration.FromDays(day), Monday + Duration.FromDays(day + length)));

    private static Instant In(DateTimeZone zone, int day, int hour) =>
        zone.AtStrictly(new LocalDateTime(2026, 11, day, hour, 0)).ToInstant();
}
