using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Calendars that are empty unless a test fills them or makes them unreadable.</summary>
public sealed class TestCalendars : ICalendar
{
    private readonly Dictionary<PersonId, CalendarReadResult> results = [];

    public void Set(PersonId owner, CalendarReadResult result) => results[owner] = result;

    public void Clear() => results.Clear();

    public Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken) =>
        Task.FromResult(results.GetValueOrDefault(owner) ?? new CalendarReadResult.Read([]));
}
