namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>A command that shows in its help how it is used.</summary>
internal interface ICommandWithExamples
{
    /// <summary>Arguments after the program's name.</summary>
    string[] Examples { get; }

    /// <summary>What there is to know beyond the options.</summary>
    string Notes { get; }
}
