using System.Text;
using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Local.Cli.Doctor;

namespace OutlookOneOnOne.Hosts.Local.Cli;

/// <summary>Where the command line writes, what it knows about the terminal, and its clock.</summary>
/// <param name="Out">Takes results only.</param>
/// <param name="Error">Takes warnings, errors and progress.</param>
/// <param name="Clock">The current time, unless <c>--now</c> sets it.</param>
public sealed record CliConsole(TextWriter Out, TextWriter Error, IClock Clock)
{
    private const int WidthOfAFile = 80;
    private const int MaxWidth = 120;

    /// <summary>The width of a line in columns.</summary>
    public int Width { get; init; } = WidthOfAFile;

    /// <summary>Whether <see cref="Out"/> shows bold text and colours.</summary>
    public bool HasColors { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, where progress can be drawn.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>How this program was started, for commands that people copy; the wrapper script sets <c>ONEONONE_COMMAND</c>.</summary>
    public string Called { get; init; } = "oneonone";

    /// <summary>The folder of the Microsoft 365 sign-in; null for the usual folder of the user.</summary>
    public string? SignInFolder { get; init; }

    /// <summary>Whether exceptions are printed with stack traces (<c>ONEONONE_DEBUG=1</c>).</summary>
    public bool ShowsTraces { get; init; }

    /// <summary>The language in which it addresses people. Programs (<c>--json</c>) read English.</summary>
    public IMessages Language { get; init; } = Languages.English;

    /// <summary>Runs other command-line programs, such as <c>az</c>, by name and arguments.</summary>
    public Func<string, string[], CancellationToken, Task<ProgramResult>> Programs { get; init; } = Doctor.Programs.RunAsync;

    /// <summary>Asks for a passphrase, with this question.</summary>
    public Func<string, string> Passphrase { get; init; } = PassphrasePrompt.Ask;

    public static CliConsole OfThisProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var draws = Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new CliConsole(Console.Out, Console.Error, SystemClock.Instance)
        {
            Width = Console.IsOutputRedirected ? WidthOfAFile : WidthOfTerminal(),
            HasColors = draws && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            ShowsProgress = draws && !Console.IsErrorRedirected,
            Called = Environment.GetEnvironmentVariable("ONEONONE_COMMAND") is { Length: > 0 } called ? called : "oneonone",
            Language = Spoken.Of(Environment.GetEnvironmentVariable),
            ShowsTraces = Environment.GetEnvironmentVariable("ONEONONE_DEBUG") is "1",
        };
    }

    private static int WidthOfTerminal()
    {
        try
        {
            // Some terminals report 0 when they do not know their width.
            return Console.WindowWidth is > 0 and var width ? Math.Min(width, MaxWidth) : WidthOfAFile;
        }
        catch (IOException)
        {
            return WidthOfAFile;
        }
    }
}
