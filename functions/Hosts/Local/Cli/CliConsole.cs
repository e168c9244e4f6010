using System.Text;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Cli;

/// <summary>Where the command line writes, what it knows of the reader, and its clock.</summary>
/// <param name="Out">Results only.</param>
/// <param name="Error">Warnings, faults and progress.</param>
/// <param name="Clock">Says what now is, unless <c>--now</c> does.</param>
public sealed record CliConsole(TextWriter Out, TextWriter Error, IClock Clock)
{
    private const int WidthOfAFile = 80;
    private const int Widest = 120;

    /// <summary>Columns that a line may take.</summary>
    public int Width { get; init; } = WidthOfAFile;

    /// <summary>Bold and colour may be used on <see cref="Out"/>.</summary>
    public bool HasColors { get; init; }

    /// <summary>A person is looking at <see cref="Error"/>, so that progress may be drawn there.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>How this program was started, for commands to be copied: <c>ONEONONE_COMMAND</c>, which the wrapper sets.</summary>
    public string Called { get; init; } = "oneonone";

    /// <summary>Where the sign-in to Microsoft 365 is kept; null for the person's own place for such things.</summary>
    public string? SignInFolder { get; init; }

    /// <summary>Exceptions are shown as a whole: <c>ONEONONE_DEBUG=1</c>.</summary>
    public bool ShowsTraces { get; init; }

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
            ShowsTraces = Environment.GetEnvironmentVariable("ONEONONE_DEBUG") is "1",
        };
    }

    private static int WidthOfTerminal()
    {
        try
        {
            // Some terminals give 0 for "I do not know".
            return Console.WindowWidth is > 0 and var width ? Math.Min(width, Widest) : WidthOfAFile;
        }
        catch (IOException)
        {
            return WidthOfAFile;
        }
    }
}
