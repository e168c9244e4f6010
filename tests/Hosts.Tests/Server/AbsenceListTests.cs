using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

/// <summary>Cy, whom Ann last met twenty days ago, is on parental leave that is in no calendar.</summary>
public sealed class AbsenceListTests : IDisposable
{
    private const string Leave = "person,first_day,last_day\ncy@example.com,2026-11-20,2027-02-26\n";

    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now);
    private readonly string absences;

    public AbsenceListTests()
    {
        company = new SmallCompany(folder);
        absences = folder.In("absences.csv");
        TemporaryFolder.Write(absences, Leave);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Somebody_in_the_list_is_away_for_every_command()
    {
        var coverage = (await terminal.RunAsync(
            ["coverage", .. company.Sources, "--for", "ann@example.com", "--json", "--absences", absences])).Fine();
        Assert.Equal(
            ["covered", "away"],
            coverage.Json[0].GetProperty("reports").EnumerateArray().Take(2).Select(r => r.GetProperty("status").GetString()));
        (await terminal.RunAsync(["digest", .. company.Sources, "--absences", absences])).Fine();
        var check = (await terminal.RunAsync(
            "check", "--people", company.PeopleCsv, "--calendars", company.Calendars, "--absences", absences)).Fine().Out;
        Assert.Contains("Absences of 1 person from lists\n  Cy Fox: 20 Nov 2026 to 26 Feb 2027\n", check, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_a_warning_and_the_others_count()
    {
        TemporaryFolder.Write(absences, Leave + "cyrus@example.com,2026-11-09,2026-11-10\n");

        var outcome = await terminal.RunAsync(
            ["coverage", .. company.Sources, "--for", "ann@example.com", "--json", "--absences", absences, "--strict"]);

        Assert.Equal(ExitCode.Incomplete, outcome.ExitCode);
        Assert.Contains(
            "absences.csv:3: 'cyrus@example.com' is none of the people, so the row is left out; write the person’s email address.",
            outcome.Error);
        Assert.Equal("away", outcome.Json[0].GetProperty("reports")[1].GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("check")]
    public async Task A_list_that_cannot_be_read_is_refused_because_nobody_knows_whom_it_is_about(string command)
    {
        var missing = folder.In("missing.csv");
        string[] sources = command == "check" ? ["--people", company.PeopleCsv, "--calendars", company.Calendars] : company.Sources;

        var outcome = await terminal.RunAsync([command, .. sources, "--absences", absences, missing]);

        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.Contains("missing.csv: ", outcome.Error);
    }

    [Fact]
    public async Task A_list_without_people_is_refused() => Assert.Contains(
        "--absences", (await terminal.RunAsync("digest", "--data", folder.In("sample"), "--absences", absences)).Error);

    [Fact]
    public async Task A_server_reads_the_list_again_when_it_changes_and_keeps_the_last_one_while_it_is_broken()
    {
        await using var opened = await OpenedInstallation.AtAsync(
            folder,
            company,
            new FakeClock(SmallCompany.Now),
            DigestPolicy.TurnedOff,
            absences: new AbsenceLists([absences], new PeopleListOptions()));
        Assert.Equal("Away", await StatusOfCyAsync(opened));
        Assert.False(await opened.Installation.ReloadAsync(Cancel));

        TemporaryFolder.Write(absences, "not a list of absences\n");
        Assert.True(await opened.Installation.ReloadAsync(Cancel));
        Assert.Equal("Away", await StatusOfCyAsync(opened));
        Assert.Single(opened.Installation.Faults);

        TemporaryFolder.Write(absences, "person,first_day,last_day\n");
        Assert.True(await opened.Installation.ReloadAsync(Cancel));
        Assert.Equal("Slipping", await StatusOfCyAsync(opened));
        Assert.Empty(opened.Installation.Faults);
    }

    [Fact]
    public async Task Somebody_takes_out_what_the_list_says_about_them()
    {
        await using var opened = await OpenedInstallation.AtAsync(
            folder,
            company,
            new FakeClock(SmallCompany.Now),
            DigestPolicy.TurnedOff,
            absences: new AbsenceLists([absences], new PeopleListOptions()));
        var cy = opened.Installation.Organisation.Find(EmailAddress.Parse("cy@example.com"))!;

        Assert.True(await opened.Get<EnterAbsences>().RemoveAsync(cy, cy.ListedAbsences[0], SmallCompany.Now, Cancel));

        Assert.Equal("Slipping", await StatusOfCyAsync(opened));
    }

    private static async Task<string> StatusOfCyAsync(OpenedInstallation opened)
    {
        await opened.RoundAsync();
        var chart = opened.Installation.Chart;
        var ann = opened.Installation.Organisation.Find(EmailAddress.Parse("ann@example.com"))!;
        var own = await opened.Get<ReadFigures>().OfSelfAsync(ann, chart, SmallCompany.Now, Cancel);
        return own.Pairs.PairsOrNone.Single(p => p.Report.Name == "Cy Fox").Status.ToString();
    }
}
