using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>The calendars and absences of the current installation.</summary>
internal sealed class LocalCalendars(ReloadingInstallation installation) : ICalendar, IAbsences, IUnreadableEntries
{
    public Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken) =>
        installation.Current.Calendar.ReadAsync(owner, window, cancellationToken);

    public IAsyncEnumerable<OwnedReadResult> ReadManyAsync(
        IReadOnlyCollection<PersonId> owners, Interval window, CancellationToken cancellationToken) =>
        installation.Current.Calendar.ReadManyAsync(owners, window, cancellationToken);

    public bool AreReadForEverybody => installation.Current.Absences.AreReadForEverybody;

    public Task<IReadOnlyList<Absence>> OfReportsAsync(
        PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken) =>
        installation.Current.Absences.OfReportsAsync(manager, chart, window, cancellationToken);

    Task<IReadOnlyList<UnreadableEntry>> IUnreadableEntries.OfAsync(PersonId manager, CancellationToken cancellationToken) =>
        installation.Current.Unreadable?.OfAsync(manager, cancellationToken) ?? Task.FromResult<IReadOnlyList<UnreadableEntry>>([]);
}
