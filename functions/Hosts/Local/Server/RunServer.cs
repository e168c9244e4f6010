using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Cli.Commands;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Pages;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;
using OutlookOneOnOne.Hosts.Local.Server.Identity;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>From options to a server that runs until it is told to stop.</summary>
internal sealed class Serve(CliConsole console)
{
    public async Task<int> RunAsync(ServeRequest asked, CancellationToken stop)
    {
        // Before anything is written: the sample of a server that runs is not to be changed under it.
        using var turn = ServingLock.TryTake(asked.Data, out var inTheWay);
        if (turn is null)
        {
            return console.Refuse([inTheWay]);
        }

        IClock clock = asked.Now is { } start ? new RunningClock(console.Clock, start) : console.Clock;
        var site = WebSite.OnThisMachine(asked.Port is 0 ? LocalServer.FreePort() : asked.Port, AddInFiles.BesideProgram().HavePages);
        var today = console.Clock.GetCurrentInstant();
        return asked.Graph is { } graph
            ? await RunAsync(
                asked, await Opening.OfAsync(graph.ToldAt(site), asked.Data, site, ManagersAsked.OfAnybody, today, stop), new DirectorySource(clock.GetCurrentInstant()), site, clock, turn, stop)
            : await RunOnFilesAsync(asked, site, clock, turn, stop);
    }

    private async Task<int> RunOnFilesAsync(ServeRequest asked, WebSite site, IClock clock, ServingLock turn, CancellationToken stop)
    {
        var files = asked.PeopleCsv is { } people
            ? new SourceFiles(people, asked.Calendars, asked.Data)
            : new SampleFolders(asked.Data).Write(clock.GetCurrentInstant(), stop);
        var opening = await Opening.OfAsync(files, site, ManagersAsked.OfAnybody, console.Clock.GetCurrentInstant(), stop);
        return await RunAsync(asked, opening, new FileSource(files), site, clock, turn, stop);
    }

    private async Task<int> RunAsync(
        ServeRequest asked, Opening opening, IServedSource source, WebSite site, IClock clock, ServingLock turn, CancellationToken stop)
    {
        if (opening is Opening.Refused refused)
        {
            return console.Refuse(refused.Faults);
        }

        using var https = HttpsEndpoint.Open(asked.HttpsPort, asked.HttpsCertificate, out var untrusted);
        if (untrusted is not null)
        {
            return console.Refuse([untrusted]);
        }

        var ready = (Opening.Ready)opening;
        using var installation = new LivingInstallation(source, site, ready.Installation, clock);
        console.Warn(ready.Warnings, verbose: false);
        if (RolesIn(installation.Organisation, asked, out var fault) is not { } roles)
        {
            return console.Refuse([fault]);
        }

        var occasion = new Occasion(IsSample: asked.IsSample, HasClockSet: asked.Now is not null, asked.Digests);
        await using var server = await LocalServer.TryStartAsync(new ServerSettings(site.Address.Port, https, installation, clock, roles, occasion, console), stop);
        if (server is null)
        {
            return console.Refuse([https is null ? $"Port {site.Address.Port} of this machine is in use by another program. Stop that one, or choose another port: --port {site.Address.Port + 1}."
                : $"Port {site.Address.Port} or {https.Port} of this machine is in use by another program. Stop that one, or choose other ports: --port and --https-port."]);
        }

        turn.Announce(site.Address);
        new ServingSheet(console).Write(site, https, occasion, installation.Current.Data);
        await UntilAsync(stop);
        await console.Error.WriteLineAsync("Stopping.");
        return ExitCode.Ok;
    }

    private static LocalRoles? RolesIn(Organisation organisation, ServeRequest asked, out string fault)
    {
        fault = string.Empty;
        foreach (var address in asked.Administrators.Concat(asked.TemplateEditors))
        {
            if (ManagersAsked.Find(organisation, address, out fault) is null)
            {
                return null;
            }
        }

        return new LocalRoles(Ids(organisation, asked.Administrators), Ids(organisation, asked.TemplateEditors));
    }

    private static HashSet<PersonId> Ids(Organisation organisation, IEnumerable<EmailAddress> addresses) =>
        [.. addresses.Select(organisation.Find).OfType<Person>().Select(p => p.Id)];

    private static async Task UntilAsync(CancellationToken stop)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = stop.Register(stopped.SetResult);
        await stopped.Task;
    }
}
