using NodaTime;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>Reads calendars.</summary>
public interface ICalendar
{
    /// <summary>
    /// The occurrences, exceptions included and each meeting once, that stand in this person's calendar and
    /// <em>start</em> within <paramref name="window"/>, which is half-open: two windows that touch give each meeting exactly once.
    /// </summary>
    Task<CalendarReading> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken);
}
