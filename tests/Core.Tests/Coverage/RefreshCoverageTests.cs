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

    private readonly Dictionary<PersonId, CalendarReading> calendars = [];
    private readonly InMemoryCoverage store = new();

    [Fact]
    public async Task Only_1_1s_are_remembered()
    {
        CalendarOf("ann", new CalendarReading.Read(
            [TestMeeting.With("bo"), TestMeeting.With("bo", "cy"), TestMeeting.With("guest"), TestMeeting.With("cy") with { IsPrivate = true }]));
        await Refresh("ann");
        Assert.Equal(["bo"], Known("ann").OneOnOnes.Select(o => o.With.Value));
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_read_is_remembered_as_that_and_keeps_no_other_from_being_read()
    {
        CalendarOf("ann", new CalendarReading.NotReadable(CalendarFault.AccessDenied));
        CalendarOf("bo", new CalendarReading.Read([]));
        await Refresh("ann", "bo");
        Assert.Equal(new CoverageFacts.NotReadable(Review.Now, CalendarFault.AccessDenied), store.FactsOf(TestPeople.Id("ann")));
        Assert.Empty(Known("bo").OneOnOnes);
    }

    [Fact]
    public async Task A_calendar_that_was_put_off_keeps_what_was_remembered_and_says_when_to_come_again()
    {
        CalendarOf("ann", new CalendarReading.Read([TestMeeting.With("bo")]));
        await Refresh("ann");
        CalendarOf("ann", new CalendarReading.PutOff(Duration.FromMinutes(5)));
        var later = Assert.IsType<CoverageRefresh.PutOff>(Assert.Single(await Refresh("ann")));
        Assert.Equal(("ann", Duration.FromMinutes(5)), (later.Manager.Id.Value, later.Delay));
        Assert.Single(Known("ann").OneOnOnes);
    }

    [Fact]
    public async Task The_managers_own_absence_is_in_their_reading_and_a_reports_is_asked_for()
    {
        CalendarOf("ann", new CalendarReading.Read([]) { Away = [ThreeDays] });
        await Refresh(new Given(new Absence(TestPeople.Id("bo"), ThreeDays)), "ann");
        Assert.Equal([new Absence(TestPeople.Id("ann"), ThreeDays), new Absence(TestPeople.Id("bo"), ThreeDays)], Known("ann").Absences);
    }

    [Fact]
    public async Task The_absence_of_a_report_who_manages_is_remembered_from_their_own_reading()
    {
        CalendarOf("bo", new CalendarReading.Read([]) { Away = [ThreeDays] });
        CalendarOf("cy", new CalendarReading.NotReadable(CalendarFault.NotFound));
        CalendarOf("ann", new CalendarReading.Read([]));
        await Refresh(new RememberedAbsences(store), "bo", "cy");
        await Refresh(new RememberedAbsences(store), "ann");
        Assert.Equal([new Absence(TestPeople.Id("bo"), ThreeDays)], Known("ann").Absences);
    }

    [Fact]
    public async Task What_a_report_remembers_of_others_absences_is_not_their_own()
    {
        CalendarOf("bo", new CalendarReading.Read([]));
        CalendarOf("ann", new CalendarReading.Read([]));
        await Refresh(new Given(new Absence(TestPeople.Id("dee"), ThreeDays)), "bo");
        await Refresh(new RememberedAbsences(store), "ann");
        Assert.Empty(Known("ann").Absences);
    }

    private void CalendarOf(string owner, CalendarReading reading) => calendars[TestPeople.Id(owner)] = reading;

    private CoverageFacts.Known Known(string manager) => Assert.IsType<CoverageFacts.Known>(store.FactsOf(TestPeople.Id(manager)));

    private Task<List<CoverageRefresh>> Refresh(params string[] managers) => Refresh(new Given(), managers);

    private async Task<List<CoverageRefresh>> Refresh(IAbsences absences, params string[] managers) =>
        await new RefreshCoverage(new Shelf(calendars), absences, store, CoveragePolicy.Default)
            .ForAsync(
                [.. managers.Select(m => Contoso.Chart.Find(TestPeople.Id(m))!)], Contoso, RecognitionPolicy.Default, Review.Now, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

    private sealed class Shelf(IReadOnlyDictionary<PersonId, CalendarReading> calendars) : ICalendar
    {
        public Task<CalendarReading> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken) => Task.FromResult(calendars[owner]);
    }

    private sealed class Given(params Absence[] absences) : IAbsences
    {
        public Task<IReadOnlyList<Absence>> OfReportsAsync(PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Absence>>(absences);
    }
}
