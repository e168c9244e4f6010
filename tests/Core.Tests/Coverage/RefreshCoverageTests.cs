using NodaTime;
using NSubstitute;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Tests.Digest;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Tests.Meetings;

namespace OutlookOneOnOne.Core.Tests.Coverage;

public sealed class RefreshCoverageTests
{
    private static readonly Organisation Contoso = new(TestPeople.Chart("ann; bo:ann; cy:ann"));

    private readonly ICalendar calendar = Substitute.For<ICalendar>();
    private readonly IAbsences absences = Substitute.For<IAbsences>();
    private readonly InMemoryCoverage store = new();

    [Fact]
    public async Task Only_1_1s_are_remembered()
    {
        CalendarReads(TestMeeting.With("bo"), TestMeeting.With("bo", "cy"), TestMeeting.With("guest"), TestMeeting.With("cy") with { IsPrivate = true });
        await Refresh();
        var facts = Assert.IsType<CoverageFacts.Known>(store.FactsOf(TestPeople.Id("ann")));
        Assert.Equal(["bo"], facts.OneOnOnes.Select(o => o.With.Value));
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_read_is_remembered_as_that()
    {
        calendar.ReadAsync(default, default, TestContext.Current.CancellationToken).ReturnsForAnyArgs(new CalendarReading.NotReadable(CalendarFault.AccessDenied));
        await Refresh();
        Assert.Equal(new CoverageFacts.NotReadable(Review.Now, CalendarFault.AccessDenied), store.FactsOf(TestPeople.Id("ann")));
    }

    [Fact]
    public async Task Absences_of_the_manager_and_the_reports_are_remembered()
    {
        CalendarReads();
        var away = new Absence(TestPeople.Id("bo"), new Interval(Review.Now, Review.Now + Duration.FromDays(3)));
        absences.ReadAsync(Arg.Is<IReadOnlyCollection<PersonId>>(p => p.SequenceEqual(new[] { TestPeople.Id("ann"), TestPeople.Id("bo"), TestPeople.Id("cy") })), Arg.Any<Interval>(), Arg.Any<CancellationToken>())
            .Returns([away]);
        await Refresh();
        Assert.Equal([away], Assert.IsType<CoverageFacts.Known>(store.FactsOf(TestPeople.Id("ann"))).Absences);
    }

    private void CalendarReads(params CalendarEvent[] events)
    {
        calendar.ReadAsync(default, default, TestContext.Current.CancellationToken).ReturnsForAnyArgs(new CalendarReading.Read(events));
        absences.ReadAsync(Arg.Any<IReadOnlyCollection<PersonId>>(), Arg.Any<Interval>(), Arg.Any<CancellationToken>()).Returns([]);
    }

    private Task<CoverageFacts> Refresh() => new RefreshCoverage(calendar, absences, store, CoveragePolicy.Default)
        .ForAsync(Contoso.Chart.Find(TestPeople.Id("ann"))!, Contoso, RecognitionPolicy.Default, Review.Now, TestContext.Current.CancellationToken);
}
