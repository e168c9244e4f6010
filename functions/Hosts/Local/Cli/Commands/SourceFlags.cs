using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The options of the commands that read people and calendars.</summary>
/// <param name="console">Receives warnings and errors.</param>
/// <param name="sampleAt">If not null, the command uses the sample company at this time when people and calendars are omitted.</param>
internal sealed class SourceFlags(CliConsole console, Option<Instant?>? sampleAt = null)
{
    private readonly Option<string> people = Flags.People(required: false);
    private readonly Option<string[]> calendars = Flags.Calendars(required: false);
    private readonly ListFlags list = new();
    private readonly GraphFlags graph = new();
    private readonly NotPeopleFlag notPeople = new();
    private readonly Option<string> data = Flags.Data();
    private readonly Option<bool> json = Flags.Json();
    private readonly WarningFlags warnings = new();

    public void AddTo(Command command, params Option[] between)
    {
        command.Options.Add(people);
        command.Options.Add(calendars);
        list.AddTo(command, people, graph.IsSpecified);
        graph.AddTo(command, [people, calendars]);
        notPeople.AddTo(command);
        foreach (var option in (Option[])[.. between, data, json])
        {
            command.Options.Add(option);
        }

        warnings.AddTo(command);

        if (sampleAt is not null)
        {
            Flags.AddBothOrNeither(command, people, calendars);
        }
        else
        {
            command.Validators.Add(RequireFilesOrGraph);
        }
    }

    public bool AreSpecified(ParseResult parsed) => parsed.GetValue(people) is not null || graph.IsSpecified(parsed);

    /// <summary>Where the files of the sample company are; null if the command reads others.</summary>
    public string? SampleFolderIn(ParseResult parsed) =>
        sampleAt is null || AreSpecified(parsed) ? null : new SampleFolders(DataIn(parsed)).Files;

    public string DataIn(ParseResult parsed) => parsed.GetRequiredValue(data);

    public bool IsJson(ParseResult parsed) => parsed.GetValue(json);

    /// <summary>Opens an installation on files or on Microsoft 365 and runs the command on it, or reports why it cannot.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="site">The site that links lead to.</param>
    /// <param name="select">Selects the managers that the command is about.</param>
    /// <param name="work">The command; the installation is closed afterwards.</param>
    /// <param name="ownTeam">Whether, in Microsoft 365, the signed-in person's own team is enough.</param>
    /// <param name="cancellationToken">Cancels the command.</param>
    public async Task<int> UseAsync(
        ParseResult parsed,
        WebSite site,
        Func<Organisation, ManagerSelection> select,
        Func<LocalInstallation, IReadOnlyList<Person>, Task<int>> work,
        bool ownTeam,
        CancellationToken cancellationToken)
    {
        switch (await OpenAsync(parsed, site, select, ownTeam, cancellationToken))
        {
            case OpenResult.Refused refused:
                return console.Refuse(refused.Faults);
            case OpenResult.Ready ready:
                // It takes over the data folder and the connection of the one that was opened.
                using (var installation = await ready.Installation.RememberingAsync(NowIn(parsed), cancellationToken))
                {
                    var managers = ready.Managers.Select(m => installation.Chart.Find(m.Id) ?? m).ToList();
                    return warnings.Report(parsed, console, ready.Warnings, await work(installation, managers));
                }

            default:
                throw new InvalidOperationException("OpenResult has no other case.");
        }
    }

    private Task<OpenResult> OpenAsync(
        ParseResult parsed, WebSite site, Func<Organisation, ManagerSelection> select, bool ownTeam, CancellationToken cancellationToken)
    {
        var today = console.Clock.GetCurrentInstant();
        if (graph.IsSpecified(parsed))
        {
            var source = graph.Read(parsed, ownTeam, console.SignInFolder) with
            {
                Absences = list.AbsencesIn(parsed),
                Recognition = notPeople.PolicyIn(parsed),
            };
            return console.WorkingAsync(
                Spoken.Messages.Cli.ReadingPeople, _ => OpenResult.OfAsync(source, DataIn(parsed), site, select, today, cancellationToken));
        }

        var files = FilesIn(parsed, cancellationToken);
        return console.WorkingAsync(
            Spoken.Messages.Cli.ReadingFiles,
            _ => Task.Run(() => OpenResult.OfAsync(files, site, select, today, cancellationToken), cancellationToken));
    }

    private void RequireFilesOrGraph(CommandResult result)
    {
        foreach (var missing in ((Option[])[people, calendars]).Where(o => result.GetResult(o) is null && !graph.IsSpecified(result)))
        {
            result.AddError(Spoken.Messages.Options.Required(missing.Name));
        }
    }

    private Instant NowIn(ParseResult parsed) =>
        (sampleAt is null ? null : parsed.GetValue(sampleAt)) ?? console.Clock.GetCurrentInstant();

    private SourceFiles FilesIn(ParseResult parsed, CancellationToken cancellationToken)
    {
        var now = NowIn(parsed);
        return parsed.GetValue(people) is { } path
            ? new SourceFiles(path, parsed.GetRequiredValue(calendars), DataIn(parsed))
            {
                List = list.Read(parsed, now),
                Holidays = list.HolidaysIn(parsed),
                Absences = list.AbsencesIn(parsed),
                Recognition = notPeople.PolicyIn(parsed),
            }
            : new SampleFolders(DataIn(parsed)).Write(now, cancellationToken);
    }
}
