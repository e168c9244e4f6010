using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Cli.Commands;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Pages;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;
using OutlookOneOnOne.Hosts.Local.Server.Identity;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Starts a server and runs it until it is stopped.</summary>
internal sealed class RunServer(CliConsole console)
{
    public async Task<int> RunAsync(ServerRequest request, CancellationToken stop)
    {
        // Taken before anything is written, so that the files of a running server's sample company do not change.
        using var turn = ServerLock.TryTake(request.Data, out var lockFault);
        if (turn is null)
        {
            return console.Refuse([lockFault]);
        }

        IClock clock = request.Now is { } start ? new OffsetClock(console.Clock, start) : console.Clock;
        var site = WebSite.OnThisMachine(request.Port is 0 ? LocalServer.FreePort() : request.Port, AddInFiles.NextToProgram().HasPages);
        var today = console.Clock.GetCurrentInstant();
        if (request.Graph is not { } graph)
        {
            return await RunOnFilesAsync(request, site, clock, turn, stop);
        }

        var opened = await OpenResult.OfAsync(
            graph.WithNotificationsAt(site), request.Data, site, ManagerSelection.Everybody, today, stop);
        return await RunAsync(request, opened, new DirectorySource(clock.GetCurrentInstant(), graph.Absences), site, clock, turn, stop);
    }

    private async Task<int> RunOnFilesAsync(ServerRequest request, WebSite site, IClock clock, ServerLock turn, CancellationToken stop)
    {
        var files = request.PeopleCsv is { } people
            ? new SourceFiles(people, request.Calendars, request.Data)
            {
                List = request.List,
                Holidays = request.Holidays,
                Absences = request.Absences,
                Recognition = request.Recognition,
            }
            : new SampleFolders(request.Data).Write(clock.GetCurrentInstant(), stop);
        var opened = await OpenResult.OfAsync(files, site, ManagerSelection.Everybody, console.Clock.GetCurrentInstant(), stop);
        return await RunAsync(request, opened, new FileSource(files), site, clock, turn, stop);
    }

    private async Task<int> RunAsync(
        ServerRequest request, OpenResult opened, ILocalSource source, WebSite site, IClock clock, ServerLock turn, CancellationToken stop)
    {
        if (opened is OpenResult.Refused refused)
        {
            return console.Refuse(refused.Faults);
        }

        using var https = HttpsEndpoint.Open(request.HttpsPort, request.HttpsCertificate, out var certificateFault);
        if (certificateFault is not null)
        {
            return console.Refuse([certificateFault]);
        }

        var ready = (OpenResult.Ready)opened;
#pragma warning disable CA2000 // The reloading installation disposes it.
        var remembering = await ready.Installation.RememberingAsync(clock.GetCurrentInstant(), stop);
#pragma warning restore CA2000
        using var installation = new ReloadingInstallation(source, remembering, clock, ready.Warnings)
        {
            WhenReloaded = warnings => WriteWarnings(request, warnings),
        };
        await installation.Current.Data.Keys.EnsureAsync(stop);
        if (!request.IsSample)
        {
            await new RecordSharing(installation.Current.Data.Documents).SaveAsync(request.Digests.Sharing, stop);
        }

        if (RolesIn(installation.Organisation, request, out var fault) is not { } roles)
        {
            return console.Refuse([fault]);
        }

        var mode = new ServerMode(IsSample: request.IsSample, HasClockSet: request.Now is not null, request.Digests)
        {
            AssistantsOn = request.AssistantsOn,
        };
        await using var server = await LocalServer.TryStartAsync(
            new ServerSettings(site.Address.Port, https, installation, clock, roles, mode, console), stop);
        if (server is null)
        {
            return console.Refuse([PortInUse(site.Address.Port, https?.Port)]);
        }

        turn.Announce(site.Address);
        Report(request, installation);
        await ReportKeysAsync(installation.Current.Data.Keys, stop);
        new ServerSheet(console).Write(site, https, mode, installation.Current.Data);
        await UntilAsync(stop);
        await console.Error.WriteLineAsync(Spoken.Messages.Server.Stopping);
        return ExitCode.Ok;
    }

    // Before the address, which should be the last thing that somebody reads.
    private void Report(ServerRequest request, ReloadingInstallation installation)
    {
        console.Warn(installation.Warnings, verbose: false);
        WriteWarnings(request, installation.Warnings);
        if (ServerMode.IsEmpty(installation))
        {
            console.Error.WriteLine(Spoken.Messages.Cli.NobodyManages);
        }
    }

    private async Task ReportKeysAsync(DataKeys keys, CancellationToken cancellationToken)
    {
        foreach (var fault in await keys.FaultsAsync(cancellationToken))
        {
            var what = fault.In(Spoken.Messages);
            await console.Error.WriteLineAsync(Spoken.Messages.Server.KeysBelong(what, keys.File.Path));
        }
    }

    private static void WriteWarnings(ServerRequest request, IReadOnlyList<SourceWarning> warnings)
    {
        if (request.WarningsFile is { } path)
        {
            WarningFlags.Write(path, warnings);
        }
    }

    private static string PortInUse(int port, int? httpsPort) => httpsPort is null
        ? Spoken.Messages.Server.PortInUse(Designation.Of(port), Designation.Of(port + 1))
        : Spoken.Messages.Server.PortsInUse(Designation.Of(port), Designation.Of(httpsPort.Value));

    private static LocalRoles? RolesIn(Organisation organisation, ServerRequest request, out string fault)
    {
        fault = string.Empty;
        foreach (var address in request.Administrators.Concat(request.TemplateEditors))
        {
            if (ManagerSelection.Find(organisation, address, out fault) is null)
            {
                return null;
            }
        }

        return new LocalRoles(Ids(organisation, request.Administrators), Ids(organisation, request.TemplateEditors));
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
