using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Tests.Meetings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>
/// Ann's calendar has a series with her report Bo: on 26 October, 9, 16 and, to come, 30 November. It is Monday,
/// 23 November.
/// </summary>
public sealed class OurMeetingTests
{
    private static readonly Instant Now = Review.Now;
    private static readonly OrgChart Chart = TestPeople.Chart("eve; dan:eve; ann:dan; bo:ann; cy:ann; hr:eve; pa:eve");
    private static readonly int[] Days = [-28, -14, -7, 7];

    private readonly InMemoryDocuments documents = new();
    private readonly CoverageStore store;
    private readonly ReadFigures figures;

    public OurMeetingTests()
    {
        store = new CoverageStore(documents);
        figures = Gate.Open(store);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string[]> WhoElse => new()
    {
        { "HR attends", "ann", ["bo", "hr"] },
        { "an assistant organises it", "pa", ["ann", "bo"] },
        { "a room that no list knows", "ann", ["bo", "the-blue-corner"] },
        { "a bot", "ann", ["bo", "helpful-robot"] },
    };

    [Theory]
    [MemberData(nameof(WhoElse))]
    public async Task One_correction_makes_the_whole_series_count(string situation, string organiser, string[] invited)
    {
        await Read(Series(organiser, invited));
        Assert.Equal((CoverageStatus.Never, 0), await Bo());
        var listed = Assert.Single(await Meetings());
        Assert.Equal(
            (true, false, Obstacles.TooManyPeople, Now + Duration.FromDays(-7), Now + Duration.FromDays(7)),
            (listed.InSeries, listed.Counts, listed.Because, listed.Last!.Value, listed.Next!.Value));

        var done = Done(await Correct().MarkOursAsync(Pair("bo", "ann"), listed.Key, isOurs: true, Cancel));

        Assert.Equal((CoverageStatus.Never, CoverageStatus.Covered), (StatusIn(done.Before), StatusIn(done.After)));
        Assert.True(Assert.Single(done.Details.Meetings).Counts, situation);
        Assert.Equal((CoverageStatus.Covered, 4), await Bo());
        await Read([.. Series(organiser, invited), .. Series("ann", ["cy", "hr"], "another")]);
        Assert.Equal((CoverageStatus.Covered, 4), await Bo());
    }

    [Fact]
    public async Task A_series_of_the_two_that_is_not_their_1_1_does_not_count()
    {
        await Read([.. Series("ann", ["bo"], "planning"), .. Series("ann", ["bo"], "1:1").Take(1)]);
        Assert.Equal(CoverageStatus.Covered, (await Bo()).Status);

        var done = Done(await Correct().MarkOursAsync(Pair("ann", "bo"), Key("planning"), isOurs: false, Cancel));

        Assert.Equal((CoverageStatus.Covered, CoverageStatus.Overdue), (StatusIn(done.Before), StatusIn(done.After)));
        Assert.Equal(
            [(Key("planning"), false), (Key("1:1"), true)], done.Details.Meetings.OrderBy(m => m.Counts).Select(m => (m.Key, m.Counts)));
    }

    [Fact]
    public async Task The_calendar_decides_while_the_two_disagree()
    {
        await Read(Series("ann", ["bo", "hr"]));
        Done(await Correct().MarkOursAsync(Pair("ann", "bo"), Key("series"), isOurs: true, Cancel));
        Done(await Correct().MarkOursAsync(Pair("bo", "ann"), Key("series"), isOurs: false, Cancel));
        Assert.Equal(CoverageStatus.Never, (await Bo()).Status);

        Done(await Correct().MarkOursAsync(Pair("bo", "ann", Duration.FromMinutes(1)), Key("series"), isOurs: true, Cancel));
        Assert.Equal(CoverageStatus.Covered, (await Bo()).Status);

        var details = await Correct().ListAsync(Pair("ann", "bo"), Cancel);
        foreach (var said in details.Corrections)
        {
            var by = said.Correction.By.Value;
            var contester = by == "ann" ? Pair("bo", "ann") : Pair("ann", "bo");
            Done(await Correct().ContestAsync(contester, said.Correction.Id, isContested: true, Cancel));
        }

        Assert.Equal(CoverageStatus.Never, (await Bo()).Status);
    }

    [Fact]
    public async Task A_1_1_with_guests_stays_held_after_its_series_was_deleted()
    {
        await Read(Series("ann", ["bo", "hr"]));
        Done(await Correct().MarkOursAsync(Pair("ann", "bo"), Key("series"), isOurs: true, Cancel));

        await Read([]);

        Assert.Equal((CoverageStatus.Covered, 3), await Bo()); // the next one is gone with its series
    }

    [Fact]
    public async Task A_1_1_has_only_a_few_guests_and_nothing_about_them_is_stored()
    {
        await Read(
        [
            .. Series("ann", ["bo", "hr", "pa"], "four"), .. Series("ann", ["bo", "cy", "hr", "pa"], "five"),
            .. Series("hr", ["bo", "pa"], "without ann"), .. Series("ann", ["hr", "pa"], "without a report"),
            .. Series("ann", ["bo", "hr"], "private").Select(e => e with { IsPrivate = true }),
            .. Series("ann", ["bo", "hr"], "cancelled").Select(e => e with { IsCancelled = true }),
        ]);

        Assert.Equal([Key("four")], (await Meetings()).Select(m => m.Key));
        var stored = (await documents.FindAsync(new DocumentKey(new Partition(PartitionOwner.Person, "ann"), "calendar"), Cancel)).Match(
            (envelope, _) => envelope.Body, () => string.Empty);
        Assert.DoesNotContain("hr", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_that_the_calendar_does_not_have_cannot_be_corrected()
    {
        await Read(Series("ann", ["cy", "hr"]));
        Assert.IsType<CorrectionOutcome.NoSuchMeeting>(
            await Correct().MarkOursAsync(Pair("ann", "bo"), Key("series"), isOurs: true, Cancel));
        Assert.IsType<CorrectionOutcome.NotInLine>(await Correct().MarkOursAsync(Pair("bo", "cy"), Key("series"), isOurs: true, Cancel));
    }

    private static CalendarEvent[] Series(string organiser, string[] invited, string id = "series") =>
    [
        .. Days.Select(day => new CalendarEvent(
            new EventId($"{id} {day}"),
            new Interval(Now + Duration.FromDays(day), Now + Duration.FromDays(day) + Duration.FromMinutes(30)))
        {
            Series = new SeriesId(id),
            Organizer = TestMeeting.Attendee(organiser),
            Attendees = [.. invited.Select(who => TestMeeting.Attendee(who))],
        }),
    ];

    private static MeetingKey Key(string series) =>
        MeetingKey.Of(new CalendarEvent(new EventId("any"), new Interval(Now, Now)) { Series = new SeriesId(series) });

    private static OwnPair Pair(string self, string other, Duration later = default) =>
        new(Person(self), Person(other), Chart, Now + later);

    private static Person Person(string name) => Chart.Find(TestPeople.Id(name))!; // They are in the chart.

    private static CorrectionOutcome.Done Done(CorrectionOutcome outcome) => Assert.IsType<CorrectionOutcome.Done>(outcome);

    private static CoverageStatus? StatusIn(PairReview review) => Assert.IsType<PairReview.Known>(review).Line?.Status;

    private CorrectPair Correct() => new(store, figures);

    private async Task<IReadOnlyList<PairMeeting>> Meetings() => (await Correct().ListAsync(Pair("ann", "bo"), Cancel)).Meetings;

    /// <summary>The status of Ann and Bo, and how many of their meetings count.</summary>
    private async Task<(CoverageStatus Status, int Counted)> Bo()
    {
        var known = Assert.IsType<CoverageFacts.Known>(
            await store.ReadFactsAsync(TestPeople.Id("ann"), CoveragePolicy.Default.Around(Now), Cancel));
        var counted = (await Meetings()).Where(m => m.Counts).Select(m => m.Key).ToHashSet();
        var times = known.OneOnOnes.Select(o => (o.With, Key: o.Key!.Value)).Concat(known.Others.Select(o => (o.With, o.Key)));
        return (
            StatusIn(await figures.OfPairAsync(Person("bo"), Person("ann"), Chart, Now, Cancel))!.Value,
            times.Count(o => o.With == TestPeople.Id("bo") && counted.Contains(o.Key)));
    }

    private async Task Read(IReadOnlyList<CalendarEvent> events)
    {
        var refresh = new RefreshCoverage(new OneCalendar(events), new NoAbsences(), store, CoveragePolicy.Default);
        await refresh.ForAsync([Person("ann")], new Organisation(Chart), RecognitionPolicy.Default, Now, Cancel).ToListAsync(Cancel);
    }

    private sealed class OneCalendar(IReadOnlyList<CalendarEvent> events) : ICalendar
    {
        public Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken) =>
            Task.FromResult<CalendarReadResult>(new CalendarReadResult.Read(events));
    }

    private sealed class NoAbsences : IAbsences
    {
        public Task<IReadOnlyList<Absence>> OfReportsAsync(
            PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Absence>>([]);
    }
}
