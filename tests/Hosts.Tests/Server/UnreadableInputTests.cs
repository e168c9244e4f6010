using NodaTime.Testing;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

/// <summary>A server starts and keeps running despite unreadable data, and reports it where users look.</summary>
public sealed class UnreadableInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;

    public UnreadableInputTests() => company = new SmallCompany(folder);

    [Fact]
    public async Task It_starts_despite_an_unreadable_file_and_names_it_on_stderr_on_its_pages_and_as_json()
    {
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        await using var served = await RunningServer.StartAsync(
            SmallCompany.Now, ["serve", .. company.Sources, "--digests", "--warnings", folder.In("warnings.json")]);

        Assert.Contains($"{company.CalendarOf("bo")}:1: ", served.Error, StringComparison.Ordinal);
        Assert.Contains($"{company.CalendarOf("bo")}:1: ", (await served.GetAsync("/people")).Body, StringComparison.Ordinal);
        Assert.Contains("export the calendar", TemporaryFolder.Read(folder.In("warnings.json")), StringComparison.Ordinal);
        var bos = await served.GetAsync("/me", ("X-Local-User", "bo@example.com"));
        var anns = await served.GetAsync("/me", ("X-Local-User", "ann@example.com"));
        Assert.Contains("No figures: calendar file damaged", bos.Body, StringComparison.Ordinal);
        Assert.Contains("1 of 3", anns.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_digests_off_a_manager_is_still_told_that_their_calendar_is_damaged()
    {
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        await using var served = await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. company.Sources]);

        var bos = await served.GetAsync("/me", ("X-Local-User", "bo@example.com"));

        Assert.Contains("No figures: calendar file damaged", bos.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_starts_when_nobody_has_a_manager_and_says_so()
    {
        TemporaryFolder.Write(company.PeopleCsv, "email,name,manager\nann@example.com,Ann,\nbo@example.com,Bo,\n");
        await using var served = await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. company.Sources]);

        Assert.Contains("Nobody in the list of people has a manager", served.Error, StringComparison.Ordinal);
        Assert.Contains("Nobody in the list of people has a manager", (await served.GetAsync("/people")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_becomes_invalid_while_running_affects_its_owner_until_it_is_fixed()
    {
        await using var opened = await OpenedInstallation.AtAsync(folder, company, new FakeClock(SmallCompany.Now), DigestPolicy.TurnedOff);
        var good = TemporaryFolder.Read(company.CalendarOf("bo"));
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        company.Meet("ann", "ira", SmallCompany.Now - NodaTime.Duration.FromDays(1));
        await opened.RoundAsync();

        Assert.Empty(opened.Installation.Faults);
        Assert.Equal(company.CalendarOf("bo"), Assert.Single(opened.Installation.Warnings).File);
        var ann = opened.Installation.Organisation.Find(EmailAddress.Parse("ann@example.com"))!; // She is in the company.
        var facts = await new Core.Coverage.CoverageStore(opened.Data.Documents).ReadFactsAsync(
            ann.Id, Core.Coverage.CoveragePolicy.Default.Around(SmallCompany.Now), TestContext.Current.CancellationToken);
        Assert.Equal(5, Assert.IsType<Core.Coverage.CoverageFacts.Known>(facts).OneOnOnes.Count);

        TemporaryFolder.Write(company.CalendarOf("bo"), good);
        await opened.RoundAsync();
        Assert.Empty(opened.Installation.Warnings);
    }

    public void Dispose() => folder.Dispose();
}
