using NodaTime.Testing;
using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Installations;

/// <summary>A copy of the data folder of files, and today's command line on it.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly StringWriter error = new();
    private readonly TextWriter shared;

    private CommandLine(string folder) => (Folder, shared) = (folder, TextWriter.Synchronized(error));

    public string Folder { get; }

    public string Data => Path.Combine(Folder, "data");

    /// <summary>People, calendars and data.</summary>
    public string[] Sources => ["--people", Fixture.In("people.csv"), "--calendars", Fixture.In("calendars"), "--data", Data];

    /// <summary>What it has complained of so far, or what it waits for.</summary>
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

    /// <summary>Fails with what it complained of.</summary>
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
