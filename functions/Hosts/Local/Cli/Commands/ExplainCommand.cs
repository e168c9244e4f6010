using System.CommandLine;
using System.Text.Json;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Cli.Output.Json;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Explains which meetings count as 1:1s, and why.</summary>
internal sealed class ExplainCommand : Command, ICommandWithExamples
{
    private readonly CliConsole console;
    private readonly Argument<string[]> files = new("FILE.ics")
    {
        Description = "Calendars: .ics files or folders of .ics files.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { Flags.RefuseMistypedOptions },
    };

    // Its type is an option that always has a value; without a default it has none.
    private readonly Option<string?> people = Flags.People(required: false)!;
    private readonly ListFlags list = new();
    private readonly NotPeopleFlag notPeople = new();
    private readonly Option<string> data = Flags.KnownData();
    private readonly Option<bool> json = Flags.Json();
    private readonly Option<bool> verbose = Flags.Verbose();

    public ExplainCommand(CliConsole console)
        : base(
            "explain",
            "Explains whether each meeting is a 1:1, what kind, and why. A series is explained once, with each occurrence that differs " +
            "from the first. Without --people, every address counts as a person.")
    {
        this.console = console;
        Arguments.Add(files);
        Options.Add(people);
        list.AddTo(this, people);
        notPeople.AddTo(this);
        Options.Add(data);
        Options.Add(json);
        Options.Add(verbose);
        SetAction(RunAsync);
    }

    public string[] Examples =>
    [
        "explain calendar.ics",
        "explain calendars/*.ics --people people.csv",
        "explain calendar.ics --json | jq '.[] | select(.oneOnOne)'",
    ];

    public string Notes => $$"""
        --json prints an array of {"file","uid","start","series","oneOnOne","kind","people","reasons"}: kind is
        {{Kinds}}, from the point of view of the calendar's owner if
        they are one of the two, otherwise of the organiser. It is null when it is not a 1:1 or when there is no people file.
        A series with occurrences that differ from the first has "changes", an array of {"line","original","start",
        "minutes","oneOnOne","people","reasons"}.
        """;

    private static string Kinds =>
        Enum.GetNames<Relationship>().Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray() is [.. var first, var last]
            ? $"{string.Join(", ", first)} or {last}"
            : string.Empty;

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => parsed.GetValue(people) is { } csv
        ? Sources.ReadPeople(csv, list.Read(parsed, console.Clock.GetCurrentInstant()), cancellationToken).Match(
            (organisation, warnings) => RecallAndExplainAsync(parsed, organisation, warnings, cancellationToken),
            faults => Task.FromResult(console.Refuse(faults)))
        : ExplainAsync(parsed, Organisation.Unknown, [], cancellationToken);

    private async Task<int> RecallAndExplainAsync(
        ParseResult parsed, Organisation read, IReadOnlyList<SourceWarning> warnings, CancellationToken cancellationToken)
    {
        var now = console.Clock.GetCurrentInstant();
        var organisation = await DataFolder.RecallAsync(parsed.GetRequiredValue(data), read, now, cancellationToken);
        return await ExplainAsync(parsed, organisation, warnings, cancellationToken);
    }

    private async Task<int> ExplainAsync(
        ParseResult parsed, Organisation organisation, IReadOnlyList<SourceWarning> warnings, CancellationToken cancellationToken)
    {
        var policy = notPeople.PolicyIn(parsed);
        var reading = await console.WorkingAsync(
            Spoken.Messages.Cli.ReadingCalendars,
            _ => Task.Run(
                () => Sources.ReadCalendars(parsed.GetRequiredValue(files), organisation, policy, cancellationToken), cancellationToken));
        return reading.Match(
            (calendars, more) =>
            {
                if (calendars.Files.Count == 0)
                {
                    return console.Refuse(more.Select(w => w.ToString()));
                }

                Show(
                    parsed,
                    [.. calendars.Meetings.Select(m => Explanation.Of(m, organisation, policy))],
                    calendars.Warnings.Count(w => w.IsSkippedEvent));
                console.Warn([.. warnings, .. more], parsed.GetValue(verbose));
                return ExitCode.Ok;
            },
            console.Refuse);
    }

    private void Show(ParseResult parsed, IReadOnlyList<Explanation> explanations, int skipped)
    {
        if (parsed.GetValue(json))
        {
            OutputJson.WriteTo(console.Out, explanations.Select(ExplainJson.From));
        }
        else
        {
            new ExplainSheet(console).Write(explanations, skipped);
        }
    }
}
