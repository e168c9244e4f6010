using System.CommandLine;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Hosts.Local.Cli.Checks;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Shows how people and calendars are read, and computes nothing.</summary>
internal sealed class CheckCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly Option<string> people = Flags.People();
    private readonly Option<string[]> calendars = Flags.Calendars();
    private readonly ListFlags listFlags = new();
    private readonly NotPeopleFlag notPeople = new();
    private readonly Option<string> data = Flags.KnownData();
    private readonly WarningFlags warnings = new();

    public CheckCommand(CliConsole console)
        : base(
            "check",
            "Shows how the people and calendars are read: who reports to whom, who has no calendar, what is left out and why, and which " +
            "meetings are almost 1:1s. It writes nothing.")
    {
        this.console = console;
        Options.Add(people);
        listFlags.AddTo(this, people);
        Options.Add(calendars);
        notPeople.AddTo(this);
        Options.Add(data);
        warnings.AddTo(this);
        SetAction(RunAsync);
    }

    public string[] Examples =>
    [
        "check --people people.csv --calendars calendars/",
        "check --people people.csv --calendars calendars/ --strict --warnings warnings.json",
    ];

    public string Notes => """
        Run it before the first digest. A meeting is almost a 1:1 if one thing keeps it from being one: two people, but shown
        as free or too long; or a manager, their report and one other person. 'oneonone explain' shows every meeting.
        """;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        PeopleList.Read(parsed.GetRequiredValue(people), ListIn(parsed), cancellationToken) switch
        {
            PeopleListResult.Read read => await CheckAsync(parsed, await RecallAsync(parsed, read, cancellationToken), cancellationToken),
            PeopleListResult.Refused refused => console.Refuse([.. refused.Faults.Select(SourceWarning.Of)]),
            _ => throw new InvalidOperationException("PeopleListResult has no other case."),
        };

    private async Task<PeopleListResult.Read> RecallAsync(
        ParseResult parsed, PeopleListResult.Read list, CancellationToken cancellationToken) => list with
        {
            Organisation = await DataFolder.RecallAsync(
                parsed.GetRequiredValue(data), list.Organisation, console.Clock.GetCurrentInstant(), cancellationToken),
        };

    private PeopleListOptions ListIn(ParseResult parsed) => listFlags.Read(parsed, console.Clock.GetCurrentInstant());

    private Task<int> CheckAsync(ParseResult parsed, PeopleListResult.Read list, CancellationToken cancellationToken) =>
        listFlags.AbsencesIn(parsed).AddTo(list.Organisation, cancellationToken).Match(
            (organisation, more) => CheckAsync(parsed, list with { Organisation = organisation }, more, cancellationToken),
            faults => Task.FromResult(console.Refuse(faults)));

    private async Task<int> CheckAsync(
        ParseResult parsed, PeopleListResult.Read list, IReadOnlyList<SourceWarning> ofAbsences, CancellationToken cancellationToken)
    {
        var reading = await console.WorkingAsync(
            Spoken.Messages.Cli.ReadingCalendars,
            _ => Task.Run(
                () => Sources.ReadCalendars(
                    parsed.GetRequiredValue(calendars), list.Organisation, notPeople.PolicyIn(parsed), cancellationToken),
                cancellationToken));
        return await reading.Match(
            async (read, more) =>
            {
                var check = await SourceCheck.OfAsync(
                    list, read, notPeople.PolicyIn(parsed), console.Clock.GetCurrentInstant(), cancellationToken);
                IReadOnlyList<SourceWarning> all =
                    [.. list.Warnings.Select(SourceWarning.Of).Concat(ofAbsences).Concat(more).Concat(HolidaysIn(parsed, cancellationToken))
                        .OrderByDescending(w => w.IsLostFile)];
                new CheckSheet(console).Write(check, all, warnings.ShowsAll(parsed));
                return warnings.Finish(parsed, all, ExitCode.Ok);
            },
            faults => Task.FromResult(console.Refuse(faults)));
    }

    private IReadOnlyList<SourceWarning> HolidaysIn(ParseResult parsed, CancellationToken cancellationToken) =>
        Sources.ReadHolidays(listFlags.HolidaysIn(parsed), cancellationToken).Warnings;
}
