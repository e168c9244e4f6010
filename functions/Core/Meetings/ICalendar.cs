using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>Reads calendars.</summary>
public interface ICalendar
{
    /// <summary>
    /// The occurrences in this person's calendar, exceptions included and each meeting once, that <em>start</em> within <paramref
    /// name="window"/>. The window is half-open: two adjacent windows return each meeting exactly once.
    /// </summary>
    Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken);

    /// <summary>
    /// The same for many people, each with their own result, in any order: one calendar that cannot be read does not stop the others.
    /// Results may be discarded before the next one is read.
    /// </summary>
    async IAsyncEnumerable<OwnedReadResult> ReadManyAsync(
        IReadOnlyCollection<PersonId> owners, Interval window, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var owner in owners)
        {
            yield return new OwnedReadResult(owner, await ReadAsync(owner, window, cancellationToken));
        }
    }
}

/// <summary>The result of reading one person's calendar.</summary>
public sealed record OwnedReadResult(PersonId Owner, CalendarReadResult Reading);
