namespace OutlookOneOnOne.Hosts.Local.Cli;

/// <summary>What the process tells its caller.</summary>
public static class ExitCode
{
    public const int Ok = 0;

    /// <summary>A file, an address or the machine stood in the way; stderr says what.</summary>
    public const int BadInput = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>128 + SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
