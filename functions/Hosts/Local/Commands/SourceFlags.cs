using System.CommandLine;
using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Output;

namespace OutlookOneOnOne.Hosts.Local.Commands;

/// <summary>The options of the commands that read people and calendars and remember what they read.</summary>
/// <param name="console">Takes what is wrong.</param>
/// <param name="sampleAt">Given, the command is about the invented organisation at this instant when people and calendars are left out.</param>
internal sealed class SourceFlags(CliConsole console, Option<Instant?>? sampleAt = null)
{
    private readonly Option<string> people = Flags.People(required: sampleAt is null);
    private readonly Option<string[]> calendars = Flags.Calendars(required: sampleAt is null);
    private readonly Option<string> data = Flags.Data();
    private readonly Option<bool> json = Flags.Json();
    private readonly Option<bool> verbose = Flags.Verbose();

    public void AddTo(Command command, params Option[] between)
    {
        foreach (var option in (Option[])[people, calendars, .. between, data, json, verbose])
        {
            command.Options.Add(option);
        }

        if (sampleAt is not null)
        {
            Flags.AddBothOrNeither(command, people, calendars);
        }
    }

    public bool AreGiven(ParseResult parsed) => parsed.GetValue(people) is not null;

    public string DataIn(ParseResult parsed) => parsed.GetRequiredValue(data);

    public bool IsJson(ParseResult parsed) => parsed.GetValue(json);

    /// <summary>Opens an installation on the files and works on it; or says what is wrong with them.</summary>
    public async Task<int> UseAsync(
        ParseResult parsed,
        WebSite site,
        Func<Organisation, ManagersAsked> whom,
        Func<LocalInstallation, IReadOnlyList<Person>, Task<int>> work,
        CancellationToken cancellationToken)
    {
        var files = FilesIn(parsed, cancellationToken);
        var opening = await console.WorkingAsync(
            "Reading files", _ => Task.Run(() => Opening.OfAsync(files, site, whom, console.Clock.GetCurrentInstant(), cancellationToken), cancellationToken));
        switch (opening)
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

    private SourceFiles FilesIn(ParseResult parsed, CancellationToken cancellationToken) => parsed.GetValue(people) is { } csv
        ? new SourceFiles(csv, parsed.GetRequiredValue(calendars), DataIn(parsed))
        : new SampleFolders(DataIn(parsed)).Write(parsed.GetValue(sampleAt!) ?? console.Clock.GetCurrentInstant(), cancellationToken);
}
