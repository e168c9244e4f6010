using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints errors and warnings to stderr, one per line.</summary>
internal static class Faults
{
    private const int Shown = 20;

    /// <returns>The exit code.</returns>
    public static int Refuse(this CliConsole console, IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            console.Error.WriteLine(Words.Plain(fault));
        }

        return ExitCode.BadInput;
    }

    /// <returns>The exit code.</returns>
    public static int Refuse(this CliConsole console, IReadOnlyList<SourceWarning> faults) =>
        console.Refuse(faults.Select(f => f.ToString()));

    public static void Warn(this CliConsole console, IReadOnlyList<SourceWarning> warnings, bool verbose)
    {
        foreach (var line in Lines(warnings, verbose))
        {
            console.Error.WriteLine(line);
        }
    }

    /// <summary>One line for each warning; without <paramref name="verbose"/> only the first ones, and how many more there are.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<SourceWarning> warnings, bool verbose)
    {
        var shown = verbose || warnings.Count <= Shown ? warnings.Count : Shown;
        foreach (var warning in warnings.Take(shown))
        {
            yield return Words.Plain(warning.ToString());
        }

        if (shown < warnings.Count)
        {
            yield return Spoken.Messages.Cli.MoreWarnings(warnings.Count - shown);
        }
    }
}
