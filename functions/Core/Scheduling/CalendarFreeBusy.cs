using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Takes the busy times from a person's whole calendar, for installations that have everybody's calendars as files.</summary>
public sealed class CalendarFreeBusy(ICalendar calendar) : IFreeBusy
{
    /// <summary>Events are found by their start, and one that began this long ago may still be going on.</summary>
    internal static readonly Duration LongestEvent = Duration.FromDays(14);

    /// <inheritdoc/>
    public async Task<FreeBusyResult> OfAsync(Person person, Interval window, CancellationToken cancellationToken) =>
        await calendar.ReadAsync(person.Id, new Interval(window.Start - LongestEvent, window.End), cancellationToken)
            is CalendarReadResult.Read read
                ? new FreeBusyResult.Known([.. BusyTimes.Of(read)])
                : new FreeBusyResult.NotKnown();
}
