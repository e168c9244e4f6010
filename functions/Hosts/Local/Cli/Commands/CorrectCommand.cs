using System.CommandLine;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Records what one of the two people in a pair knows and the calendar does not.</summary>
internal sealed class CorrectCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly Option<string> people = Flags.People();
    private readonly ListFlags list = new();
    private readonly Option<EmailAddress?> manager = Flags.Address("--manager", "The manager.");
    private readonly Option<EmailAddress?> report = Flags.Address("--report", "The direct report.");
    private readonly Option<EmailAddress?> by = Flags.Address("--by", "Who makes the correction. [default: the manager]");
    private readonly CorrectionFlags correction = new();
    private readonly Option<string> data = Flags.Data();
    private readonly Option<Instant?> now = Flags.Now();

    private static ICliMessages Say => Spoken.Messages.Cli;

    public CorrectCommand(CliConsole console)
        : base(
            "correct",
            "Records what the calendar cannot know about two people's 1:1s: time away, an agreed cadence, or one that had no invite.")
    {
        this.console = console;
        manager.Required = report.Required = true;
        Options.Add(people);
        list.AddTo(this, people);
        Options.Add(manager);
        Options.Add(report);
        Options.Add(by);
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
        "correct --people people.csv --manager ann@example.com --report bo@example.com --list",
        "correct --people people.csv --manager ann@example.com --report bo@example.com --ours ID",
        "correct --people people.csv --manager ann@example.com --report bo@example.com --by bo@example.com --contest ID",
    ];

    public string Notes => """
        The next digest and the coverage command use it. A --cadence applies once both have said the same (--by): a longer
        interval at once, a shorter one from the next 1:1. Each --held adds a 1:1.
        --ours and --not-ours count for all of a series, and in figures only. --away is about the other person. Whoever made a
        correction can withdraw it, and the other can contest it.
        """;

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        Sources.ReadPeople(parsed.GetRequiredValue(people), ListIn(parsed), cancellationToken).Match(
            (listed, _) => list.AbsencesIn(parsed).AddTo(listed, cancellationToken).Match(
                (organisation, _) => CorrectAsync(parsed, organisation, cancellationToken), Refuse),
            Refuse);

    private Task<int> Refuse(IReadOnlyList<SourceWarning> faults) => Task.FromResult(console.Refuse(faults));

    private PeopleListOptions ListIn(ParseResult parsed) =>
        list.Read(parsed, parsed.GetValue(now) ?? console.Clock.GetCurrentInstant());

    private async Task<int> CorrectAsync(ParseResult parsed, Organisation read, CancellationToken cancellationToken)
    {
        var organisation = await DataFolder.IdentifyAsync(parsed.GetRequiredValue(data), read, cancellationToken);
        // A required option has a value.
        if (ManagerSelection.Find(organisation, parsed.GetRequiredValue(manager)!.Value, out var fault) is not { } who
            || ManagerSelection.Find(organisation, parsed.GetRequiredValue(report)!.Value, out fault) is not { } about) // as above
        {
            return console.Refuse([fault]);
        }

        if (about.Manager != who.Id)
        {
            return console.Refuse([organisation.Chart.ManagerOf(about.Id) is { } actual
                ? Say.ReportsToOther(about.Email.Value, actual.Email.Value, who.Email.Value)
                : Say.ReportsToNobody(about.Email.Value, who.Email.Value)]);
        }

        return await SayAsync(parsed, organisation, who, about, cancellationToken);
    }

    private async Task<int> SayAsync(
        ParseResult parsed, Organisation organisation, Person who, Person about, CancellationToken cancellationToken)
    {
        var speaker = parsed.GetValue(by) is { } address ? organisation.Find(address)?.Id : who.Id;
        if (speaker != who.Id && speaker != about.Id)
        {
            return console.Refuse([Say.NotOneOfTwo(who.Email.Value, about.Email.Value)]);
        }

        var clock = console.Clock.GetCurrentInstant();
        using var folder = await DataFolder.OpenAsync(parsed.GetRequiredValue(data), clock, cancellationToken);
        var at = parsed.GetValue(now) ?? clock;
        var chart = (await folder.RememberAsync(organisation, at, cancellationToken)).Chart;
        var (self, other) = speaker == who.Id ? (who, about) : (about, who);
        var pair = new OwnPair(chart.Find(self.Id) ?? self, chart.Find(other.Id) ?? other, chart, at);
        return correction.IsList(parsed)
            ? Show(pair, await CorrectPair.In(folder.Documents).ListAsync(pair, cancellationToken))
            : Answer(pair, await correction.SayAsync(parsed, CorrectPair.In(folder.Documents), pair, cancellationToken));
    }

    private int Answer(OwnPair pair, CorrectionOutcome? outcome) => outcome is null
        ? console.Refuse([Say.MustBePast])
        : outcome.Match(
            done => Show(pair, done.Details),
            () => throw new InvalidOperationException("One reports to the other."),
            () => console.Refuse([Say.NoCorrection]),
            () => console.Refuse([Say.NoMeeting]),
            () => console.Refuse([Say.WhoMayWithdraw]));

    private int Show(OwnPair pair, PairDetails details)
    {
        new CorrectionsSheet(console).Write(pair, details);
        return ExitCode.Ok;
    }
}
