using System.CommandLine;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Output;

namespace OutlookOneOnOne.Hosts.Local.Commands;

/// <summary>The options of the commands that read people and calendars and remember what they read.</summary>
internal sealed class SourceFlags(CliConsole console)
{
    private readonly Option<string> people = Flags.People();
    private readonly Option<string[]> calendars = Flags.Calendars();
    private readonly Option<string> data = Flags.Data();
    private readonly Option<bool> json = Flags.Json();
    private readonly Option<bool> verbose = Flags.Verbose();

    public void AddTo(Command command, params Option[] between)
    {
        foreach (var option in (Option[])[people, calendars, .. between, data, json, verbose])
        {
            command.Options.Add(option);
        }
    }

    public bool IsJson(ParseResult parsed) => parsed.GetValue(json);

    /// <summary>Opens an installation on the files and works on it; or says what is wrong with them.</summary>
    public async Task<int> UseAsync(
        ParseResult parsed,
        WebSite site,
        Func<Organisation, ManagersAsked> whom,
        Func<LocalInstallation, IReadOnlyList<Person>, Task<int>> work,
        CancellationToken cancellationToken)
    {
        var files = new SourceFiles(parsed.GetRequiredValue(people), parsed.GetRequiredValue(calendars), parsed.GetRequiredValue(data));
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
}
