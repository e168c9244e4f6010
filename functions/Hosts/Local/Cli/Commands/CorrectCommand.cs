using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Records what a manager knows and the calendar does not.</summary>
internal sealed class CorrectCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly Option<string> people = Flags.People();
    private readonly ListFlags list = new();
    private readonly Option<EmailAddress?> manager = Flags.Address("--manager", "The manager who makes the correction.");
    private readonly Option<EmailAddress?> report = Flags.Address("--report", "The direct report that the correction is about.");
    private readonly CorrectionFlags correction = new();
    private readonly Option<string> data = Flags.Data();
    private readonly Option<Instant?> now = Flags.Now();

    public CorrectCommand(CliConsole console)
        : base(
            "correct", "Records what the calendar cannot know about a report: time away, an agreed cadence, or a 1:1 that had no invite.")
    {
        this.console = console;
        manager.Required = report.Required = true;
        Options.Add(people);
        list.AddTo(this, people);
        Options.Add(manager);
        Options.Add(report);
        correction.AddTo(this);
        Options.Add(data);
        Options.Add(now);
        SetAction(RunAsync);
    }

    public string[] Examples =>
    [
        "correct --people people.csv --manager ann@example.com --report bo@example.com --away 2026-11-02..2026-11-30",
        "correct --people people.csv --manager ann@example.com --report bo@example.com --cadence 7",
        "correct --people people.csv --manager ann@example.com --report bo@example.com --held 2026-11-19",
    ];

    public string Notes =>
        "The next digest and the coverage command use it. A new --away or --cadence replaces the last one; each --held adds a 1:1.";

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        Sources.ReadPeople(parsed.GetRequiredValue(people), ListIn(parsed), cancellationToken).Match(
            (organisation, _) => CorrectAsync(parsed, organisation, cancellationToken),
            faults => Task.FromResult(console.Refuse(faults)));

    private PeopleListOptions ListIn(ParseResult parsed) =>
        list.Read(parsed, parsed.GetValue(now) ?? console.Clock.GetCurrentInstant());

    private async Task<int> CorrectAsync(ParseResult parsed, Organisation organisation, CancellationToken cancellationToken)
    {
        // A required option has a value.
        if (ManagerSelection.Find(organisation, parsed.GetRequiredValue(manager)!.Value, out var fault) is not { } who
            || ManagerSelection.Find(organisation, parsed.GetRequiredValue(report)!.Value, out fault) is not { } about) // as above
        {
            return console.Refuse([fault]);
        }

        if (about.Manager != who.Id)
        {
            var actual = organisation.Chart.ManagerOf(about.Id) is { } actualManager
                ? $"reports to {actualManager.Email}"
                : "reports to nobody";
            return console.Refuse([$"{about.Email} {actual}, not to {who.Email}."]);
        }

        return await SaveAsync(parsed, who, about, cancellationToken);
    }

    private async Task<int> SaveAsync(ParseResult parsed, Person who, Person about, CancellationToken cancellationToken)
    {
        var clock = console.Clock.GetCurrentInstant();
        if (correction.Read(parsed, who, about, parsed.GetValue(now) ?? clock) is not { } made)
        {
            return console.Refuse(["--held must be in the past: the 1:1 has to be over."]);
        }

        using var folder = await DataFolder.OpenAsync(parsed.GetRequiredValue(data), clock, cancellationToken);
        await CorrectPair.In(folder.Documents).AddAsync(who.Id, made, cancellationToken);
        new Sheet(console).Line($"{PersonName.Of(who)} and {PersonName.Of(about)}: {Describe(made)}");
        return ExitCode.Ok;
    }

    private static string Describe(Correction correction) => correction switch
    {
        Correction.Away away =>
            $"away from {LocalDatePattern.Iso.Format(away.From)}, back on {LocalDatePattern.Iso.Format(away.Back)}.",
        Correction.AgreedCadence agreed => $"the agreed cadence is a 1:1 {agreed.Cadence}.",
        Correction.HeldWithoutInvite => "the 1:1 counts as held.",
        _ => throw new InvalidOperationException("Correction is closed."),
    };
}
