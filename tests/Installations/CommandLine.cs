using NodaTime.Testing;
using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Installations;

/// <summary>Runs today's command line on a copy of the data folder and its files.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly StringWriter error = new();
    private readonly TextWriter shared;

    private CommandLine(string folder) => (Folder, shared) = (folder, TextWriter.Synchronized(error));

    public string Folder { get; }

    public string Data => Path.Combine(Folder, "data");

    /// <summary>People, calendars and data.</summary>
    public string[] Sources => ["--people", Fixture.In("people.csv"), "--calendars", Fixture.In("calendars"), "--data", Data];

    /// <summary>The output on stderr so far.</summary>
    public string Said => error.ToString();

    public static CommandLine OnACopy()
    {
        var line = Empty();
        Fixture.CopyTo(line.Data, "files", "data");
        return line;
    }

    public static CommandLine Empty() => new(Directory.CreateTempSubdirectory("oneonone-command-line-").FullName);

    public async Task<(int ExitCode, string Out)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        var console = new CliConsole(output, shared, new FakeClock(OverFiles.SoonAfter))
        {
            Width = 200,
            SignInFolder = Path.Combine(Folder, "sign-in"),
        };
        return (await Hosts.Local.Cli.CommandLine.RunAsync(args, console, TestContext.Current.CancellationToken), output.ToString());
    }

    /// <summary>Fails with the error output.</summary>
    public async Task<string> DoneAsync(params string[] args)
    {
        var (exitCode, written) = await RunAsync(args);
        Assert.True(exitCode == 0, $"{string.Join(' ', args)}: {exitCode} {Said}");
        return written;
    }

    public void Dispose()
    {
        shared.Dispose();
        error.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
