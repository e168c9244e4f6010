using OutlookOneOnOne.Hosts.Tests.Cli;
using OutlookOneOnOne.Hosts.Tests.WeeklyFlow;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Faults;

namespace OutlookOneOnOne.Hosts.Tests.Server;

/// <summary>
/// Why 1:1s are not known is shown to the manager and to their reports on their own pages, and on the page of whoever runs the server. On
/// the pages of everybody above, and in the digest there, are the words "not known" and nothing else.
/// </summary>
public sealed class WhoLearnsWhyOnPagesTests : IDisposable
{
    private static readonly string[] Reasons = ["damaged", ".ics", "export the calendar", "no access", "could not be read"];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_calendar_file_that_cannot_be_read()
    {
        var company = new SmallCompany(folder);
        TemporaryFolder.Write(company.CalendarOf("bo"), "Secret plan\n");
        await using var served = await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. company.Sources, "--digests"]);

        foreach (var (path, viewer) in new[] { ("/me", "bo"), ("/me", "dee"), ("/people", "top") })
        {
            var told = await PageAsync(served, path, $"{viewer}@example.com");
            Assert.Contains($"{company.CalendarOf("bo")}:1: ", told, StringComparison.Ordinal);
            Assert.Contains("export the calendar as .ics", told, StringComparison.Ordinal);
        }

        Assert.Contains("No figures: calendar file damaged", await PageAsync(served, "/me", "bo@example.com"), StringComparison.Ordinal);
        foreach (var viewer in (string[])["top", "ann", "cy"])
        {
            AssertNoReason(await PageAsync(served, "/me", $"{viewer}@example.com"));
        }

        await AssertNotKnownAsync(served, "ann@example.com");
    }

    [Fact]
    public async Task A_calendar_that_Graph_refuses()
    {
        var company = new SimulatedCompany();
        await using var graph = await GraphSimulator.StartAsync(
            company.Tenant, cancellationToken: TestContext.Current.CancellationToken);
        graph.Faults.On(
            new Fault.Refused(403, "ErrorAccessDenied", "m"), SimulatedCompany.Mail("bo"), "/users/{user-id}/calendarView");
        await using var served = await RunningServer.StartAsync(
            SimulatedCompany.FirstThursday,
            "serve",
            "--graph",
            "--as-app",
            "--graph-url",
            $"{graph.BaseAddress}",
            "--tenant",
            graph.Tenant.Id,
            "--data",
            folder.In("served"),
            "--digests");

        var bos = await PageAsync(served, "/me", SimulatedCompany.Mail("bo"));
        Assert.Contains("No figures: no access to the calendar", bos, StringComparison.Ordinal);
        AssertNoReason(await PageAsync(served, "/me", SimulatedCompany.Mail("ann")));
        await AssertNotKnownAsync(served, SimulatedCompany.Mail("ann"));
    }

    public void Dispose() => folder.Dispose();

    private static async Task AssertNotKnownAsync(RunningServer served, string viewer)
    {
        foreach (var path in (string[])["/me/digest", "/me/digest.txt"])
        {
            var digest = await PageAsync(served, path, viewer);
            Assert.Contains("not known", digest, StringComparison.Ordinal);
            AssertNoReason(digest);
        }
    }

    private static void AssertNoReason(string page) =>
        Assert.All([.. Reasons, "Secret plan"], word => Assert.DoesNotContain(word, page, StringComparison.Ordinal));

    private static async Task<string> PageAsync(RunningServer served, string path, string viewer) =>
        (await served.GetAsync(path, ("X-Local-User", viewer))).Body;
}
