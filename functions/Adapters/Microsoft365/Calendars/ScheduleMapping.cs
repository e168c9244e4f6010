using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>What an entry of getSchedule says. Whatever is missing or cannot be understood is not known, never free.</summary>
internal static class ScheduleMapping
{
    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.ExtendedIso;

    /// <param name="entry">The entry of one mailbox.</param>
    /// <param name="window">What was asked for, in whole slots.</param>
    /// <param name="slot">The length of a slot.</param>
    public static FreeBusyResult Of(ScheduleJson entry, Interval window, Duration slot) =>
        entry is { Error: null, AvailabilityView: { } view } && view.Length == (int)(window.Duration / slot)
            ? Of(view, entry.WorkingHours, window.Start, slot)
            : new FreeBusyResult.NotKnown();

    /// <summary>Null for what is no day of the week.</summary>
    public static IsoDayOfWeek? Day(string? name) =>
        Enum.TryParse<IsoDayOfWeek>(name, ignoreCase: true, out var day)
        && day != IsoDayOfWeek.None && char.IsAsciiLetter(name?[0] ?? '0') // TryParse takes numbers too
            ? day
            : null;

    /// <summary>Null for what is no time of day.</summary>
    public static LocalTime? Time(string? text) =>
        TimeOfDay.Parse(text ?? string.Empty) is { Success: true, Value: var time } ? time : null;

    private static FreeBusyResult Of(string view, WorkingHoursJson? hours, Instant start, Duration slot)
    {
        var known = hours is null ? null : Hours(hours);
        return hours is null || known is not null
            ? new FreeBusyResult.Known(Busy(view, start, slot)) { Hours = known }
            : new FreeBusyResult.NotKnown();
    }

    /// <summary>
    /// 0 is free or working elsewhere, and everything outside the working hours; 1 tentative, 2 busy, 3 out of office. Neighbouring slots
    /// are one time.
    /// </summary>
    private static List<Interval> Busy(string view, Instant start, Duration slot)
    {
        var busy = new List<Interval>();
        for (var from = 0; from < view.Length; from++)
        {
            var to = from;
            while (to < view.Length && view[to] != '0')
            {
                to++;
            }

            if (to > from)
            {
                busy.Add(new Interval(start + (slot * from), start + (slot * to)));
                from = to;
            }
        }

        return busy;
    }

    private static CalendarHours? Hours(WorkingHoursJson source)
    {
        var days = (source.DaysOfWeek ?? []).Select(Day).ToList();
        return days.Count > 0 && !days.Contains(null)
            && Time(source.StartTime) is { } start && Time(source.EndTime) is { } end
            && source.TimeZone is { } zone && CustomTimeZone.Find(zone) is { } known
                ? new CalendarHours(known, new WorkingWeek(days.OfType<IsoDayOfWeek>()) { Hours = new WorkingHours(start, end) })
                : null;
    }
}
