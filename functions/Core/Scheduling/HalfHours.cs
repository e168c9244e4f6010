using NodaTime;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>The times at which a meeting may start: every half hour of somebody's local time.</summary>
internal static class HalfHours
{
    private const int Minutes = 30;

    /// <summary>
    /// In order, each start once. A local time that is skipped on a day is left out; for one that occurs twice, the first is used.
    /// </summary>
    /// <param name="window">Half-open.</param>
    /// <param name="zone">Whose local time it is.</param>
    /// <param name="usual">A start that is added on its weekday; null for none.</param>
    public static IEnumerable<Instant> StartsIn(Interval window, DateTimeZone zone, UsualTime? usual = null)
    {
        var (first, last) = (window.Start.InZone(zone).Date, window.End.InZone(zone).Date);
        var days = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);
        return days.SelectMany(day => TimesOf(day, usual).Select(time => zone.MapLocal(day.At(time))))
            .Where(there => there.Count > 0)
            .Select(there => there.First().ToInstant())
            .Distinct()
            .Order()
            .Where(window.Contains);
    }

    private static IEnumerable<LocalTime> TimesOf(LocalDate day, UsualTime? usual)
    {
        var times = Enumerable.Range(0, NodaConstants.MinutesPerDay / Minutes).Select(i => LocalTime.Midnight.PlusMinutes(i * Minutes));
        return usual is { } time && time.Day == day.DayOfWeek ? times.Append(time.Start) : times;
    }
}
