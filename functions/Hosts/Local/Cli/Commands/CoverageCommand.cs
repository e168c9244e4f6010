using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Cli.Output.Json;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Shows managers their own 1:1s.</summary>
internal sealed class CoverageCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly SourceFlags sources;
    private readonly Option<EmailAddress?> only = Flags.Address("--for", "Only this manager, by any of their addresses.");
    private readonly Option<Instant?> now = Flags.Now();

    public CoverageCommand(CliConsole console)
        : base(
            "coverage",
            "Shows the status of a manager's 1:1s with each report. Without --for, shows every manager. Without --people and " +
            "--calendars or --graph, it uses a sample company.")
    {
        this.console = console;
        sources = new SourceFlags(console, sampleAt: now);
        sources.AddTo(this, only, now);
        SetAction(RunAsync);
    }

    public string[] Examples =>
    [
        "coverage",
        "coverage --people people.csv --calendars calendars/ --for ann@example.com",
        "login",
        "coverage --graph",
        "coverage --people people.csv --calendars calendars/ --holidays holidays.csv",
        "coverage --people people.csv --calendars ann.ics --for ann@example.com --now 2026-11-23T09:00:00Z --json",
    ];

    public string Notes => """
        With --graph and without --for, it shows your own calendar and your direct reports. Dates are in the manager's time
        zone. If 'serve' has used the data folder, its policy applies, as in 'digest'. Use 'oneonone correct' to record what
        the calendar cannot know. With --graph, absences of reports who manage nobody are not read; with files, they are,
        from each person's own calendar.
        --json prints an array of {"manager","counts":C,"reports":[{"report","status","cadenceDays","last","next",
        "typicalIntervalDays","ageDays","holidaysKnown"}],"skipLevel","peers","trend":[{"covered","of"}]}: C and
        "unreadable" as in 'digest'; skipLevel and peers are a number of people, or null when there is nobody to meet;
        status is covered (on track), slipping, overdue, never (none yet), newInRole (new), away or notKnown; last and next
        are instants in UTC; ageDays is the days since the last 1:1 without absences and public holidays, which are ordinary
        days where holidaysKnown is false; trend is the last eight weeks. "asOf" is there only if the calendar could not be
        read since then: the last reading counts for nine days.
        """;

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => sources.UseAsync(
        parsed,
        WebSite.Unnamed,
        organisation => ManagerSelection.OfManagers(organisation, parsed.GetValue(only)),
        (installation, managers) => ShowAsync(parsed, installation, managers, cancellationToken),
        ownTeam: parsed.GetValue(only) is null,
        cancellationToken);

    private async Task<int> ShowAsync(
        ParseResult parsed, LocalInstallation installation, IReadOnlyList<Person> managers, CancellationToken cancellationToken)
    {
        var at = parsed.GetValue(now) ?? console.Clock.GetCurrentInstant();
        var policy = await KeptPolicy.InAsync(installation.Data, cancellationToken);
        await using var services = Composition.ForCommand(installation, at, policy.Digests, installation.Data.Outbox);
        var (refresh, figures) = (services.GetRequiredService<RefreshCoverage>(), services.GetRequiredService<ReadFigures>());
        var coverage = await console.WorkingAsync(Spoken.Messages.Cli.ReadingCalendars, async progress =>
        {
            await new RefreshWithRetry(refresh, installation.Recognition, progress)
                .RunAsync(managers, installation.Organisation, at, cancellationToken);
            var reviewed = new List<ManagerCoverage>();
            foreach (var manager in managers)
            {
                var request = new FiguresRequest(manager, manager, FiguresPurpose.Digest);
                var shown = await figures.ForAsync(request, installation.Chart, at, cancellationToken);
                reviewed.AddRange(shown.CoverageOrNull is { } coverage ? [coverage] : []);
            }

            return reviewed;
        });
        return coverage.Count == 0 && managers.Count > 0
            ? console.Refuse([Spoken.Messages.Cli.SharingOff])
            : Write(parsed, coverage, policy);
    }

    private int Write(ParseResult parsed, List<ManagerCoverage> coverage, KeptPolicy policy)
    {
        if (sources.IsJson(parsed))
        {
            OutputJson.WriteTo(console.Out, coverage.Select(CoverageJson.From));
            return ExitCode.Ok;
        }

        var sample = sources.SampleFolderIn(parsed);
        new CoverageSheet(console).Write(coverage, sample);
        if (sample is null)
        {
            policy.Explain(console);
        }

        return ExitCode.Ok;
    }
}
