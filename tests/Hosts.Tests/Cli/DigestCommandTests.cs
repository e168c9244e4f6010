using System.Text.Json;
using MimeKit;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class DigestCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now);

    public DigestCommandTests() => company = new SmallCompany(folder);

    [Fact]
    public async Task A_preview_writes_a_mail_and_a_page_for_each_manager_of_managers()
    {
        var outcome = (await DigestAsync()).Fine();
        Assert.Equal(
            ["2026-W48-ann@example.com.eml", "2026-W48-kim@example.com.eml", "2026-W48-top@example.com.eml"],
            folder.Files("data/preview", "*.eml"));
        Assert.Equal(3, folder.Files("data/preview", "*.html").Count);
        Assert.Empty(folder.Files("data/outbox", "*"));
        Assert.Contains("nothing was sent", outcome.Out);
    }

    [Fact]
    public async Task The_table_shows_each_managers_figures_and_unreadable_calendars()
    {
        var lines = (await DigestAsync("--for", "ann@example.com")).Fine().Out.Split('\n');
        Assert.StartsWith("Ann Lee, 2026-W48", lines[0]);
        Assert.Contains(lines, l => l.Contains("own 1:1s") && l.Contains("1 of 3") && l.Contains("1 slipping, 1 none yet"));
        Assert.Contains(lines, l => l.Contains("Bo Day") && l.Contains("0 of 2") && l.Contains("1 overdue, 1 none yet"));
        Assert.Contains(lines, l => l.Contains("Ira Poe") && l.Contains("could not be read"));
        var computed = Assert.Single(lines, l => l.Contains("computed"));
        Assert.Equal("Weeks in which no digest was sent are computed from what is known today.", computed);
        Assert.All(lines, l => Assert.True(l.Length <= 80 || l.Contains(folder.Path), l));
        Assert.DoesNotContain('\u001b', string.Concat(lines));
    }

    [Fact]
    public async Task Json_has_exactly_the_documented_shape()
    {
        var outcome = (await DigestAsync("--json")).Fine();
        var ann = outcome.Json.EnumerateArray().Single(d => d.GetProperty("recipient").GetString() == "ann@example.com");
        Assert.Equal(["recipient", "week", "own", "managers", "mail"], Outcome.Keys(ann));
        Assert.Equal("2026-W48", ann.GetProperty("week").GetString());
        Assert.Equal(["covered", "of", "slipping", "overdue", "never", "newInRole", "away"], Outcome.Keys(ann.GetProperty("own")));
        Assert.Equal([1, 3, 1, 0, 1, 0, 0], ann.GetProperty("own").EnumerateObject().Select(p => p.Value.GetInt32()));
        Assert.Equal(folder.In("data", "preview", "2026-W48-ann@example.com.eml"), ann.GetProperty("mail").GetString());
        var bo = ann.GetProperty("managers")[0];
        Assert.Equal(["manager", "directReports", "skipLevel", "peers"], Outcome.Keys(bo));
        Assert.Equal("bo@example.com", bo.GetProperty("manager").GetString());
        Assert.Equal(JsonValueKind.Null, bo.GetProperty("skipLevel").ValueKind);
        Assert.Equal("none", bo.GetProperty("peers").GetString());
    }

    [Fact]
    public async Task An_unreadable_calendar_is_null_with_a_reason_instead_of_zeros()
    {
        var outcome = (await DigestAsync("--json", "--for", "ann@example.com")).Fine();
        var ira = outcome.Json[0].GetProperty("managers")[2];
        Assert.Equal(["manager", "directReports", "skipLevel", "peers", "unreadable"], Outcome.Keys(ira));
        Assert.Equal(JsonValueKind.Null, ira.GetProperty("directReports").ValueKind);
        Assert.Equal("no calendar found", ira.GetProperty("unreadable").GetString());
    }

    [Fact]
    public async Task An_alias_finds_its_person_and_an_unknown_address_gets_the_closest_match()
    {
        var noManagerOfManagers = await DigestAsync("--for", "robert@example.com");
        Assert.Equal(1, noManagerOfManagers.ExitCode);
        Assert.Contains("bo@example.com is not a manager of managers", noManagerOfManagers.Error);
        var unknown = await DigestAsync("--for", "anne@example.com");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("Did you mean “ann@example.com”?", unknown.Error);
        Assert.Empty(unknown.Out);
    }

    [Fact]
    public async Task A_preview_removes_older_previews_and_nothing_else()
    {
        (await DigestAsync("--out", folder.In("mails"))).Fine();
        TemporaryFolder.Write(folder.In("mails", "2026-W48-mine.eml"), "mine");
        (await DigestAsync("--out", folder.In("mails"), "--for", "ann@example.com")).Fine();
        Assert.Equal(["2026-W48-ann@example.com.eml", "2026-W48-mine.eml"], folder.Files("mails", "*.eml"));
        Assert.Equal(["2026-W48-ann@example.com.html"], folder.Files("mails", "*.html"));
    }

    [Fact]
    public async Task A_preview_never_overwrites_a_sent_mail()
    {
        (await DigestAsync("--send", "--out", folder.In("mails"))).Fine();
        var sent = TemporaryFolder.Read(folder.In("mails", "2026-W48-ann@example.com.eml"));
        var preview = await DigestAsync("--out", folder.In("mails"));
        Assert.Equal(1, preview.ExitCode);
        Assert.Contains("2026-W48-", Assert.Single(preview.ErrorLines));
        Assert.Equal(sent, TemporaryFolder.Read(folder.In("mails", "2026-W48-ann@example.com.eml")));
    }

    [Fact]
    public async Task A_preview_folder_that_becomes_an_outbox_loses_its_previews_and_keeps_sent_mails()
    {
        (await DigestAsync("--out", folder.In("mails"))).Fine();
        (await DigestAsync("--send", "--out", folder.In("mails"))).Fine();
        Assert.Equal(["2026-W48-ann@example.com.eml", "2026-W48-top@example.com.eml"], folder.Files("mails", "*.eml"));
        Assert.Empty(folder.Files("mails", "*.html"));
        Assert.Equal(1, (await DigestAsync("--out", folder.In("mails"))).ExitCode);
        Assert.Contains("2026-W48-ann@example.com.eml", folder.Files("mails", "*.eml"));
    }

    [Fact]
    public async Task Mails_have_links_only_when_a_url_is_given()
    {
        (await DigestAsync("--for", "ann@example.com")).Fine();
        var mail = await MimeMessage.LoadAsync(
            folder.In("data", "preview", "2026-W48-ann@example.com.eml"), TestContext.Current.CancellationToken);
        Assert.StartsWith("<http://localhost:7071/api/unsubscribe?token=", mail.Headers[HeaderId.ListUnsubscribe]);
        Assert.DoesNotContain("/preferences", mail.HtmlBody);
        (await DigestAsync("--for", "ann@example.com", "--url", "https://oneonone.example.com")).Fine();
        mail = await MimeMessage.LoadAsync(
            folder.In("data", "preview", "2026-W48-ann@example.com.eml"), TestContext.Current.CancellationToken);
        Assert.StartsWith("<https://oneonone.example.com/api/unsubscribe?token=", mail.Headers[HeaderId.ListUnsubscribe]);
        Assert.Contains("https://oneonone.example.com/preferences", mail.HtmlBody);
        Assert.Contains("https://oneonone.example.com/preferences", mail.TextBody);
    }

    [Fact]
    public async Task Now_can_be_any_time_with_any_offset()
    {
        var outcome = (await DigestAsync("--json", "--for", "ann@example.com", "--now", "2026-11-30T10:00:00+01:00")).Fine();
        Assert.Equal("2026-W49", outcome.Json[0].GetProperty("week").GetString());
    }

    [Fact]
    public async Task Oddities_in_calendars_are_reported_on_stderr_only()
    {
        for (var i = 0; i < 25; i++)
        {
            company.Add("ann", $"BEGIN:VEVENT\nUID:broken-{i}\nDTSTART:nonsense\nEND:VEVENT");
        }

        var outcome = (await DigestAsync("--json")).Fine();
        Assert.Equal(3, outcome.Json.GetArrayLength());
        Assert.StartsWith($"{company.CalendarOf("ann")}:", outcome.ErrorLines[0]);
        Assert.Equal("and 5 more (--verbose shows all)", outcome.ErrorLines[20]);
        Assert.Equal(25, (await DigestAsync("--json", "--verbose")).Fine().ErrorLines.Length);
    }

    public void Dispose() => folder.Dispose();

    private Task<Outcome> DigestAsync(params string[] more) => terminal.RunAsync(["digest", .. company.Sources, .. more]);
}
