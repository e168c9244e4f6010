using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>The calendars as the files are now.</summary>
internal sealed class ServedCalendars(LivingInstallation installation) : ICalendar, IAbsences
{
    public Task<CalendarReading> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken) =>
        installation.Current.Calendar.ReadAsync(owner, window, cancellationToken);

    public IAsyncEnumerable<OwnedReading> ReadManyAsync(IReadOnlyCollection<PersonId> owners, Interval window, CancellationToken cancellationToken) =>
        installation.Current.Calendar.ReadManyAsync(owners, window, cancellationToken);

    public Task<IReadOnlyList<Absence>> OfReportsAsync(PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken) =>
        installation.Current.Absences.OfReportsAsync(manager, chart, window, cancellationToken);
}
