using System.Text.Json;
using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>Unreadable data affects only the people it is about, and is reported at the end.</summary>
public sealed class UnreadableInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now);

    public UnreadableInputTests() => company = new SmallCompany(folder);

    [Theory]
    [InlineData("no calendar")]
    [InlineData("")]
    [InlineData("BEGIN:VCARD\nEND:VCARD\n")]
    public async Task An_unreadable_file_affects_only_its_owners_figures(string text)
    {
        var before = (await CoverageAsync("--json")).Fine().Json.EnumerateArray().ToList();
        TemporaryFolder.Write(company.CalendarOf("bo"), text);
        var outcome = (await CoverageAsync("--json")).Fine();
        var after = outcome.Json.EnumerateArray().ToList();

        foreach (var (was, now) in before.Zip(after).Where(z => z.First.GetProperty("manager").GetString() != "bo@example.com"))
        {
            Assert.Equal(was.GetRawText(), now.GetRawText());
        }

        var bo = after.Single(m => m.GetProperty("manager").GetString() == "bo@example.com");
        Assert.Equal(JsonValueKind.Null, bo.GetProperty("counts").ValueKind);
        Assert.Equal("calendar file damaged", bo.GetProperty("unreadable").GetString());
        Assert.StartsWith(company.CalendarOf("bo"), Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("Bo Day: not known", (await CoverageAsync()).Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_event_affects_its_pair_if_it_could_change_the_status()
    {
        var before = (await CoverageAsync("--json")).Fine().Json.EnumerateArray().ToList();
        AddUnreadable("ann", "cy");
        AddUnreadable("ann", "bo");
        var outcome = (await CoverageAsync("--json")).Fine();
        var after = outcome.Json.EnumerateArray().ToList();

        foreach (var (was, now) in before.Zip(after).Where(z => z.First.GetProperty("manager").GetString() != "ann@example.com"))
        {
            Assert.Equal(was.GetRawText(), now.GetRawText());
        }

        var ann = after.Single(m => m.GetProperty("manager").GetString() == "ann@example.com");
        Assert.Equal(
            ["covered", "notKnown", "never"], ann.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("status").GetString()));
        Assert.Equal(1, ann.GetProperty("counts").GetProperty("notKnown").GetInt32());
        Assert.Equal(2, ann.GetProperty("counts").GetProperty("of").GetInt32());
        Assert.Equal(2, outcome.ErrorLines.Length);
        var lines = (await CoverageAsync("--for", "ann@example.com")).Fine().Out.Split('\n');
        Assert.StartsWith("Ann Lee: 1 of 2 on track", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.Contains("Cy Fox") && l.Contains("not known"));
    }

    [Fact]
    public async Task A_digest_is_written_despite_an_unreadable_file()
    {
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        var outcome = (await terminal.RunAsync(["digest", .. company.Sources, "--for", "ann@example.com"])).Fine();

        Assert.Contains(outcome.Out.Split('\n'), l => l.Contains("Bo Day") && l.Contains("not known"));
        var mail = TemporaryFolder.Read(folder.In("data", "preview", "2026-W48-ann@example.com.html"));
        Assert.Contains("not known", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("damaged", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_turns_a_warning_into_an_exit_code_and_the_work_is_still_done()
    {
        Assert.Equal(ExitCode.Ok, (await CoverageAsync("--strict")).ExitCode);
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        var outcome = await CoverageAsync("--strict");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("Ann Lee: 1 of 3 on track", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_are_written_as_json_with_file_line_what_and_remedy()
    {
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        (await CoverageAsync("--warnings", folder.In("warnings.json"))).Fine();
        using var warnings = JsonDocument.Parse(TemporaryFolder.Read(folder.In("warnings.json")));
        var warning = Assert.Single(warnings.RootElement.EnumerateArray().ToList());

        Assert.Equal(
            ["file", "line", "what", "remedy", "code", "arguments", "remedyCode", "remedyArguments"], Outcome.Keys(warning));
        Assert.Equal(company.CalendarOf("bo"), warning.GetProperty("file").GetString());
        Assert.Equal(1, warning.GetProperty("line").GetInt32());
        Assert.Contains("not an iCalendar file", warning.GetProperty("what").GetString(), StringComparison.Ordinal);
        Assert.Equal("export the calendar as .ics", warning.GetProperty("remedy").GetString());
        Assert.Equal("fileFaults.calendarNotCalendar", warning.GetProperty("code").GetString());
        Assert.Equal("fileFaults.calendarExportAsIcs", warning.GetProperty("remedyCode").GetString());
    }

    [Fact]
    public async Task Without_warnings_the_warnings_file_is_an_empty_list()
    {
        (await CoverageAsync("--warnings", folder.In("warnings.json"))).Fine();

        Assert.Equal("[]", TemporaryFolder.Read(folder.In("warnings.json")).Trim());
    }

    [Theory]
    [InlineData("coverage", "", "Nobody in the list of people has a manager")]
    [InlineData("digest", "ann@example.com", "has a manager who has a manager")]
    public async Task If_nothing_can_be_done_it_says_why_and_writes_nothing(string command, string manager, string reason)
    {
        TemporaryFolder.Write(
            company.PeopleCsv,
            $"email,name,manager\nann@example.com,Ann,\nbo@example.com,Bo,{manager}\ncy@example.com,Cy,gone@example.com\n");
        var outcome = await terminal.RunAsync([command, .. company.Sources, "--json"]);

        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.Empty(outcome.Out);
        Assert.Contains(reason, outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{company.PeopleCsv}:4: ", outcome.ErrorLines[1], StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.In("data")));
    }

    [Fact]
    public async Task Without_any_calendar_file_nothing_is_done()
    {
        var outcome = await terminal.RunAsync(
            "coverage", "--people", company.PeopleCsv, "--calendars", folder.In("nowhere"), "--data", folder.In("data"));

        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.Contains("no such file or folder", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_continues_after_an_unreadable_file()
    {
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        var outcome = (await terminal.RunAsync("explain", company.Calendars, "--people", company.PeopleCsv)).Fine();

        Assert.Contains("1:1 with your report Bo Day", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith(company.CalendarOf("bo"), Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void AddUnreadable(string organiser, string guest) => company.Add(organiser, $"""
        BEGIN:VEVENT
        UID:unreadable-{guest}
        DTSTART:nonsense
        ORGANIZER:mailto:{organiser}@example.com
        ATTENDEE:mailto:{guest}@example.com
        END:VEVENT
        """);

    private Task<Outcome> CoverageAsync(params string[] more) => terminal.RunAsync(["coverage", .. company.Sources, .. more]);
}
