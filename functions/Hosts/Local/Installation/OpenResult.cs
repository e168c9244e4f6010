using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>What came of opening an installation: ready to work for somebody, or all that stands in the way.</summary>
internal abstract record Opening
{
    private Opening()
    {
    }

    /// <param name="Installation">To be disposed of.</param>
    /// <param name="Managers">Whom it is about; in an organisation without any, nobody.</param>
    /// <param name="Warnings">What is odd in the files.</param>
    public sealed record Ready(LocalInstallation Installation, IReadOnlyList<Person> Managers, IReadOnlyList<string> Warnings) : Opening;

    /// <param name="Faults">A line for each, in the order of the files.</param>
    public sealed record Refused(IReadOnlyList<string> Faults) : Opening;

    /// <param name="files">To read.</param>
    /// <param name="site">For the links.</param>
    /// <param name="whom">Picks those whom it is about.</param>
    /// <param name="today">By the clock: see <see cref="DataFolder.OpenAsync"/>.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="IOException">The data folder cannot be used.</exception>
    public static Task<Opening> OfAsync(
        SourceFiles files, WebSite site, Func<Organisation, ManagersAsked> whom, Instant today, CancellationToken cancellationToken) =>
        Sources.ReadPeople(files.PeopleCsv, cancellationToken).Match(
            (organisation, warnings) => whom(organisation).Match(
                managers => OfAsync(files, site, organisation, managers, warnings, today, cancellationToken),
                fault => Refuse([fault])),
            Refuse);

    /// <summary>The same on Microsoft 365.</summary>
    public static async Task<Opening> OfAsync(
        GraphSource source, string data, WebSite site, Func<Organisation, ManagersAsked> whom, Instant today, CancellationToken cancellationToken) =>
        await source.OpenAsync(cancellationToken) switch
        {
            GraphOpening.Refused refused => new Refused(refused.Faults),
            GraphOpening.Ready ready => await OfAsync(ready, data, site, whom(ready.Directory.Organisation), today, cancellationToken),
            _ => throw new InvalidOperationException("GraphOpening is closed."),
        };

    private static async Task<Opening> OfAsync(
        GraphOpening.Ready ready, string data, WebSite site, ManagersAsked asked, Instant today, CancellationToken cancellationToken)
    {
        try
        {
            return await asked.Match<Task<Opening>>(
                async managers => new Ready(
                    new LocalInstallation(
                        ready.Directory.Organisation, ready.Calendar, absences: null, await DataFolder.OpenAsync(data, today, cancellationToken), site, ready.Connection),
                    managers,
                    ready.Directory.Warnings),
                fault => CloseAsync(ready, fault));
        }
        catch
        {
            await ready.Connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<Opening> CloseAsync(GraphOpening.Ready ready, string fault)
    {
        await ready.Connection.DisposeAsync();
        return new Refused([fault]);
    }

    private static Task<Opening> OfAsync(
        SourceFiles files,
        WebSite site,
        Organisation organisation,
        IReadOnlyList<Person> managers,
        IReadOnlyList<string> warnings,
        Instant today,
        CancellationToken cancellationToken) =>
        Sources.ReadCalendars(files.Calendars, organisation, cancellationToken).Match(
            async (calendars, more) => (Opening)new Ready(
                new LocalInstallation(organisation, calendars, calendars, await DataFolder.OpenAsync(files.Data, today, cancellationToken), site),
                managers,
                [.. warnings, .. more]),
            Refuse);

    private static Task<Opening> Refuse(IReadOnlyList<string> faults) => Task.FromResult<Opening>(new Refused(faults));
}
