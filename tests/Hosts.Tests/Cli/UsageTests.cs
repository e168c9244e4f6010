using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Terminal terminal = new(SmallCompany.Now);

    [Theory]
    [InlineData("digest", "--people", "p.csv")]
    [InlineData("digestt")]
    [InlineData("digest", "--people", "p.csv", "--calendars", "c", "--now", "tomorrow")]
    [InlineData("digest", "--people", "p.csv", "--calendars", "c", "--now", "2026-11-23")]
    [InlineData("digest", "--people", "p.csv", "--calendars", "c", "--for", "ann")]
    [InlineData("digest", "--people", "p.csv", "--calendars", "c", "--url", "localhost")]
    [InlineData("digest", "--people", "p.csv", "--calendars", "c", "--nonsense")]
    [InlineData("explain", "a.ics", "--nonsense")]
    [InlineData("coverage", "--people", "p.csv")]
    [InlineData("explain")]
    [InlineData("correct", "--people", "p.csv", "--manager", "a@b.example")]
    [InlineData("coverage", "--graph", "--people", "p.csv", "--calendars", "c")]
    [InlineData("coverage", "--people", "p.csv", "--calendars", "c", "--as-app")]
    [InlineData("digest", "--tenant", "contoso.example")]
    [InlineData("digest", "--graph", "--graph-url", "graph")]
    [InlineData("login", "--client-id", "mine")]
    [InlineData("serve", "--people", "p.csv", "--calendars", "c", "--pilot-manager", "ann@example.com")]
    [InlineData("serve", "--graph", "--digests", "--pilot-group", "pilot@example.com")]
    [InlineData("serve", "--people", "p.csv", "--calendars", "c", "--digests", "--pilot-manager", "ann")]
    public async Task Incorrect_usage_exits_with_2_and_a_message_on_stderr_only(params string[] args)
    {
        var outcome = await terminal.RunAsync(args);
        Assert.Equal(ExitCode.WrongUsage, outcome.ExitCode);
        Assert.Empty(outcome.Out);
        Assert.StartsWith("Try: oneonone", outcome.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("digestt", "There is no command “digestt”. The commands are: serve, digest, coverage, ")]
    [InlineData("templates remove", "There is no command “remove”. The commands are: ")]
    [InlineData("templates", "templates needs one of these subcommands: ")]
    [InlineData("explain", "<FILE.ics> is missing. Calendars: .ics files or folders of .ics files.")]
    public async Task A_missing_or_unknown_command_lists_the_commands(string args, string answer) =>
        Assert.StartsWith(answer, (await terminal.RunAsync(args.Split(' '))).ErrorLines[0]);

    [Fact]
    public async Task An_invalid_time_is_refused_with_a_valid_example() => Assert.Contains(
        "2026-11-23T09:00:00Z", (await terminal.RunAsync("digest", "--people", "p", "--calendars", "c", "--now", "tomorrow")).Error);

    [Fact]
    public async Task Every_fault_in_a_people_file_is_reported_with_its_line()
    {
        var people = folder.In("people.csv");
        TemporaryFolder.Write(people, "email,name,manager\nann,Ann,\n,Bo,ann\n");
        var outcome = await terminal.RunAsync("digest", "--people", people, "--calendars", folder.Path, "--data", folder.In("data"));
        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.Collection(
            outcome.ErrorLines,
            l => Assert.StartsWith($"{people}: there are no current people", l),
            l => Assert.StartsWith($"{people}:2: ", l),
            l => Assert.StartsWith($"{people}:3: ", l));
        Assert.False(Directory.Exists(folder.In("data")));
    }

    [Fact]
    public async Task An_unusable_data_folder_is_reported_in_one_line()
    {
        var company = new SmallCompany(folder);
        TemporaryFolder.Write(folder.In("data"), "a file");
        var outcome = await terminal.RunAsync(["digest", .. company.Sources]);
        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.Contains(folder.In("data"), Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task Stack_traces_are_shown_only_on_request()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var company = new SmallCompany(folder);
        TemporaryFolder.Write(folder.In("data"), "a file");
        var console = new CliConsole(output, error, NodaTime.SystemClock.Instance) { ShowsTraces = true };
        Assert.Equal(
            ExitCode.BadInput, await CommandLine.RunAsync(["digest", .. company.Sources], console, TestContext.Current.CancellationToken));
        Assert.Contains("   at OutlookOneOnOne.", error.ToString());
    }

    [Theory]
    [InlineData("--help", "oneonone digest --people")]
    [InlineData("digest --help", "oneonone digest --people people.csv --calendars calendars/ --send")]
    [InlineData("coverage --help", "typicalIntervalDays")]
    [InlineData("explain -h", "oneonone explain calendar.ics")]
    [InlineData("correct -?", "--held 2026-11-19")]
    public async Task Help_shows_examples(string args, string contains)
    {
        var outcome = (await terminal.RunAsync(args.Split(' '))).Fine();
        Assert.Contains("Examples:", outcome.Out);
        Assert.Contains(contains, outcome.Out);
    }

    [Fact]
    public async Task A_cancelled_run_exits_with_130()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var company = new SmallCompany(folder);
        var console = new CliConsole(output, error, NodaTime.SystemClock.Instance);
        var exitCode = await CommandLine.RunAsync(["digest", .. company.Sources], console, new CancellationToken(canceled: true));
        Assert.Equal(ExitCode.Cancelled, exitCode);
        Assert.Equal("Stopped.", error.ToString().Trim());
    }

    public void Dispose() => folder.Dispose();
}
