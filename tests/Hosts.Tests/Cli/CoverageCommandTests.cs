using System.Text.Json;
using OutlookOneOnOne.Hosts.Tests.Server;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class CoverageCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now);

    public CoverageCommandTests() => company = new SmallCompany(folder);

    [Fact]
    public async Task A_manager_sees_dates_in_their_own_time_zone()
    {
        var lines = (await CoverageAsync("--for", "ann@example.com")).Fine().Out.Split('\n');
        Assert.StartsWith("Ann Lee: 1 of 3 on track", lines[0]);
        Assert.Contains(
            lines,
            l =>
                l.Contains("Bo Day")
                    && l.Contains("on track")
                    && l.Contains("Thu 19 Nov")
                    && l.Contains("Thu 26 Nov 10:00")
                    && !l.Contains("14 days")); // the default, because they have not agreed on one
        Assert.Contains(lines, l => l.Contains("Cy Fox") && l.Contains("slipping") && l.Contains("Tue 3 Nov"));
        Assert.Contains(lines, l => l.Contains("Peer 1:1s in the last 13 weeks: none yet. Kim Roe would be a good next one."));
        Assert.All(lines, l => Assert.True(l.Length <= 80, l));
    }

    [Fact]
    public async Task That_weeks_were_computed_is_said_once_after_all_managers()
    {
        var lines = (await CoverageAsync()).Fine().Out.Split('\n').ToList();
        var said = lines.IndexOf("Weeks in which no digest was sent are computed from what is known today.");

        Assert.True(said > lines.FindLastIndex(line => line.Contains("on track")), string.Join('\n', lines));
        Assert.Single(lines, line => line.Contains("computed from"));
    }

    [Fact]
    public async Task Without_a_name_every_manager_is_shown()
    {
        var managers = (await CoverageAsync("--json")).Fine().Json.EnumerateArray().Select(m => m.GetProperty("manager").GetString());
        Assert.Equal(
            [
                "top@example.com",
                "ann@example.com",
                "kim@example.com",
                "bo@example.com",
                "cy@example.com",
                "ira@example.com",
                "lou@example.com",
            ],
            managers);
    }

    [Fact]
    public async Task Over_files_alone_the_command_says_that_running_it_is_the_consent()
    {
        Assert.Contains("counts as consent to these figures", Words((await CoverageAsync()).Fine().Out));
        Assert.DoesNotContain("consent", (await terminal.RunAsync("coverage", "--data", folder.In("sample"))).Fine().Out);
    }

    [Fact]
    public async Task On_the_data_of_a_server_the_command_follows_its_policy()
    {
        await using (await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. company.Sources]))
        {
        }

        var off = await CoverageAsync();
        Assert.NotEqual(0, off.ExitCode);
        Assert.Contains("Digests are off for these people", Words(off.Error));
        Assert.Contains("start ‘serve’ with --digests", Words(off.Error));
        Assert.DoesNotContain("Ann Lee", off.Out);

        await using (await RunningServer.StartAsync(
            SmallCompany.Now, ["serve", .. company.Sources, "--digests", "--pilot-manager", "kim@example.com"]))
        {
        }

        var pilot = (await CoverageAsync("--json")).Fine().Json.EnumerateArray().Select(m => m.GetProperty("manager").GetString());
        Assert.Equal(["kim@example.com", "lou@example.com"], pilot);
        Assert.DoesNotContain("consent", (await CoverageAsync()).Fine().Out);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task Whoever_reports_to_somebody_else_than_at_the_last_run_is_new()
    {
        Assert.Equal("never", await StatusOfGusAsync("cy@example.com"));
        var people = TemporaryFolder.Read(company.PeopleCsv);
        TemporaryFolder.Write(company.PeopleCsv, people.Replace("Gus May,cy@", "Gus May,bo@", StringComparison.Ordinal));
        Assert.Equal("newInRole", await StatusOfGusAsync("bo@example.com"));
        Assert.Equal("newInRole", await StatusOfGusAsync("bo@example.com"));
        Assert.Equal("never", await StatusOfGusAsync("bo@example.com", "--now", "2026-12-07T09:00:00Z"));
    }

    private async Task<string?> StatusOfGusAsync(string manager, params string[] more) =>
        (await CoverageAsync(["--json", "--for", manager, .. more])).Fine().Json[0].GetProperty("reports").EnumerateArray()
            .Single(r => r.GetProperty("report").GetString() == "gus@example.com").GetProperty("status").GetString();

    [Fact]
    public async Task Without_files_a_sample_company_is_shown_and_said_to_be_one()
    {
        var data = folder.In("data");
        var lines = (await terminal.RunAsync("coverage", "--data", data)).Fine().Out;
        Assert.StartsWith("This is a sample company. Its files are in", lines);
        Assert.Contains("Amara Okafor", lines);
    }

    [Fact]
    public async Task Json_has_exactly_the_documented_shape()
    {
        var ann = (await CoverageAsync("--json", "--for", "ann@example.com")).Fine().Json[0];
        Assert.Equal(["manager", "counts", "reports", "skipLevel", "peers", "trend"], Outcome.Keys(ann));
        var bo = ann.GetProperty("reports")[0];
        Assert.Equal(
            ["report", "status", "cadenceDays", "last", "next", "typicalIntervalDays", "ageDays", "holidaysKnown"],
            Outcome.Keys(bo));
        Assert.Equal("covered", bo.GetProperty("status").GetString());
        Assert.Equal(14, bo.GetProperty("cadenceDays").GetInt32());
        Assert.Equal(4, bo.GetProperty("ageDays").GetInt32());
        Assert.False(bo.GetProperty("holidaysKnown").GetBoolean());
        Assert.Equal("2026-11-19T09:30:00Z", bo.GetProperty("last").GetString());
        Assert.Equal("2026-11-26T09:00:00Z", bo.GetProperty("next").GetString());
        Assert.Equal(JsonValueKind.Null, bo.GetProperty("typicalIntervalDays").ValueKind);
        Assert.Equal(8, ann.GetProperty("trend").GetArrayLength());
        Assert.Equal(["covered", "of", "asSent"], Outcome.Keys(ann.GetProperty("trend")[7]));
    }

    [Fact]
    public async Task An_unreadable_calendar_is_reported_and_is_not_an_error()
    {
        Assert.Contains("The calendar could not be read: no calendar found.", (await CoverageAsync("--for", "ira@example.com")).Fine().Out);
        var ira = (await CoverageAsync("--for", "ira@example.com", "--json")).Fine().Json[0];
        Assert.Equal(JsonValueKind.Null, ira.GetProperty("counts").ValueKind);
        Assert.Equal("no calendar found", ira.GetProperty("unreadable").GetString());
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261116", "DTEND;VALUE=DATE:20261128", "away")]
    [InlineData("DTSTART:20261120T080000Z", "DTEND:20261127T170000Z", "away")]
    [InlineData("DTSTART:20261123T120000Z", "DTEND:20261123T170000Z", "overdue")]
    public async Task The_absences_of_a_report_who_manages_nobody_come_from_their_own_calendar(string start, string end, string expected)
    {
        await File.WriteAllTextAsync(
            company.CalendarOf("dee"),
            $"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:leave\n{start}\n{end}\nX-MICROSOFT-CDO-BUSYSTATUS:OOF\nEND:VEVENT\nEND:VCALENDAR\n",
            TestContext.Current.CancellationToken);
        var bo = (await CoverageAsync("--for", "bo@example.com", "--json")).Fine().Json[0];
        Assert.Equal(expected, bo.GetProperty("reports")[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Public_holidays_of_the_places_in_the_list_of_people_do_not_count()
    {
        var people = await File.ReadAllLinesAsync(company.PeopleCsv, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(
            company.PeopleCsv,
            people.Select(line => line + (line.StartsWith("email", StringComparison.Ordinal) ? ",place" : ",Berlin")),
            TestContext.Current.CancellationToken);
        var holidays = folder.In("holidays.csv");
        await File.WriteAllTextAsync(
            holidays,
            "place,date,source,last_day\nberlin,2026-11-19,a test,2026-12-31\nBerlin,2026-11-20,,\nBerlin,soon,,\n",
            TestContext.Current.CancellationToken);

        var outcome = (await CoverageAsync("--for", "ann@example.com", "--json", "--holidays", holidays)).Fine();

        var bo = outcome.Json[0].GetProperty("reports")[0];
        Assert.Equal((3, true), (bo.GetProperty("ageDays").GetInt32(), bo.GetProperty("holidaysKnown").GetBoolean()));
        Assert.Contains("holidays.csv:4: 'soon' is not a date, so it is not read; write it like 2026-12-25", outcome.Error);
    }

    [Fact]
    public async Task Somebody_without_reports_has_no_coverage()
    {
        var outcome = await CoverageAsync("--for", "dee@example.com");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("dee@example.com has no direct reports.", outcome.Error);
    }

    [Fact]
    public async Task A_1_1_before_the_window_no_longer_counts()
    {
        var later = new Terminal(SmallCompany.Now + NodaTime.Duration.FromDays(60));
        var bo = (await later.RunAsync(["coverage", .. company.Sources, "--json", "--for", "bo@example.com"])).Fine().Json[0];
        Assert.Equal("never", bo.GetProperty("reports")[0].GetProperty("status").GetString());
    }

    public void Dispose() => folder.Dispose();

    private Task<Outcome> CoverageAsync(params string[] more) => terminal.RunAsync(["coverage", .. company.Sources, .. more]);
}
