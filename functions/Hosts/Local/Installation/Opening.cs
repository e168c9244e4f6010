using NodaTime;
using OutlookOneOnOne.Core.Directory;

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
            (organisation, warnings) => whom(organisation) switch
            {
                ManagersAsked.People people => OfAsync(files, site, organisation, people.Managers, warnings, today, cancellationToken),
                ManagersAsked.Nobody nobody => Refuse([nobody.Fault]),
                _ => throw new InvalidOperationException("ManagersAsked is closed."),
            },
            Refuse);

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
