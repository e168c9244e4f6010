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

    public static void Warn(this CliConsole console, IReadOnlyList<string> warnings, bool verbose)
    {
        var shown = verbose || warnings.Count <= Shown ? warnings.Count : Shown;
        foreach (var warning in warnings.Take(shown))
        {
            console.Error.WriteLine(Words.Plain(warning));
        }

        if (shown < warnings.Count)
        {
            console.Error.WriteLine($"and {warnings.Count - shown} more (--verbose shows all)");
        }
    }
}
