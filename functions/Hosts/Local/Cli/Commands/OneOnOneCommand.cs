using System.CommandLine;
using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The root command, which serves a sample company.</summary>
internal sealed class OneOnOneCommand : RootCommand, ICommandWithExamples
{
    public OneOnOneCommand(CliConsole console)
        : base("Shows who holds their one-on-ones, and sends every manager of managers a weekly digest.")
    {
        var flags = new ServerFlags();
        flags.AddSampleTo(this);
        SetAction((parsed, cancellationToken) => new RunServer(console).RunAsync(flags.Read(parsed, console.Clock), cancellationToken));
        Subcommands.Add(new ServeCommand(console));
        Subcommands.Add(new DigestCommand(console));
        Subcommands.Add(new CoverageCommand(console));
        Subcommands.Add(new CheckCommand(console));
        Subcommands.Add(new ExplainCommand(console));
        Subcommands.Add(new CorrectCommand(console));
        Subcommands.Add(new TemplatesCommand(console));
        Subcommands.Add(new KeysCommand(console));
        Subcommands.Add(new BackupCommand(console));
        Subcommands.Add(new RestoreCommand(console));
        Subcommands.Add(new DoctorCommand(console));
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
        "check --people people.csv --calendars calendars/",
        "explain calendar.ics",
    ];

    public string Notes => """
        Without a command, it serves a sample company on this machine and prints the address. Ctrl+C stops it.
        'digest' without options writes that company's digests and shows one of them.
        A file, row or event that cannot be read affects only the people it concerns. It is named on stderr, with its line and
        the remedy.
        Exit codes: 0 success; 1 a problem with a file, an address or this machine; 2 incorrect usage; 3 with --strict:
        done, but something could not be read.
        """;
}
