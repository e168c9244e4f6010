using NodaTime;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>
/// Ann's calendar has been read once. Then it is denied: because permissions are lost for a while, or because she objected and was taken
/// out of the group.
/// </summary>
public sealed class ManagersGroupTests : IAsyncDisposable
{
    private const string Address = "managers@contoso.example";

    private readonly List<string> members = [Office.Ann.Id];
    private readonly CoverageStore store = new(new InMemoryDocuments());
    private readonly List<WiredGraph> opened = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        foreach (var graph in opened)
        {
            await graph.DisposeAsync();
        }
    }

    [Fact]
    public async Task While_a_calendar_is_denied_to_somebody_in_the_group_the_last_reading_counts_for_nine_days_with_its_date()
    {
        var graph = Open(Address);
        var readAt = await ReadAsync(graph);
        using var denied = graph.Graph.Faults.On(Fault.Forbidden, route: "/users/{user-id}/calendarView");
        await ReadAsync(graph);

        Assert.Equal(readAt, Assert.IsType<ManagerCoverage.Known>(await CoverageAsync(graph, graph.Now)).Report.NotReadSince);
        Assert.IsType<ManagerCoverage.Known>(await CoverageAsync(graph, readAt + Duration.FromDays(9)));
        Assert.IsType<ManagerCoverage.Unknown>(await CoverageAsync(graph, readAt + Duration.FromDays(9) + Duration.FromHours(1)));
        Assert.True(new WeeklyRounds().IsDue(await AttemptAsync(), daily: false, graph.Now + Duration.FromHours(6)));
    }

    [Fact]
    public async Task When_a_calendar_is_denied_to_somebody_who_is_not_in_the_group_any_more_nothing_of_it_counts()
    {
        var graph = Open(Address);
        await ReadAsync(graph);
        members.Clear();
        using var denied = graph.Graph.Faults.On(Fault.Forbidden, route: "/users/{user-id}/calendarView");
        await ReadAsync(graph);

        Assert.Equal(CalendarFault.AccessDenied, Assert.IsType<ManagerCoverage.Unknown>(await CoverageAsync(graph, graph.Now)).Fault);
    }

    [Fact]
    public async Task Whoever_is_not_in_the_group_is_not_used_from_the_next_reading_of_the_directory_on_even_while_Exchange_allows_it()
    {
        var graph = Open(Address);
        await ReadAsync(graph);
        members.Clear();

        Assert.False((await ChartAsync(graph)).Find(new PersonId(Office.Ann.Id))!.CalendarMayBeRead);
        Assert.Equal(CalendarFault.AccessDenied, Assert.IsType<ManagerCoverage.Unknown>(await CoverageAsync(graph, graph.Now)).Fault);

        members.Add(Office.Ann.Id);
        Assert.IsType<ManagerCoverage.Known>(await CoverageAsync(graph, graph.Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("others@contoso.example")]
    public async Task Where_the_group_is_not_named_or_not_found_everybody_is_read_and_a_denied_calendar_counts_as_an_objection(string group)
    {
        var graph = Open(group);
        await ReadAsync(graph);
        Assert.IsType<ManagerCoverage.Known>(await CoverageAsync(graph, graph.Now));
        using var denied = graph.Graph.Faults.On(Fault.Forbidden, route: "/users/{user-id}/calendarView");
        await ReadAsync(graph);

        Assert.IsType<ManagerCoverage.Unknown>(await CoverageAsync(graph, graph.Now));
    }

    [Fact]
    public async Task A_group_that_cannot_be_read_is_a_warning()
    {
        var graph = Open(Address);
        using var denied = graph.Graph.Faults.On(Fault.Forbidden, route: "/groups/{group-id}/members");
        var reading = await graph.Run(graph.Get<IDirectory>().ReadAsync(Cancel));

        Assert.Contains(reading.Warnings, w => w.ToString().StartsWith("The managers’ group could not be read", StringComparison.Ordinal));
        Assert.All(reading.Organisation.Chart.People, p => Assert.True(p.CalendarMayBeRead));
    }

    private WiredGraph Open(string group)
    {
        var managers = SimulatedGroup.Called("Managers", Address) with { Members = members };
        var tenant = new Tenant(
            Office.People, (owner, _) => owner.Id == Office.Ann.Id ? [Office.FirstWeekly] : [], [managers]);
        opened.Add(new WiredGraph(tenant, configure: o => o.ManagersGroup = group));
        return opened[^1];
    }

    private static async Task<OrgChart> ChartAsync(WiredGraph graph) =>
        (await graph.Run(graph.Get<IDirectory>().ReadAsync(Cancel))).Organisation.Chart;

    private async Task<Instant> ReadAsync(WiredGraph graph)
    {
        var organisation = (await graph.Run(graph.Get<IDirectory>().ReadAsync(Cancel))).Organisation;
        var refresh = new RefreshCoverage(
            graph.Get<ICalendar>(), new RememberedAbsences(new ReadCoverage(store)), store, CoveragePolicy.Default);
        var (ann, now) = (organisation.Chart.Find(new PersonId(Office.Ann.Id))!, graph.Now);
        var readings = refresh.ForAsync([ann], organisation, RecognitionPolicy.Default, now, Cancel).ToListAsync(Cancel);
        Assert.Single(await graph.Run(readings.AsTask()));
        return now;
    }

    private async Task<ManagerCoverage> CoverageAsync(WiredGraph graph, Instant now)
    {
        var chart = await ChartAsync(graph);
        var ann = chart.Find(new PersonId(Office.Ann.Id))!;
        var figures = await Gate.Open(store).ForAsync(new FiguresRequest(ann, ann, FiguresPurpose.Digest), chart, now, Cancel);
        return Assert.IsType<Figures.Shown>(figures).Coverage;
    }

    private async Task<ReadingAttempt?> AttemptAsync() =>
        (await store.ReadAttemptsAsync([new PersonId(Office.Ann.Id)], Cancel)).Latest(new PersonId(Office.Ann.Id));
}
