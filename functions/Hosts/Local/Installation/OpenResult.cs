using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The result of opening an installation: ready, or refused with everything that is wrong.</summary>
internal abstract record OpenResult
{
    private OpenResult()
    {
    }

    /// <param name="Installation">The installation; the receiver must dispose of it.</param>
    /// <param name="Managers">The selected people; can be empty.</param>
    /// <param name="Warnings">What could not be read, whole files first.</param>
    public sealed record Ready(
        LocalInstallation Installation, IReadOnlyList<Person> Managers, IReadOnlyList<SourceWarning> Warnings) : OpenResult;

    /// <param name="Faults">One message for each fault, in the order of the files.</param>
    public sealed record Refused(IReadOnlyList<string> Faults) : OpenResult;

    /// <summary>Opens an installation on files.</summary>
    /// <param name="files">The files to read.</param>
    /// <param name="site">The site that links lead to.</param>
    /// <param name="select">Selects people.</param>
    /// <param name="today">The real time: see <see cref="DataFolder.OpenAsync"/>.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="IOException">The data folder cannot be used.</exception>
    public static Task<OpenResult> OfAsync(
        SourceFiles files, WebSite site, Func<Organisation, ManagerSelection> select, Instant today, CancellationToken cancellationToken) =>
        Sources.ReadPeople(files.PeopleCsv, files.List, cancellationToken).Match(
            (listed, warnings) => files.Absences.AddTo(listed, cancellationToken).Match(
                (organisation, more) => OfAsync(files, site, organisation, [.. warnings, .. more], select, today, cancellationToken),
                Refuse),
            Refuse);

    /// <summary>Opens an installation on Microsoft 365.</summary>
    public static async Task<OpenResult> OfAsync(
        GraphSource source,
        string data,
        WebSite site,
        Func<Organisation, ManagerSelection> select,
        Instant today,
        CancellationToken cancellationToken) =>
        await source.OpenAsync(cancellationToken) switch
        {
            GraphOpenResult.Refused refused => new Refused(refused.Faults),
            GraphOpenResult.Ready ready => await source.Absences.AddTo(ready.Directory.Organisation, cancellationToken).Match(
                (organisation, more) => OfAsync(ready, organisation, more, data, site, select(organisation), today, cancellationToken),
                faults => CloseAsync(ready, [.. faults.Select(f => f.ToString())])),
            _ => throw new InvalidOperationException("GraphOpenResult has no other case."),
        };

    private static async Task<OpenResult> OfAsync(
        GraphOpenResult.Ready ready,
        Organisation organisation,
        IReadOnlyList<SourceWarning> warnings,
        string data,
        WebSite site,
        ManagerSelection selection,
        Instant today,
        CancellationToken cancellationToken)
    {
        try
        {
            return await selection.Match<Task<OpenResult>>(
                async managers => new Ready(
                    new LocalInstallation(
                        organisation,
                        ready.Calendar,
                        absences: null,
                        await DataFolder.OpenAsync(data, today, cancellationToken),
                        site,
                        ready.Connection)
                    {
                        Recognition = ready.Recognition,
                    },
                    managers,
                    [.. ready.Directory.Warnings.Select(SourceWarning.Of), .. warnings]),
                fault => CloseAsync(ready, [fault]));
        }
        catch
        {
            await ready.Connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<OpenResult> CloseAsync(GraphOpenResult.Ready ready, IReadOnlyList<string> faults)
    {
        await ready.Connection.DisposeAsync();
        return new Refused([.. faults, .. ready.Directory.Warnings.Select(w => w.Say(Spoken.Messages.FileFaults))]);
    }

    private static async Task<OpenResult> OfAsync(
        SourceFiles files,
        WebSite site,
        Organisation read,
        IReadOnlyList<SourceWarning> warnings,
        Func<Organisation, ManagerSelection> select,
        Instant today,
        CancellationToken cancellationToken)
    {
        var organisation = await DataFolder.IdentifyAsync(files.Data, read, cancellationToken);
        return await select(organisation).Match(
            managers => OfAsync(files, site, organisation, managers, warnings, today, cancellationToken),
            fault => Refuse([fault, .. warnings.Select(w => w.ToString())]));
    }

    private static Task<OpenResult> OfAsync(
        SourceFiles files,
        WebSite site,
        Organisation organisation,
        IReadOnlyList<Person> managers,
        IReadOnlyList<SourceWarning> warnings,
        Instant today,
        CancellationToken cancellationToken)
    {
        var holidays = Sources.ReadHolidays(files.Holidays, cancellationToken);
        return Sources.ReadCalendars(files.Calendars, organisation, files.Recognition, cancellationToken).Match(
            async (calendars, more) => (OpenResult)new Ready(
                new LocalInstallation(
                    organisation, calendars, calendars, await DataFolder.OpenAsync(files.Data, today, cancellationToken), site)
                {
                    Holidays = holidays.Content,
                    Recognition = files.Recognition,
                },
                managers,
                [.. warnings.Concat(more).Concat(holidays.Warnings).OrderByDescending(w => w.IsLostFile)]),
            Refuse);
    }

    private static Task<OpenResult> Refuse(IReadOnlyList<SourceWarning> faults) => Refuse([.. faults.Select(f => f.ToString())]);

    private static Task<OpenResult> Refuse(IReadOnlyList<string> faults) => Task.FromResult<OpenResult>(new Refused(faults));
}
