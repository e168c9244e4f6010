using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Tells when people are busy and when they work, and nothing else about their calendars.</summary>
public interface IFreeBusy
{
    /// <summary>
    /// When each of these people is busy in this time; a result for each. Throws when the calendar service fails unexpectedly.
    /// </summary>
    Task<IReadOnlyDictionary<PersonId, FreeBusyResult>> OfAsync(
        IReadOnlyCollection<Person> people, Interval window, CancellationToken cancellationToken);
}

/// <summary>The result of asking when somebody is busy. What could not be read is never treated as free.</summary>
public abstract record FreeBusyResult
{
    private FreeBusyResult()
    {
    }

    /// <param name="Busy">Half-open, in any order; they may overlap.</param>
    public sealed record Known(IReadOnlyList<Interval> Busy) : FreeBusyResult
    {
        /// <summary>When and where they work, as they have set it in their calendar; null if it says nothing.</summary>
        public CalendarHours? Hours { get; init; }
    }

    /// <summary>Nothing is known about their time.</summary>
    public sealed record NotKnown : FreeBusyResult;
}

/// <summary>The working hours that somebody has set in their own calendar. They come before what the directory says.</summary>
/// <param name="TimeZone">The time zone of the hours.</param>
/// <param name="Week">The days and hours.</param>
public sealed record CalendarHours(DateTimeZone TimeZone, WorkingWeek Week);

/// <summary>Where nobody's free and busy times may be read.</summary>
public sealed class NoFreeBusy : IFreeBusy
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<PersonId, FreeBusyResult>> OfAsync(
        IReadOnlyCollection<Person> people, Interval window, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, FreeBusyResult>>(
            people.ToDictionary(p => p.Id, _ => (FreeBusyResult)new FreeBusyResult.NotKnown()));
}
