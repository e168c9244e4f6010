using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>
/// Ann's 1:1 with Bo was planned for Friday, 20 November, when her calendar was read on Wednesday, and was not in it any more on Sunday.
/// Before that, they last met on 2 November, so on Monday 23 November they are a week late.
/// </summary>
public sealed class VanishedMeetingsTests
{
    private static readonly Instant Wednesday = At(18, 6), Friday = At(20, 10), Sunday = At(22, 6), Monday = At(23, 9);
    private static readonly PersonId Ann = TestPeople.Id("ann"), Bo = TestPeople.Id("bo");
    private static readonly OrgChart Chart = TestPeople.Chart("ann; bo:ann");
    private static readonly OneOnOne Held = Meeting(At(2, 10), "series"), Planned = Meeting(Friday, "series");

    private readonly CoverageStore store = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_planned_1_1_that_is_gone_with_its_series_leaves_the_pair_not_known_until_one_of_the_two_says()
    {
        await ReadAsync(Wednesday, [Held, Planned]);
        await ReadAsync(Sunday, []);
        Assert.Equal((CoverageStatus.NotKnown, "2026-11-20"), await SeenAsync());

        var held = new Correction.HeldWithoutInvite(Ann, Monday, Planned.Time);
        await store.Corrections.AddAsync(Bo, held, Cancel);
        Assert.Equal((CoverageStatus.Covered, ""), await SeenAsync());
        await store.Corrections.WithdrawAsync(Bo, CorrectionId.Of(Bo, held), Cancel);

        await store.Corrections.AddAsync(Ann, new Correction.DidNotTakePlace(Bo, Monday, new LocalDate(2026, 11, 20)), Cancel);
        Assert.Equal((CoverageStatus.Slipping, ""), await SeenAsync());
    }

    [Fact]
    public async Task New_times_are_offered_once_one_of_the_two_has_said_that_it_did_not_take_place()
    {
        await ReadAsync(Wednesday, [Held, Planned]);
        await ReadAsync(Sunday, []);
        Assert.Null(await CalledOffAsync());

        await store.Corrections.AddAsync(Bo, new Correction.DidNotTakePlace(Ann, Monday, new LocalDate(2026, 11, 20)), Cancel);
        Assert.Equal(Friday, await CalledOffAsync());

        await store.Corrections.AddAsync(Ann, new Correction.HeldWithoutInvite(Bo, Monday, Meeting(At(22, 10), "none").Time), Cancel);
        Assert.Null(await CalledOffAsync());
    }

    [Fact]
    public async Task It_stays_not_known_in_later_readings_and_is_forgotten_when_the_meeting_is_back()
    {
        await ReadAsync(Wednesday, [Held, Planned]);
        await ReadAsync(Sunday, []);
        await ReadAsync(Sunday + Duration.FromHours(12), []);
        Assert.Equal((CoverageStatus.NotKnown, "2026-11-20"), await SeenAsync());

        await ReadAsync(Monday, [Held, Planned]);
        Assert.Equal((CoverageStatus.Covered, ""), await SeenAsync());
    }

    [Fact]
    public async Task What_was_read_after_it_ended_stays_held()
    {
        await ReadAsync(At(21, 6), [Held, Planned]);
        await ReadAsync(Sunday, []);
        Assert.Equal((CoverageStatus.Covered, ""), await SeenAsync());
    }

    [Theory]
    [InlineData("cancelled, and still in the calendar")]
    [InlineData("moved to next week")]
    [InlineData("with HR")]
    public async Task What_the_calendar_explains_has_not_vanished(string how)
    {
        await ReadAsync(Wednesday, [Held, Planned]);
        var seen = how.StartsWith("cancelled", StringComparison.Ordinal) ? new[] { (Planned.Key!.Value, Friday) } : [];
        OtherMeeting[] others = how == "with HR"
            ? [new OtherMeeting(Bo, Planned.Time, false, Planned.Key!.Value, Obstacles.TooManyPeople)] // it has a key
            : [];
        await ReadAsync(Sunday, how == "moved to next week" ? [Held, Meeting(At(25, 10), "series")] : [Held], seen, others);
        Assert.Equal((CoverageStatus.Slipping, ""), await SeenAsync());
    }

    [Fact]
    public async Task A_pair_that_is_on_track_stays_on_track()
    {
        await ReadAsync(Wednesday, [Meeting(At(16, 10), "series"), Planned]);
        await ReadAsync(Sunday, []);
        Assert.Equal((CoverageStatus.Covered, "2026-11-20"), await SeenAsync());
    }

    [Fact]
    public async Task It_is_exported_and_deleted()
    {
        await ReadAsync(Wednesday, [Held, Planned]);
        await ReadAsync(Sunday, []);
        Assert.Equal("bo", (string?)(await Gate.Personal(store).ExportAsync(Ann, Cancel))["vanished"]?[0]?["with"]);
        await store.ForgetBeforeAsync(Monday, Cancel);
        Assert.Equal("[]", (await Gate.Personal(store).ExportAsync(Ann, Cancel))["vanished"]?.ToJsonString());
    }

    private static OneOnOne Meeting(Instant at, string series) =>
        new(Bo, new Interval(at, at + Duration.FromMinutes(30)), InSeries: true)
        {
            Key = MeetingKey.Of(new CalendarEvent(new EventId(series), new Interval(at, at))),
        };

    private static Instant At(int day, int hour) => Instant.FromUtc(2026, 11, day, hour, 0);

    private Task ReadAsync(
        Instant at, OneOnOne[] meetings, IEnumerable<(MeetingKey Key, Instant Start)>? seen = null, OtherMeeting[]? others = null) =>
        store.SaveReadingAsync(
            Ann,
            CoveragePolicy.Default.Around(at),
            new CoverageFacts.Known(at, meetings, []) { Reports = [Bo], Seen = (seen ?? []).ToHashSet(), Others = others ?? [] },
            Cancel);

    private async Task<Instant?> CalledOffAsync() =>
        (await Gate.Open(store).OfSelfAsync(Chart.Find(Ann)!, Chart, Monday, Cancel)).Pairs.PairsOrNone.Single().CalledOff; // in the chart

    /// <summary>The status on Monday, and the days that somebody should say something about.</summary>
    private async Task<(CoverageStatus Status, string Vanished)> SeenAsync()
    {
        var own = await Gate.Open(store).OfSelfAsync(Chart.Find(Ann)!, Chart, Monday, Cancel); // in the chart
        var days = own.Details[Bo].Vanished.Select(NodaTime.Text.LocalDatePattern.Iso.Format);
        return (own.Pairs.PairsOrNone.Single().Status, string.Join(' ', days));
    }
}
