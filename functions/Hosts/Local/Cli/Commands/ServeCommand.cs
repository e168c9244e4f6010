using System.CommandLine;
using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Runs the application on one machine until it is stopped.</summary>
internal sealed class ServeCommand : Command, ICommandWithExamples
{
    public ServeCommand(CliConsole console)
        : base(
            "serve",
            "Runs the application on this machine: pages, API, prepared agendas and, with --digests, weekly digests. Without --people " +
            "and --calendars, it uses a sample company.")
    {
        var flags = new ServerFlags();
        flags.AddAllTo(this);
        SetAction((parsed, cancellationToken) => new RunServer(console).RunAsync(flags.Read(parsed, console.Clock), cancellationToken));
    }

    public string[] Examples =>
    [
        "serve",
        "serve --people people.csv --calendars calendars/",
        "serve --people people.csv --calendars calendars/ --digests",
        "serve --people people.csv --calendars calendars/ --administrator ann@example.com --port 8080",
        "serve --https-certificate localhost.pem",
        "serve --graph --digests",
        "serve --now 2026-11-23T07:59:30Z",
    ];

    public string Notes => """
        It answers on localhost only and has no sign-in: you choose who you are on the start page, or with the header
        'X-Local-User: EMAIL'. With --digests, digests go to the outbox in the data folder from Monday 08:00 in the
        recipient's time zone. With --graph, it reads the people and calendars that you can see in Microsoft 365 after
        'oneonone login', refreshes the people daily, and adds agendas to the invites of people who turned this on;
        with --sender, it emails the digests. Changed files are read again within a minute. --now sets the clock, which
        then keeps running. Ctrl+C stops it.
        """;
}
