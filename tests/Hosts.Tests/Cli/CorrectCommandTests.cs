using NodaTime;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class CorrectCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private Terminal terminal = new(SmallCompany.Now);

    public CorrectCommandTests() => company = new SmallCompany(folder);

    [Theory]
    [InlineData("eli", "never", "--held", "2026-11-19", "covered")]
    [InlineData("eli", "never", "--held", "2026-11-23", "covered")]
    [InlineData("eli", "never", "--held", "23.\u00a011.\u00a02026", "covered")]
    [InlineData("eli", "never", "--held", "23/11/2026", "covered")]
    [InlineData("eli", "never", "--held", "lunes, 23 de noviembre de 2026", "covered")]
    [InlineData("eli", "never", "--away", "2026-11-01\u202f..\u202f２０２６年１２月２４日", "away")]
    [InlineData("dee", "overdue", "--cadence", "\u300028", "overdue")]
    [InlineData("eli", "never", "--away", "2026-11-01..2026-12-24", "away")]
    [InlineData("dee", "overdue", "--cadence", "28", "overdue")]
    [InlineData("dee", "overdue", "--not-held", "2026-11-19", "overdue")]
    public async Task Coverage_and_digest_use_a_correction(string report, string before, string kind, string value, string after)
    {
        Assert.Equal(before, await StatusAsync(report));
        (await CorrectAsync("--manager", "bo@example.com", "--report", $"{report}@example.com", kind, value)).Fine();
        Assert.Equal(after, await StatusAsync(report));
        var digest = (await terminal.RunAsync(["digest", .. company.Sources, "--json", "--for", "ann@example.com"])).Fine().Json[0];
        Assert.Equal(
            after switch { "covered" => 1, "away" => 0, _ => 0 },
            digest.GetProperty("managers")[0].GetProperty("directReports").GetProperty("covered").GetInt32());
        Assert.Equal(
            after == "away", digest.GetProperty("managers")[0].GetProperty("directReports").TryGetProperty("someDoNotCount", out _));
    }

    [Fact]
    public async Task An_agreed_cadence_is_shown()
    {
        string[] two = ["--manager", "ann@example.com", "--report", "cy@example.com", "--cadence", "21"];
        Assert.Contains("Until Cy Fox agrees", (await CorrectAsync(two)).Fine().Out);
        Assert.DoesNotContain("Until", (await CorrectAsync([.. two, "--by", "cy@example.com"])).Fine().Out);
        var ann = (await terminal.RunAsync(["coverage", .. company.Sources, "--json", "--for", "ann@example.com"])).Fine().Json[0];
        Assert.Equal(21, ann.GetProperty("reports")[1].GetProperty("cadenceDays").GetInt32());
        Assert.Equal("covered", ann.GetProperty("reports")[1].GetProperty("status").GetString());
    }

    [Fact]
    public async Task The_report_contests_the_managers_correction_and_the_manager_withdraws_it()
    {
        string[] two = ["--manager", "bo@example.com", "--report", "eli@example.com"];
        var made = (await CorrectAsync([.. two, "--held", "2026-11-19"])).Fine();
        Assert.Contains("A 1:1 without an invite on 19 Nov 2026", made.Out);
        var id = made.Out.Split('\n')[1].Trim().Split(' ')[0];

        Assert.Equal(1, (await CorrectAsync([.. two, "--contest", id])).ExitCode);
        Assert.Equal(1, (await CorrectAsync([.. two, "--by", "ann@example.com", "--contest", id])).ExitCode);
        (await CorrectAsync([.. two, "--by", "eli@example.com", "--contest", id])).Fine();
        Assert.Equal("never", await StatusAsync("eli"));
        Assert.Contains("does not agree", (await CorrectAsync([.. two, "--list"])).Fine().Out);

        (await CorrectAsync([.. two, "--by", "eli@example.com", "--agree", id])).Fine();
        Assert.Equal("covered", await StatusAsync("eli"));
        Assert.Contains("None.", (await CorrectAsync([.. two, "--withdraw", id])).Fine().Out);
        Assert.Equal("never", await StatusAsync("eli"));
    }

    [Fact]
    public async Task A_meeting_with_a_guest_counts_once_the_two_say_that_it_is_their_1_1()
    {
        string[] two = ["--manager", "bo@example.com", "--report", "eli@example.com"];
        company.Meet("bo", "eli", SmallCompany.Now - Duration.FromDays(5), "\nATTENDEE:mailto:cy@example.com");
        Assert.Equal("never", await StatusAsync("eli"));
        var listed = (await CorrectAsync([.. two, "--list"])).Fine().Out;
        Assert.Contains("Does not count: more than two people are invited.", listed);
        var id = listed.Split('\n').Single(line => line.Contains("Meeting on 18 Nov 2026", StringComparison.Ordinal)).Trim().Split(' ')[0];

        Assert.Contains("Counts as a 1:1: the meeting on 18 Nov 2026", (await CorrectAsync([.. two, "--ours", id])).Fine().Out);

        Assert.Equal("covered", await StatusAsync("eli"));
        Assert.Equal(1, (await CorrectAsync([.. two, "--ours", new string('0', 32)])).ExitCode);
        Assert.Equal(1, (await CorrectAsync("--manager", "bo@example.com", "--report", "dee@example.com", "--ours", id)).ExitCode);
        (await CorrectAsync([.. two, "--by", "eli@example.com", "--not-ours", id])).Fine();
        Assert.Equal("never", await StatusAsync("eli"));
    }

    [Fact]
    public async Task A_1_1_is_private_once_both_say_so_and_a_small_team_shows_only_that_some_do_not_count()
    {
        string[] two = ["--manager", "bo@example.com", "--report", "dee@example.com", "--private"];
        Assert.Contains("Until Dee Sun agrees", (await CorrectAsync(two)).Fine().Out);
        Assert.Equal("overdue", await StatusAsync("dee"));
        (await CorrectAsync([.. two, "--by", "dee@example.com"])).Fine();
        Assert.Equal("notKnown", await StatusAsync("dee"));

        var digest = (await terminal.RunAsync(["digest", .. company.Sources, "--json", "--for", "ann@example.com"])).Fine().Json[0];
        var counts = digest.GetProperty("managers")[0].GetProperty("directReports");
        Assert.True(counts.GetProperty("someDoNotCount").GetBoolean());
        Assert.All(new[] { "of", "away", "newInRole", "notKnown" }, name => Assert.False(counts.TryGetProperty(name, out _)));
    }

    [Fact]
    public async Task A_1_1_that_vanished_is_listed_with_the_two_possible_answers()
    {
        string[] two = ["--manager", "bo@example.com", "--report", "eli@example.com"];
        var planned = SmallCompany.Now + Duration.FromDays(1);
        company.Meet("bo", "eli", planned);
        Assert.Equal("slipping", await StatusAsync("eli"));
        terminal = new Terminal(SmallCompany.Now + Duration.FromDays(3));
        company.Delete("bo", "eli", planned);
        Assert.Equal("notKnown", await StatusAsync("eli"));

        var listed = (await CorrectAsync([.. two, "--list"])).Fine().Out;
        var words = string.Join(' ', listed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("The 1:1 with Eli Ray on Tuesday 24 November is no longer in the calendar.", words);
        Assert.Contains("--held 2026-11-24", listed);
        Assert.Contains("--not-held 2026-11-24", listed);

        Assert.DoesNotContain("no longer", (await CorrectAsync([.. two, "--not-held", "2026-11-24"])).Fine().Out);
        Assert.Equal("never", await StatusAsync("eli"));
    }

    [Fact]
    public async Task Only_a_manager_and_their_own_report_can_be_corrected()
    {
        var outcome = await CorrectAsync("--manager", "ann@example.com", "--report", "dee@example.com", "--cadence", "7");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("dee@example.com reports to bo@example.com, not to ann@example.com.", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task A_future_meeting_cannot_have_been_held()
    {
        var outcome = await CorrectAsync("--manager", "bo@example.com", "--report", "dee@example.com", "--held", "2026-11-24");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("must be in the past", outcome.Error);
    }

    [Theory]
    [InlineData("--cadence", "10")]
    [InlineData("--away", "2026-11-30..2026-11-02")]
    [InlineData("--held", "yesterday")]
    [InlineData("--withdraw", "that")]
    [InlineData]
    [InlineData("--cadence", "7", "--held", "2026-11-19")]
    public async Task Exactly_one_valid_correction_must_be_given(params string[] correction)
    {
        var outcome = await CorrectAsync(["--manager", "bo@example.com", "--report", "dee@example.com", .. correction]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Out);
    }

    public void Dispose() => folder.Dispose();

    private Task<Outcome> CorrectAsync(params string[] more) =>
        terminal.RunAsync(["correct", "--people", company.PeopleCsv, "--data", folder.In("data"), .. more]);

    private async Task<string?> StatusAsync(string report) =>
        (await terminal.RunAsync(["coverage", .. company.Sources, "--json", "--for", "bo@example.com"])).Fine().Json[0]
            .GetProperty("reports").EnumerateArray().Single(r => r.GetProperty("report").GetString() == $"{report}@example.com")
            .GetProperty("status").GetString();
}
