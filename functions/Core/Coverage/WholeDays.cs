using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Which days somebody is out of office, by the dates of their own zone.</summary>
internal static class WholeDays
{
    // Somebody who is out through these hours was out for the day; few people block the evening.
    private static readonly WorkingHours Core = new(new LocalTime(10, 0), new LocalTime(16, 0));

    // Days beyond these cannot matter to anybody, and they are far from the limits of the calendar.
    private static readonly Instant Earliest = Instant.FromUtc(1900, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2999, 1, 1, 0, 0);

    /// <summary>
    /// A day counts when the times, taken together, cover 10:00 to 16:00 or all working hours. All of the days in between count.
    /// </summary>
    /// <param name="times">When they are out of office, in any order; without a start or an end where it is open.</param>
    /// <param name="person">Whose zone and working hours count.</param>
    public static IEnumerable<DaySpan> Of(IEnumerable<Interval> times, Person person) =>
        Joined(times).Select(time => Of(time, person)).OfType<DaySpan>();

    /// <summary>While somebody's account is blocked they are away, at least from today on.</summary>
    public static IEnumerable<DaySpan> Blocked(Person person, Instant now)
    {
        if (person.Blocked is { } blocked)
        {
            var days = new DaySpan(
                blocked.First ?? now.InZone(person.TimeZone).Date, blocked.Back ?? Latest.InZone(person.TimeZone).Date);
            return days.First < days.Back ? [days] : [];
        }

        return [];
    }

    private static DaySpan? Of(Interval time, Person person)
    {
        var (start, end) = (time.Start.InZone(person.TimeZone).Date, time.End.InZone(person.TimeZone).Date);
        var first = Covers(time, start, person) ? start : start.PlusDays(1);
        var back = Covers(time, end, person) ? end.PlusDays(1) : end;
        return first < back ? new DaySpan(first, back) : null;
    }

    private static bool Covers(Interval time, LocalDate day, Person person) =>
        Covers(time, day, Core, person.TimeZone)
        || (person.Week is { Hours: { } hours } week && week.Includes(day.DayOfWeek) && Covers(time, day, hours, person.TimeZone));

    private static bool Covers(Interval time, LocalDate day, WorkingHours hours, DateTimeZone zone) =>
        time.Start <= zone.AtLeniently(day + hours.Start).ToInstant() && zone.AtLeniently(day + hours.End).ToInstant() <= time.End;

    private static List<Interval> Joined(IEnumerable<Interval> times)
    {
        var joined = new List<Interval>();
        foreach (var next in times.Select(Within).OfType<Interval>().OrderBy(t => t.Start))
        {
            if (joined.Count > 0 && next.Start <= joined[^1].End)
            {
                joined[^1] = new Interval(joined[^1].Start, Instant.Max(joined[^1].End, next.End));
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined;
    }

    private static Interval? Within(Interval time)
    {
        var start = time.HasStart ? Instant.Max(time.Start, Earliest) : Earliest;
        var end = time.HasEnd ? Instant.Min(time.End, Latest) : Latest;
        return start < end ? new Interval(start, end) : null;
    }
}
