namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>A command whose help shows examples.</summary>
internal interface ICommandWithExamples
{
    /// <summary>Example arguments, without the name of the program.</summary>
    string[] Examples { get; }

    /// <summary>What users need to know beyond the options.</summary>
    string Notes { get; }
}
