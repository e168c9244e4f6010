using System.CommandLine;
using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The application on one machine, until it is stopped.</summary>
internal sealed class ServeCommand : Command, ICommandWithExamples
{
    public ServeCommand(CliConsole console)
        : base("serve", "Runs the application on this machine: pages, API, agendas ahead of 1:1s and, turned on, weekly digests. Without --people and --calendars, for an invented company.")
    {
        var flags = new ServeFlags();
        flags.AddAllTo(this);
        SetAction((parsed, cancellationToken) => new Serve(console).RunAsync(flags.In(parsed), cancellationToken));
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
        It answers on localhost only, and believes whoever asks: who you are is the person chosen on the start page,
        or the header 'X-Local-User: EMAIL'. With --digests, digests go to the outbox in the data folder from Monday
        08:00 where the recipient is. With --graph, people and calendars are those of Microsoft 365 that you may see
        after 'oneonone login', agendas are put into the invites of those who asked, and with --sender digests go by
        mail; people are read again every day. Files that change are read again within a minute. --now sets the clock, which then
        runs on. Ctrl+C stops it.
        """;
}
