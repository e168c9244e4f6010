using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>Reads calendars.</summary>
public interface ICalendar
{
    /// <summary>
    /// The occurrences, exceptions included and each meeting once, that stand in this person's calendar and
    /// <em>start</em> within <paramref name="window"/>, which is half-open: two windows that touch give each meeting exactly once.
    /// </summary>
    Task<CalendarReading> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken);

    /// <summary>
    /// The same of many people, each with an outcome of their own, in any order and as they come: one calendar that cannot be
    /// read keeps nobody else's from being. What was given out may be forgotten before the next is asked for.
    /// </summary>
    async IAsyncEnumerable<OwnedReading> ReadManyAsync(
        IReadOnlyCollection<PersonId> owners, Interval window, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var owner in owners)
        {
            yield return new OwnedReading(owner, await ReadAsync(owner, window, cancellationToken));
        }
    }
}

/// <summary>What came of reading this person's calendar.</summary>
public sealed record OwnedReading(PersonId Owner, CalendarReading Reading);
