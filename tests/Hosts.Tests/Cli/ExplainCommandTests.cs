using System.Text.Json;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now);

    public ExplainCommandTests() => company = new SmallCompany(folder).Add("ann", """
        BEGIN:VEVENT
        UID:weekly
        DTSTART:20260907T080000Z
        DTEND:20260907T090000Z
        RRULE:FREQ=WEEKLY
        ORGANIZER:mailto:ann@example.com
        ATTENDEE:mailto:bo@example.com
        ATTENDEE:mailto:cy@example.com
        END:VEVENT
        """);

    [Fact]
    public async Task Every_meeting_is_explained_and_every_series_once()
    {
        var lines = (await ExplainAsync("--people", company.PeopleCsv)).Fine().Out.TrimEnd().Split('\n');
        Assert.Equal("4 meetings: 3 one-on-ones, 1 other", lines[^1]);
        Assert.Contains(lines, l => l.Contains("2026-11-19 10:00") && l.Contains("1:1 with your report Bo Day"));
        Assert.Contains(lines, l => l.Contains("2026-09-07 10:00  series  not a 1:1: three people are invited (Ann Lee,"));
    }

    [Fact]
    public async Task Json_has_exactly_the_documented_shape()
    {
        var meetings = (await ExplainAsync("--people", company.PeopleCsv, "--json")).Fine().Json.EnumerateArray().ToList();
        Assert.All(
            meetings, m => Assert.Equal(["file", "uid", "start", "series", "oneOnOne", "kind", "people", "reasons"], Outcome.Keys(m)));
        Assert.All(meetings, m => Assert.Equal(company.CalendarOf("ann"), m.GetProperty("file").GetString()));
        var weekly = meetings.Single(m => m.GetProperty("uid").GetString() == "weekly");
        Assert.Equal("2026-09-07T08:00:00Z", weekly.GetProperty("start").GetString());
        Assert.True(weekly.GetProperty("series").GetBoolean());
        Assert.False(weekly.GetProperty("oneOnOne").GetBoolean());
        Assert.Equal(JsonValueKind.Null, weekly.GetProperty("kind").ValueKind);
        Assert.Equal(
            ["ann@example.com", "bo@example.com", "cy@example.com"],
            weekly.GetProperty("people").EnumerateArray().Select(p => p.GetString()));
        Assert.StartsWith("not a 1:1: three people", weekly.GetProperty("reasons")[0].GetString());
        Assert.Equal("directReport", meetings[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Each_occurrence_that_differs_from_the_first_is_explained()
    {
        AddSeries("moved", "20261118T080000Z", "20261119T100000Z", "20261119T103000Z", "");
        AddSeries("longer", "20261118T080000Z", "20261118T080000Z", "20261118T090000Z", "");
        AddSeries("same", "20261118T080000Z", "20261118T080000Z", "20261118T083000Z", "SUMMARY:another subject");
        var outcome = (await ExplainAsync("--people", company.PeopleCsv)).Fine();
        var lines = outcome.Out.Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(2, lines.Count(l => l.Contains(" changed ")));
        Assert.Contains(lines, l => l.Contains("2026-11-19 11:00 changed 1:1 with your report Cy Fox; moved from"));
        Assert.Contains(lines, l => l.Contains("2026-11-18 09:00 changed 1:1 with your report Bo Day; takes 60"));

        var json = (await ExplainAsync("--people", company.PeopleCsv, "--json")).Fine().Json.EnumerateArray().ToList();
        Assert.DoesNotContain("changes", Outcome.Keys(json.Single(m => m.GetProperty("uid").GetString() == "same")));
        var moved = Assert.Single(
            json.Single(m => m.GetProperty("uid").GetString() == "moved").GetProperty("changes").EnumerateArray().ToList());
        Assert.Equal(["line", "original", "start", "minutes", "oneOnOne", "people", "reasons"], Outcome.Keys(moved));
        Assert.Equal("2026-11-18T08:00:00Z", moved.GetProperty("original").GetString());
        Assert.Equal("2026-11-19T10:00:00Z", moved.GetProperty("start").GetString());
    }

    [Fact]
    public async Task When_the_first_occurrence_is_the_odd_one_the_rest_is_explained_once()
    {
        AddSeries("kickoff", "20261104T080000Z", "20261104T080000Z", "20261104T093000Z", "ATTENDEE:mailto:top@example.com");
        var lines = (await ExplainAsync("--people", company.PeopleCsv)).Fine().Out.Split('\n');
        Assert.Contains(lines, l => l.Contains("2026-11-11 09:00  the rest  1:1 with your report Bo Day"));
        Assert.DoesNotContain(lines, l => l.Contains(" changed "));
    }

    [Fact]
    public async Task Without_people_every_address_counts_as_a_person_of_unknown_kind()
    {
        var meetings = (await ExplainAsync("--json")).Fine().Json.EnumerateArray().ToList();
        Assert.Equal(3, meetings.Count(m => m.GetProperty("oneOnOne").GetBoolean()));
        Assert.All(meetings, m => Assert.Equal(JsonValueKind.Null, m.GetProperty("kind").ValueKind));
    }

    [Fact]
    public async Task The_kind_is_from_the_owners_point_of_view_or_else_the_organisers()
    {
        var copy = folder.In("shared.ics");
        File.Copy(company.CalendarOf("ann"), copy);
        Assert.Equal("directReport", await KindAsync(copy));
        var bos = Path.Combine(Directory.CreateDirectory(folder.In("others")).FullName, "bo@example.com.ics");
        File.Copy(company.CalendarOf("ann"), bos);
        Assert.Equal("manager", await KindAsync(bos));
    }

    [Fact]
    public async Task A_private_meeting_is_explained_without_names()
    {
        company.Meet("bo", "gus", SmallCompany.Now).Add("lou", $"""
            BEGIN:VEVENT
            UID:secret
            CLASS:PRIVATE
            DTSTART:{SmallCompany.Text(SmallCompany.Now)}
            DTEND:{SmallCompany.Text(SmallCompany.Now + Duration.FromHours(1))}
            ORGANIZER:mailto:lou@example.com
            ATTENDEE:mailto:max@example.com
            END:VEVENT
            """);
        var secret = (await terminal.RunAsync("explain", company.CalendarOf("lou"), "--json")).Fine().Json[0];
        Assert.Empty(secret.GetProperty("people").EnumerateArray());
        Assert.Equal("not a 1:1: it is private", secret.GetProperty("reasons")[0].GetString());
    }

    [Fact]
    public async Task An_invalid_event_is_reported_with_file_and_line_and_counted()
    {
        company.Add("ann", "BEGIN:VEVENT\nUID:broken\nDTSTART:nonsense\nEND:VEVENT");
        var outcome = (await ExplainAsync()).Fine();
        Assert.StartsWith($"{company.CalendarOf("ann")}:", Assert.Single(outcome.ErrorLines));
        Assert.EndsWith("; 1 event skipped", outcome.Out.TrimEnd());
    }

    [Fact]
    public async Task A_warning_about_an_event_that_counts_is_not_a_skipped_event()
    {
        company.Add("ann", """
            BEGIN:VEVENT
            UID:nameless
            DTSTART:20261120T090000Z
            DTEND:20261120T093000Z
            ATTENDEE:
            END:VEVENT
            """);
        var outcome = (await ExplainAsync()).Fine();
        Assert.Contains("ATTENDEE", Assert.Single(outcome.ErrorLines));
        Assert.EndsWith("5 meetings: 3 one-on-ones, 2 others", outcome.Out.TrimEnd());
    }

    [Fact]
    public async Task An_invalid_file_is_an_error_with_its_name()
    {
        TemporaryFolder.Write(company.CalendarOf("ann"), "this is no calendar");
        var outcome = await ExplainAsync();
        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(outcome.Out);
        Assert.StartsWith(company.CalendarOf("ann"), Assert.Single(outcome.ErrorLines));
    }

    public void Dispose() => folder.Dispose();

    private Task<Outcome> ExplainAsync(params string[] more) => terminal.RunAsync(["explain", company.CalendarOf("ann"), .. more]);

    /// <summary>Four weeks from 4 November, of which the one at <paramref name="original"/> is different.</summary>
    private void AddSeries(string uid, string original, string start, string end, string line) => company.Add("ann", $"""
        BEGIN:VEVENT
        UID:{uid}
        DTSTART:20261104T080000Z
        DTEND:20261104T083000Z
        RRULE:FREQ=WEEKLY;COUNT=4
        ORGANIZER:mailto:ann@example.com
        ATTENDEE:mailto:bo@example.com
        END:VEVENT
        BEGIN:VEVENT
        UID:{uid}
        RECURRENCE-ID:{original}
        DTSTART:{start}
        DTEND:{end}
        ORGANIZER:mailto:ann@example.com
        ATTENDEE:mailto:{(uid == "moved" ? "cy" : "bo")}@example.com
        {line}
        END:VEVENT
        """);

    private async Task<string?> KindAsync(string file) =>
        (await terminal.RunAsync("explain", file, "--people", company.PeopleCsv, "--json")).Fine().Json[0].GetProperty("kind").GetString();
}
