using NodaTime;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>The number of requests for a week of a whole organisation. It prints the figures in <c>docs/performance.md</c>.</summary>
public sealed class RequestCountTests(ITestOutputHelper output)
{
    private const int People = 2000;
    private const int DefaultPageOfEvents = 10;
    private const int DefaultPageOfPeople = 100;

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_week_takes_one_view_per_manager_and_one_request_per_999_people()
    {
        await using var microsoft365 = new SimulatedMicrosoft365(GeneratedTenant.Of(People));
        var organisation = (await microsoft365.Get<IDirectory>().ReadAsync(Cancel)).Organisation;
        List<Person> managers = [.. organisation.Chart.People.Where(p => organisation.Chart.IsManager(p.Id))];
        var events = await RefreshAsync(microsoft365, organisation, managers);

        var requests = microsoft365.Graph.Requests;
        int Of(string template) => requests.Count(r => r.Template == template);
        Assert.Equal(Pages(People, 999), Of("/users"));
        Assert.Equal(managers.Count, Of("/users/{user-id}/calendarView"));
        Assert.Equal(managers.Count, requests.Where(r => r.Template == "/users/{user-id}/calendarView").DistinctBy(r => r.Mailbox).Count());
        var recipients = organisation.Chart.ManagersOfManagers().Count();
        Assert.Equal(recipients, Of("/users/{user-id}/mailboxSettings"));
        Assert.Equal(Pages(managers.Count, 20) + Pages(recipients, 20), Of("/$batch"));
        Assert.All(requests, r => Assert.Equal(200, r.Status));
        Assert.Empty(requests.SelectMany(GraphDescription.FaultsOf));

        var (ours, trips) = (requests.Count(r => r.Template != "/$batch"), requests.Count(r => !r.InBatch));
        var naive = Pages(People, DefaultPageOfPeople) + People + (People * Pages(events, DefaultPageOfEvents));
        output.WriteLine(
            $"{People} people, {managers.Count} managers, {events} events a calendar: {ours} requests in {trips} round trips; a "
                + $"naive reader {naive}");
        Assert.True(ours * 10 < naive, $"{ours} against {naive}");
    }

    /// <returns>The number of events in a calendar.</returns>
    private static async Task<int> RefreshAsync(SimulatedMicrosoft365 microsoft365, Organisation organisation, List<Person> managers)
    {
        var store = new CoverageStore(new InMemoryDocuments());
        var absences = new RememberedAbsences(new ReadCoverage(store));
        var refresh = new RefreshCoverage(microsoft365.Get<ICalendar>(), absences, store, CoveragePolicy.Default);
        var saved = await refresh.ForAsync(managers, organisation, RecognitionPolicy.Default, Now, Cancel).ToListAsync(Cancel);
        Assert.All(
            saved, s => Assert.NotEmpty(Assert.IsType<CoverageFacts.Known>(Assert.IsType<CoverageRefreshResult.Saved>(s).Facts).OneOnOnes));
        return saved.OfType<CoverageRefreshResult.Saved>().Max(s => ((CoverageFacts.Known)s.Facts).OneOnOnes.Count);
    }

    private static int Pages(int items, int size) => (items + size - 1) / size;
}
