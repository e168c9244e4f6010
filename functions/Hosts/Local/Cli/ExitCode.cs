namespace OutlookOneOnOne.Hosts.Local.Cli;

/// <summary>The exit codes of the process.</summary>
public static class ExitCode
{
    /// <summary>Success.</summary>
    public const int Ok = 0;

    /// <summary>A problem with a file, an address or the machine; stderr says which.</summary>
    public const int BadInput = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>Done, but something could not be read, and <c>--strict</c> was given.</summary>
    public const int Incomplete = 3;

    /// <summary>128 + SIGINT, the convention of shells.</summary>
    public const int Cancelled = 130;
}
