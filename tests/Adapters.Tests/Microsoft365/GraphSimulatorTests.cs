using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Adapters.Tests.Sample;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Faults;
using OutlookOneOnOne.SimulatedGraph.Permissions;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class GraphCalendarContractTests : CalendarContract, IAsyncDisposable
{
    private SimulatedMicrosoft365? microsoft365;

    protected override async Task<(Organisation Organisation, ICalendar Calendar)> OpenAsync()
    {
        microsoft365 = new SimulatedMicrosoft365(
            await SampleTenant.CreateAsync(SampleClocks.Monday, TestContext.Current.CancellationToken));
        return (
            (await microsoft365.Get<IDirectory>().ReadAsync(TestContext.Current.CancellationToken)).Organisation,
            microsoft365.Get<ICalendar>());
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(microsoft365!.Graph.Requests.SelectMany(GraphDescription.FaultsOf));
        await microsoft365.DisposeAsync();
    }
}

public sealed class GraphDirectoryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sample_organisation_is_read_as_its_files_define_it()
    {
        await using var microsoft365 = new SimulatedMicrosoft365(await SampleTenant.CreateAsync(SampleClocks.Monday, Cancel));
        var reading = await microsoft365.Get<IDirectory>().ReadAsync(Cancel);
        var (given, read) = (SampleReading.At(SampleClocks.Monday).Organisation, reading.Organisation);
        Assert.Equal(
            given.Chart.People.Select(p => (p.Email, p.Name, Manager: given.Chart.ManagerOf(p.Id)?.Email)).Order(),
            read.Chart.People.Select(p => (p.Email, p.Name, Manager: read.Chart.ManagerOf(p.Id)?.Email)).Order());
        Assert.All(
            given.Chart.People.SelectMany(p => p.Aliases, (p, alias) => (p.Email, alias)),
            a => Assert.Equal(a.Email, read.Find(a.alias)!.Email));
        Assert.All(given.Chart.ManagersOfManagers(), p => Assert.Equal(Zone(p.TimeZone), Zone(read.Find(p.Email)!.TimeZone)));
        Assert.Empty(reading.Warnings);
        Assert.Empty(microsoft365.Graph.Requests.SelectMany(GraphDescription.FaultsOf));
    }

    [Fact]
    public async Task Without_the_optional_permissions_people_are_still_read_with_a_warning_for_each()
    {
        var tenant = await SampleTenant.CreateAsync(SampleClocks.Monday, Cancel);
        await using var microsoft365 = new SimulatedMicrosoft365(
            tenant, new SimulatorOptions { Apps = [new SimulatedApp("reader", "reader", "User.Read.All")] });
        var reading = await microsoft365.Get<IDirectory>().ReadAsync(Cancel);
        Assert.NotEmpty(reading.Organisation.Chart.People);
        Assert.All(
            (string[])["GroupMember.Read.All", "Place.Read.All", "MailboxSettings.Read"],
            p => Assert.Contains(reading.Warnings, w => w.ToString().Contains(p, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_partial_list_of_people_is_not_an_organisation()
    {
        await using var microsoft365 = new SimulatedMicrosoft365(GeneratedTenant.Of(1200));
        using var fault = microsoft365.Graph.Faults.On(Fault.Forbidden, route: "/users", skip: 1);
        var refusal = await Assert.ThrowsAsync<Microsoft365Exception>(() => microsoft365.Get<IDirectory>().ReadAsync(Cancel));
        Assert.Contains("User.Read.All", refusal.Message);
    }

    [Fact]
    public async Task A_directory_throttled_for_long_reports_the_delay()
    {
        await using var microsoft365 = new SimulatedMicrosoft365(GeneratedTenant.Of(10));
        using var fault = microsoft365.Graph.Faults.On(Fault.Throttled(300), route: "/users");
        Assert.Equal(
            Duration.FromMinutes(5),
            (await Assert.ThrowsAsync<Microsoft365Exception>(() => microsoft365.Get<IDirectory>().ReadAsync(Cancel))).Delay);
    }

    [Fact]
    public async Task A_person_signed_in_on_the_command_line_sees_themselves_and_their_reports()
    {
        var tenant = GeneratedTenant.Of(30);
        var self = tenant.Users[1];
        await using var microsoft365 = new SimulatedMicrosoft365(
            tenant,
            new SimulatorOptions { Apps = [SimulatedApp.Reader with { SignedInAs = self.Id }] },
            o => o.Reach = Microsoft365Reach.OwnTeam);
        var chart = (await microsoft365.Get<IDirectory>().ReadAsync(Cancel)).Organisation.Chart;
        Assert.Equal(self.Id, Assert.Single(chart.People, p => chart.IsManager(p.Id)).Id.Value);
        Assert.Equal(
            tenant.Users.Where(u => u.ManagerId == self.Id).Select(u => u.Id).Order(StringComparer.Ordinal),
            chart.DirectReportsOf(new PersonId(self.Id)).Select(p => p.Id.Value).Order(StringComparer.Ordinal));
    }

    // Windows has one name for several zones with the same time.
    private static string Zone(DateTimeZone zone) => TimeZoneInfo.TryConvertIanaIdToWindowsId(zone.Id, out var windows) ? windows : zone.Id;
}
