using System.CommandLine;
using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The root: without a command it serves an invented organisation.</summary>
internal sealed class OneOnOneCommand : RootCommand, ICommandWithExamples
{
    public OneOnOneCommand(CliConsole console)
        : base("Who holds which one-on-ones, and a weekly digest that says so to every manager of managers.")
    {
        var flags = new ServeFlags();
        flags.AddSampleTo(this);
        SetAction((parsed, cancellationToken) => new Serve(console).RunAsync(flags.In(parsed), cancellationToken));
        Subcommands.Add(new ServeCommand(console));
        Subcommands.Add(new DigestCommand(console));
        Subcommands.Add(new CoverageCommand(console));
        Subcommands.Add(new ExplainCommand(console));
        Subcommands.Add(new CorrectCommand(console));
        Subcommands.Add(new TemplatesCommand(console));
        Subcommands.Add(new LoginCommand(console));
        Subcommands.Add(new LogoutCommand(console));
        HelpWithExamples.AddTo(this, console);
    }

    public string[] Examples =>
    [
        "",
        "serve --people people.csv --calendars calendars/",
        "digest",
        "digest --people people.csv --calendars calendars/",
        "coverage --people people.csv --calendars calendars/ --for ann@example.com",
        "explain calendar.ics",
    ];

    public string Notes => """
        Without a command: serves an invented company on this machine, and says where to look. Ctrl+C stops it.
        'digest' alone writes that company's digests and shows one.
        Exit codes: 0 all is well; 1 a file, an address or the machine stood in the way; 2 wrong usage.
        """;
}
