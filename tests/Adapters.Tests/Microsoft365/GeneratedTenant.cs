using System.Globalization;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>A tenant of any size, with eight reports per manager, each of whom has a 1:1 a day.</summary>
internal static class GeneratedTenant
{
    public const int Span = 8;

    public static Tenant Of(int people)
    {
        List<SimulatedUser> users = [.. Enumerable.Range(0, people).Select(n => SimulatedUser.Called($"Person {n}", AddressOf(n)))];
        List<SimulatedUser> line = [.. users.Select((u, n) => n == 0 ? u : u with { ManagerId = users[(n - 1) / Span].Id })];
        var number = line.Select((u, n) => (u.Id, n)).ToDictionary(p => p.Id, p => p.n, StringComparer.Ordinal);
        return new Tenant(line, (owner, window) => CalendarOf(line, number[owner.Id], window));
    }

    /// <summary>A meeting a day, mostly with their reports, for the whole window.</summary>
    private static IEnumerable<SimulatedEvent> CalendarOf(List<SimulatedUser> line, int owner, Interval window) =>
        from day in Enumerable.Range(0, (int)(window.End - window.Start).TotalDays)
        let guest = ((owner * Span) + 1 + (day % Span)) % line.Count
        where guest != owner
        select Meeting(line[owner], line[guest], window.Start + Duration.FromDays(day) + Duration.FromHours(1));

    private static SimulatedEvent Meeting(SimulatedUser organizer, SimulatedUser guest, Instant start) =>
        new($"{organizer.Id} {guest.Id} {start}", new Interval(start, start + Duration.FromMinutes(30)))
        {
            Organizer = SimulatedAttendee.Of(organizer),
            Attendees = [SimulatedAttendee.Of(guest)],
        };

    private static string AddressOf(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}@crowd.example");
}
