using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Installations;

/// <summary>Commands in people's scripts do what they used to do.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Now = "2026-11-24T14:30:00Z";
    private const string ThisWeek = "2026-W48-vera.lindqvist@linden.example";

    private readonly CommandLine line = CommandLine.OnACopy();

    /// <summary>A command with its options.</summary>
    public static IEnumerable<TheoryDataRow<string>> Commands =>
        Fixture.Text("command-line.txt").Split('\n').Select(l => new TheoryDataRow<string>(l));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_still_has_its_options(string command)
    {
        var words = command.Split(' ').Skip(1).ToList();
        var help = await line.DoneAsync([.. words.Where(w => !w.StartsWith('-')), "--help"]);
        Assert.All(words.Where(w => w.StartsWith('-')), option => Assert.Matches($@"\s{Regex.Escape(option)}\s", help));
        Assert.True(
            !words.Contains("--data") || help.Contains("[default: .oneonone]", StringComparison.Ordinal),
            "the data folder has another default");
    }

    [Fact]
    public async Task Coverage_includes_earlier_corrections()
    {
        var written = await line.DoneAsync(["coverage", .. line.Sources, "--for", "sean@linden.example", "--now", Now, "--json"]);
        var manager = Assert.Single(JsonNode.Parse(written)!.AsArray())!;
        var reports = manager["reports"]!.AsArray().ToDictionary(r => (string)r!["report"]!, r => r!);
        Assert.Equal(7, (int)reports[Colleagues.Jun]["cadenceDays"]!);
        Assert.Equal("2026-11-20T09:30:00Z", (string)reports[Colleagues.Amara]["last"]!);
    }

    [Theory]
    [InlineData("--away", "2026-11-02..2026-11-16")]
    [InlineData("--cadence", "21")]
    [InlineData("--held", "2026-11-20")]
    public async Task Further_corrections_can_be_made(string option, string value)
    {
        string[] who = ["--people", Fixture.In("people.csv"), "--manager", Colleagues.Sean, "--report", Colleagues.Jun];
        await line.DoneAsync(["correct", .. who, option, value, "--data", line.Data, "--now", Now]);
    }

    [Fact]
    public async Task A_digest_that_was_sent_is_not_sent_again()
    {
        var before = Rounds.Outbox(line.Data).ToList();
        await line.DoneAsync(["digest", .. line.Sources, "--send", "--now", Now]);
        Assert.Equal(before, Rounds.Outbox(line.Data));
    }

    [Fact]
    public async Task A_preview_removes_the_previews_of_an_earlier_version_and_nothing_else()
    {
        var preview = Path.Combine(line.Data, "preview");
        Assert.True(File.Exists(Path.Combine(preview, $"{ThisWeek}.eml")));
        await File.WriteAllTextAsync(Path.Combine(preview, "mine.txt"), "mine", TestContext.Current.CancellationToken);
        await line.DoneAsync(["digest", .. line.Sources, "--for", Colleagues.Ines, "--now", Now]);
        var files = Directory.EnumerateFiles(preview).Select(f => Path.GetFileName(f)).Where(f => !f.StartsWith('.'));
        Assert.Equal(
            ["2026-W48-ines.moreau@linden.example.eml", "2026-W48-ines.moreau@linden.example.html", "mine.txt"],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_JSON_of_explain_has_the_same_form()
    {
        var calendar = Fixture.In("calendars", $"{Colleagues.Jun}.ics");
        var written = await line.DoneAsync("explain", calendar, "--people", Fixture.In("people.csv"), "--json", "--verbose");
        Assert.Contains(JsonNode.Parse(written)!.AsArray(), e => (bool)e!["oneOnOne"]! && (string?)e["kind"] == "directReport");
    }

    [Fact]
    public async Task The_organisations_templates_are_still_valid() =>
        await line.DoneAsync("templates", "check", Fixture.In("azure", "blobs", "templates"));

    [Fact]
    public async Task Somebody_signed_in_with_an_earlier_version_can_sign_out()
    {
        Fixture.CopyTo(Path.Combine(line.Folder, "sign-in"), "sign-in");
        Assert.Contains(Colleagues.Sean, await line.DoneAsync("logout"), StringComparison.Ordinal);
        Assert.All(["sign-in.json", "tokens"], file => Assert.False(File.Exists(Path.Combine(line.Folder, "sign-in", file))));
    }

    public void Dispose() => line.Dispose();
}
