using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The options of the commands that read people and calendars and remember what they read.</summary>
/// <param name="console">Takes what is wrong.</param>
/// <param name="sampleAt">Given, the command is about the invented organisation at this instant when people and calendars are left out.</param>
internal sealed class SourceFlags(CliConsole console, Option<Instant?>? sampleAt = null)
{
    private readonly Option<string> people = Flags.People(required: false);
    private readonly Option<string[]> calendars = Flags.Calendars(required: false);
    private readonly GraphFlags graph = new();
    private readonly Option<string> data = Flags.Data();
    private readonly Option<bool> json = Flags.Json();
    private readonly Option<bool> verbose = Flags.Verbose();

    public void AddTo(Command command, params Option[] between)
    {
        command.Options.Add(people);
        command.Options.Add(calendars);
        graph.AddTo(command, [people, calendars]);
        foreach (var option in (Option[])[.. between, data, json, verbose])
        {
            command.Options.Add(option);
        }

        if (sampleAt is not null)
        {
            Flags.AddBothOrNeither(command, people, calendars);
        }
        else
        {
            command.Validators.Add(RequireFilesOrGraph);
        }
    }

    public bool AreGiven(ParseResult parsed) => parsed.GetValue(people) is not null || graph.IsGiven(parsed);

    public string DataIn(ParseResult parsed) => parsed.GetRequiredValue(data);

    public bool IsJson(ParseResult parsed) => parsed.GetValue(json);

    /// <summary>Opens an installation on the files, or on Microsoft 365, and works on it; or says what is wrong with them.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="site">For the links.</param>
    /// <param name="whom">Picks those whom it is about.</param>
    /// <param name="work">On the installation, which is closed afterwards.</param>
    /// <param name="ownTeam">In Microsoft 365 a person's own team is enough.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<int> UseAsync(
        ParseResult parsed,
        WebSite site,
        Func<Organisation, ManagersAsked> whom,
        Func<LocalInstallation, IReadOnlyList<Person>, Task<int>> work,
        bool ownTeam,
        CancellationToken cancellationToken)
    {
        switch (await OpenAsync(parsed, site, whom, ownTeam, cancellationToken))
        {
            case Opening.Refused refused:
                return console.Refuse(refused.Faults);
            case Opening.Ready ready:
                using (ready.Installation)
                {
                    console.Warn(ready.Warnings, parsed.GetValue(verbose));
                    return await work(ready.Installation, ready.Managers);
                }

            default:
                throw new InvalidOperationException("Opening is closed.");
        }
    }

    private Task<Opening> OpenAsync(
        ParseResult parsed, WebSite site, Func<Organisation, ManagersAsked> whom, bool ownTeam, CancellationToken cancellationToken)
    {
        var today = console.Clock.GetCurrentInstant();
        if (graph.IsGiven(parsed))
        {
            var source = graph.In(parsed, ownTeam, console.SignInFolder);
            return console.WorkingAsync("Reading people", _ => Opening.OfAsync(source, DataIn(parsed), site, whom, today, cancellationToken));
        }

        var files = FilesIn(parsed, cancellationToken);
        return console.WorkingAsync(
            "Reading files", _ => Task.Run(() => Opening.OfAsync(files, site, whom, today, cancellationToken), cancellationToken));
    }

    private void RequireFilesOrGraph(CommandResult result)
    {
        foreach (var missing in ((Option[])[people, calendars]).Where(o => result.GetResult(o) is null && !graph.IsGiven(result)))
        {
            result.AddError($"Option '{missing.Name}' is required, or --graph in place of files.");
        }
    }

    private SourceFiles FilesIn(ParseResult parsed, CancellationToken cancellationToken) => parsed.GetValue(people) is { } csv
        ? new SourceFiles(csv, parsed.GetRequiredValue(calendars), DataIn(parsed))
        : new SampleFolders(DataIn(parsed)).Write(parsed.GetValue(sampleAt!) ?? console.Clock.GetCurrentInstant(), cancellationToken);
}
