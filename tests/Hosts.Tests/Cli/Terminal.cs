using System.Text.Json;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>Runs the command line in this process and captures its output.</summary>
internal sealed class Terminal(Instant now, string? signInFolder = null)
{
    /// <summary>The language of the command line.</summary>
    public IMessages Language { get; init; } = Languages.English;

    /// <summary>The width of a line in columns.</summary>
    public int Width { get; init; } = 80;

    /// <summary>What is typed when a passphrase is asked for.</summary>
    public string Passphrase { get; init; } = string.Empty;

    public async Task<Outcome> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new CliConsole(output, error, new FakeClock(now))
        {
            SignInFolder = signInFolder,
            Language = Language,
            Width = Width,
            Passphrase = _ => Passphrase,
        };
        var exitCode = await CommandLine.RunAsync(args, console, TestContext.Current.CancellationToken);
        return new Outcome(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}

/// <summary>The result of a run of the command line.</summary>
internal sealed record Outcome(int ExitCode, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Fails with the run's error output unless it succeeded.</summary>
    public Outcome Fine()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}: {Error}");
        return this;
    }

    public static string[] Keys(JsonElement record) => [.. record.EnumerateObject().Select(p => p.Name)];
}
