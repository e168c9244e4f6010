using System.CommandLine;

namespace OutlookOneOnOne.Hosts.Local.Commands;

/// <summary>The root: without a command it shows what the product does, on an invented organisation.</summary>
internal sealed class OneOnOneCommand : RootCommand, ICommandWithExamples
{
    public OneOnOneCommand(CliConsole console)
        : base("Who holds which one-on-ones, and a weekly digest that says so to every manager of managers.")
    {
        var welcome = new Welcome(console);
        Options.Add(welcome.Now);
        Options.Add(welcome.Data);
        SetAction(welcome.RunAsync);
        Subcommands.Add(new DigestCommand(console));
        Subcommands.Add(new CoverageCommand(console));
        Subcommands.Add(new ExplainCommand(console));
        Subcommands.Add(new CorrectCommand(console));
        Subcommands.Add(new TemplatesCommand(console));
        HelpWithExamples.AddTo(this, console);
    }

    public string[] Examples =>
    [
        "",
        "digest --people people.csv --calendars calendars/",
        "coverage --people people.csv --calendars calendars/ --for ann@example.com",
        "explain calendar.ics",
    ];

    public string Notes => """
        Without a command: writes an invented organisation, runs the digest on it, and shows the result.
        Exit codes: 0 all is well; 1 a file, an address or the machine stood in the way; 2 wrong usage.
        """;
}
