using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now);

    public CheckCommandTests() => company = new SmallCompany(folder);

    [Fact]
    public async Task It_shows_who_reports_to_whom_and_who_has_no_calendar()
    {
        var lines = (await CheckAsync()).Fine().Out.Split('\n');

        var tree = lines.SkipWhile(l => !l.StartsWith("Who reports to whom: 12 people", StringComparison.Ordinal)).Skip(1).Take(12);
        Assert.Equal(
            [
                "  Top Boss (top@example.com)",
                "    Ann Lee (ann@example.com)",
                "      Bo Day (bo@example.com)",
                "        Dee Sun (dee@example.com)",
                "        Eli Ray (eli@example.com)",
                "      Cy Fox (cy@example.com)",
                "        Gus May (gus@example.com)",
                "      Ira Poe (ira@example.com): no calendar found, so the 1:1s with their reports are not known",
                "        Ned Low (ned@example.com)",
                "    Kim Roe (kim@example.com)",
                "      Lou Kay (lou@example.com)",
                "        Max Orr (max@example.com)",
            ],
            tree);
        Assert.Contains($"  {company.CalendarOf("ann")}: the calendar of Ann Lee; 3 meetings, 3 of them 1:1s", lines);
        Assert.Contains("  nothing", lines);
    }

    [Theory]
    [InlineData("TRANSP:TRANSPARENT", "it is shown as free; invited: Ann Lee, Bo Day")]
    [InlineData("ATTENDEE;CN=HR:mailto:hr@elsewhere.example", "three people are invited (Ann Lee, Bo Day, HR)")]
    public async Task It_shows_the_meetings_that_are_almost_1_1s_and_why(string line, string why)
    {
        AddMeeting("bo", line);
        AddMeeting("gus", line);
        var lines = (await CheckAsync()).Fine().Out.Split('\n');

        var almost = lines.SkipWhile(l => l != "Meetings that are almost 1:1s")
            .TakeWhile(l => !l.StartsWith("Left out", StringComparison.Ordinal))
            .ToList();
        Assert.Contains($"  {company.CalendarOf("ann")}", almost);
        Assert.Contains(why, string.Join(' ', almost.Select(l => l.Trim())), StringComparison.Ordinal);
        Assert.DoesNotContain(almost, l => l.Contains("Gus", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_shows_what_is_left_out_and_why_and_writes_nothing()
    {
        TemporaryFolder.Write(company.CalendarOf("bo"), "no calendar");
        company.Add("ann", "BEGIN:VEVENT\nUID:broken\nDTSTART:nonsense\nEND:VEVENT");
        var outcome = await CheckAsync("--strict", "--warnings", folder.In("warnings.json"));

        Assert.Equal(ExitCode.Incomplete, outcome.ExitCode);
        Assert.Empty(outcome.Error);
        Assert.Contains(
            $"  {company.CalendarOf("bo")}: the calendar of Bo Day; it cannot be read\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Bo Day (bo@example.com): calendar file damaged, so the 1:1s", outcome.Out, StringComparison.Ordinal);
        Assert.Contains($"  {company.CalendarOf("bo")}:1: this is not an iCalendar file", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("DTSTART 'nonsense' is not a date", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("is not a date", TemporaryFolder.Read(folder.In("warnings.json")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.In("data")));
    }

    public void Dispose() => folder.Dispose();

    private void AddMeeting(string with, string line) => company.Add("ann", $"""
        BEGIN:VEVENT
        UID:almost-{with}
        DTSTART:20261120T090000Z
        DTEND:20261120T093000Z
        ORGANIZER:mailto:ann@example.com
        ATTENDEE:mailto:{with}@example.com
        {line}
        END:VEVENT
        """);

    private Task<Outcome> CheckAsync(params string[] more) =>
        terminal.RunAsync(["check", "--people", company.PeopleCsv, "--calendars", company.Calendars, .. more]);
}
