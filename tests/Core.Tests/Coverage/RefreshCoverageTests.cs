using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Tests.Meetings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

public sealed class RefreshCoverageTests
{
    private static readonly Organisation Contoso = new(TestPeople.Chart("ann; bo:ann; cy:ann; dee:bo; eli:cy"));
    private static readonly Interval ThreeDays = new(Review.Now, Review.Now + Duration.FromDays(3));

    private readonly Dictionary<PersonId, CalendarReadResult> calendars = [];
    private readonly CoverageStore store = new(new InMemoryDocuments());

    [Fact]
    public async Task Only_1_1s_are_stored()
    {
        CalendarOf(
            "ann",
            new CalendarReadResult.Read([
                TestMeeting.With("bo"),
                TestMeeting.With("bo", "cy"),
                TestMeeting.With("guest"),
                TestMeeting.With("cy") with
                {
                    IsPrivate = true,
                },
            ]));
        await Refresh("ann");
        Assert.Equal(["bo"], (await Known("ann")).OneOnOnes.Select(o => o.With.Value));
    }

    [Fact]
    public async Task An_unreadable_calendar_is_recorded_as_such_and_does_not_stop_others()
    {
        CalendarOf("ann", new CalendarReadResult.NotReadable(CalendarFault.AccessDenied));
        CalendarOf("bo", new CalendarReadResult.Read([]));
        await Refresh("ann", "bo");
        Assert.Equal(new CoverageFacts.NotReadable(Review.Now, CalendarFault.AccessDenied), await FactsOf(TestPeople.Id("ann")));
        Assert.Empty((await Known("bo")).OneOnOnes);
    }

    [Fact]
    public async Task A_postponed_calendar_keeps_its_stored_1_1s_and_reports_when_to_retry()
    {
        CalendarOf("ann", new CalendarReadResult.Read([TestMeeting.With("bo")]));
        await Refresh("ann");
        CalendarOf("ann", new CalendarReadResult.Postponed(Duration.FromMinutes(5)));
        var later = Assert.IsType<CoverageRefreshResult.Postponed>(Assert.Single(await Refresh("ann")));
        Assert.Equal(("ann", Duration.FromMinutes(5)), (later.Manager.Id.Value, later.Delay));
        Assert.Single((await Known("ann")).OneOnOnes);
    }

    [Fact]
    public async Task The_managers_absences_come_from_their_own_calendar_and_those_of_reports_are_looked_up()
    {
        CalendarOf("ann", new CalendarReadResult.Read([]) { Away = [ThreeDays] });
        await Refresh(new FixedAbsences(new Absence(TestPeople.Id("bo"), ThreeDays)), "ann");
        Assert.Equal(
            [new Absence(TestPeople.Id("ann"), ThreeDays), new Absence(TestPeople.Id("bo"), ThreeDays)], (await Known("ann")).Absences);
    }

    [Fact]
    public async Task The_absence_of_a_report_who_manages_comes_from_their_own_calendar()
    {
        CalendarOf("bo", new CalendarReadResult.Read([]) { Away = [ThreeDays] });
        CalendarOf("cy", new CalendarReadResult.NotReadable(CalendarFault.NotFound));
        CalendarOf("ann", new CalendarReadResult.Read([]));
        await Refresh(new RememberedAbsences(new ReadCoverage(store)), "bo", "cy");
        await Refresh(new RememberedAbsences(new ReadCoverage(store)), "ann");
        Assert.Equal([new Absence(TestPeople.Id("bo"), ThreeDays)], (await Known("ann")).Absences);
    }

    [Fact]
    public async Task The_absences_of_others_in_a_reports_calendar_are_not_the_reports_own()
    {
        CalendarOf("bo", new CalendarReadResult.Read([]));
        CalendarOf("ann", new CalendarReadResult.Read([]));
        await Refresh(new FixedAbsences(new Absence(TestPeople.Id("dee"), ThreeDays)), "bo");
        await Refresh(new RememberedAbsences(new ReadCoverage(store)), "ann");
        Assert.Empty((await Known("ann")).Absences);
    }

    private void CalendarOf(string owner, CalendarReadResult reading) => calendars[TestPeople.Id(owner)] = reading;

    private async Task<CoverageFacts.Known> Known(string manager) =>
        Assert.IsType<CoverageFacts.Known>(await FactsOf(TestPeople.Id(manager)));

    private Task<CoverageFacts> FactsOf(PersonId manager) =>
        store.ReadFactsAsync(manager, new Interval(null, null), TestContext.Current.CancellationToken);

    private Task<List<CoverageRefreshResult>> Refresh(params string[] managers) => Refresh(new FixedAbsences(), managers);

    private async Task<List<CoverageRefreshResult>> Refresh(IAbsences absences, params string[] managers) =>
        await new RefreshCoverage(new FakeCalendars(calendars), absences, store, CoveragePolicy.Default)
            .ForAsync(
                [.. managers.Select(m => Contoso.Chart.Find(TestPeople.Id(m))!)],
                Contoso,
                RecognitionPolicy.Default,
                Review.Now,
                TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

    private sealed class FakeCalendars(IReadOnlyDictionary<PersonId, CalendarReadResult> calendars) : ICalendar
    {
        public Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken) =>
            Task.FromResult(calendars[owner]);
    }

    private sealed class FixedAbsences(params Absence[] absences) : IAbsences
    {
        public Task<IReadOnlyList<Absence>> OfReportsAsync(
            PersonId manager,
            OrgChart chart,
            Interval window,
            CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Absence>>(absences);
    }
}
