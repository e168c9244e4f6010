using NodaTime;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class TemplatesCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Terminal terminal = new(Instant.FromUtc(2026, 11, 23, 9, 0));

    [Fact]
    public async Task The_list_has_each_template_once()
    {
        var lines = (await terminal.RunAsync("templates", "list")).Fine().Out.TrimEnd().Split('\n');
        Assert.Equal(41, lines.Length);
        Assert.Equal("direct-report-weekly   30 min  Regular 1:1 (direct-report, report-who-manages; weekly, every-2-weeks)", lines[0]);
    }

    [Fact]
    public async Task A_shown_template_can_be_used_as_your_own()
    {
        var shown = (await terminal.RunAsync("templates", "show", "peer")).Fine().Out;
        TemporaryFolder.Write(folder.In("own.md"), shown.Replace("# Peer 1:1", "# Our peers"));

        Assert.Equal("1 template: 1 valid, 0 invalid\n", (await terminal.RunAsync("templates", "check", folder.Path)).Fine().Out);
        Assert.Contains("Our peers", (await terminal.RunAsync("templates", "list", "--templates", folder.Path)).Fine().Out);
    }

    [Fact]
    public async Task An_invalid_template_is_skipped_and_reported_with_file_line_and_reason()
    {
        var shown = (await terminal.RunAsync("templates", "show", "peer")).Fine().Out;
        TemporaryFolder.Write(folder.In("bad.md"), shown.Replace("minutes: 30", "minutes: many"));
        TemporaryFolder.Write(folder.In("good.md"), shown.Replace("# Peer 1:1", "# Our peers"));

        var check = await terminal.RunAsync("templates", "check", folder.Path);
        var list = (await terminal.RunAsync("templates", "list", "--templates", folder.Path)).Fine();

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            $"{folder.In("bad.md")}:6: “minutes” must be a whole number from 10 to 180.\n2 templates: 1 valid, 1 invalid\n", check.Out);
        Assert.Contains("bad.md:6:", list.Error);
        Assert.Contains("Our peers", list.Out);
    }

    [Theory]
    [InlineData("show", "nonsense", "There is no template “nonsense”")]
    [InlineData("check", "no/such/folder", "no/such/folder is not a folder")]
    public async Task A_missing_template_or_folder_is_refused(string command, string argument, string reason)
    {
        var outcome = await terminal.RunAsync("templates", command, argument);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(reason, outcome.Error);
    }

    [Fact]
    public async Task A_folder_without_templates_is_refused()
    {
        var outcome = await terminal.RunAsync("templates", "check", folder.Path);
        Assert.Equal((1, $"{folder.Path} has no .md files."), (outcome.ExitCode, outcome.ErrorLines[0].Replace("oneonone: ", "")));
    }

    public void Dispose() => folder.Dispose();
}
