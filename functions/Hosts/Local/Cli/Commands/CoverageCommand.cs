using System.CommandLine;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Cli.Output.Json;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>What a manager sees of their own 1:1s.</summary>
internal sealed class CoverageCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly SourceFlags sources;
    private readonly Option<EmailAddress?> only = Flags.Address("--for", "Only this manager; an alias will do.");
    private readonly Option<Instant?> now = Flags.Now();

    public CoverageCommand(CliConsole console)
        : base("coverage", "A manager's own view: how the 1:1s with each report stand. Without --for, every manager in turn.")
    {
        this.console = console;
        sources = new SourceFlags(console);
        sources.AddTo(this, only, now);
        SetAction(RunAsync);
    }

    public string[] Examples =>
    [
        "coverage --people people.csv --calendars calendars/ --for ann@example.com",
        "login",
        "coverage --graph",
        "coverage --people people.csv --calendars ann.ics --for ann@example.com --now 2026-11-23T09:00:00Z --json",
    ];

    public string Notes => """
        With --graph and without --for it is about yourself: your own calendar, and your direct reports. Dates are in the
        manager's time zone. What the calendar cannot know, 'oneonone correct' tells.
        --json prints an array of {"manager","counts":C,"reports":[{"report","status","cadenceDays","last","next",
        "typicalIntervalDays"}],"skipLevel","peers","trend":[{"covered","of"}]}: C, skipLevel, peers and "unreadable"
        as in 'digest'; status is covered, slipping, overdue, never, newInRole or away; last and next are instants
        in UTC; trend is the last eight weeks.
        """;

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => sources.UseAsync(
        parsed,
        WebSite.Unnamed,
        organisation => ManagersAsked.OfManagers(organisation, parsed.GetValue(only)),
        (installation, managers) => ShowAsync(parsed, installation, managers, cancellationToken),
        ownTeam: parsed.GetValue(only) is null,
        cancellationToken);

    private async Task<int> ShowAsync(
        ParseResult parsed, LocalInstallation installation, IReadOnlyList<Person> managers, CancellationToken cancellationToken)
    {
        var at = parsed.GetValue(now) ?? console.Clock.GetCurrentInstant();
        var coverage = await console.WorkingAsync("Reading calendars", async progress =>
        {
            await installation.RefreshAsync(managers, at, progress, cancellationToken);
            var reviewed = new List<ManagerCoverage>();
            foreach (var manager in managers)
            {
                reviewed.Add(await installation.ReviewAsync(manager, at, cancellationToken));
            }

            return reviewed;
        });
        if (sources.IsJson(parsed))
        {
            Records.WriteTo(console.Out, coverage.Select(CoverageJson.From));
        }
        else
        {
            new CoverageSheet(console).Write(coverage);
        }

        return ExitCode.Ok;
    }
}
