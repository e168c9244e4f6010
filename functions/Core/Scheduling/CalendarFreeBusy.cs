using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Takes the busy times from people's whole calendars, for installations that have everybody's calendars as files.</summary>
public sealed class CalendarFreeBusy(ICalendar calendar) : IFreeBusy
{
    /// <summary>Events are found by their start, and one that began this long ago may still be going on.</summary>
    internal static readonly Duration LongestEvent = Duration.FromDays(14);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<PersonId, FreeBusyResult>> OfAsync(
        IReadOnlyCollection<Person> people, Interval window, CancellationToken cancellationToken)
    {
        var wide = new Interval(window.Start - LongestEvent, window.End);
        var results = new Dictionary<PersonId, FreeBusyResult>();
        await foreach (var (owner, read) in calendar.ReadManyAsync([.. people.Select(p => p.Id)], wide, cancellationToken))
        {
            results[owner] = read is CalendarReadResult.Read known
                ? new FreeBusyResult.Known([.. BusyTimes.Of(known)])
                : new FreeBusyResult.NotKnown();
        }

        return results;
    }
}
