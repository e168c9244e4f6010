using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>Reads when an event takes place.</summary>
internal static class EventTimes
{
    // 2026-11-23T09:00:00.0000000, without an offset (https://learn.microsoft.com/graph/api/resources/datetimetimezone).
    private static readonly LocalDateTimePattern WallTime = LocalDateTimePattern.ExtendedIso;

    /// <summary>Null when the event has no time, or an unknown time zone.</summary>
    public static Interval? Of(EventJson source)
    {
        var zone = source.IsAllDay is true ? DaysIn(source) : null;
        return InstantOf(source.Start, zone) is { } start && InstantOf(source.End, zone) is { } end
            ? new Interval(start, Instant.Max(start, end))
            : null;
    }

    private static Instant? InstantOf(DateTimeJson? source, DateTimeZone? days) =>
        source?.DateTime is { } text
            && WallTime.Parse(text) is { Success: true, Value: var wall }
            && (days ?? GraphTimeZone.Find(source.TimeZone)) is { } zone
            ? zone.AtLeniently(wall).ToInstant()
            : null;

    /// <summary>
    /// Graph gives the midnights of all-day events in the requested zone, which is UTC, whatever zone they are in. The zone in which the
    /// event was created shows which midnights are meant.
    /// </summary>
    private static DateTimeZone? DaysIn(EventJson source) =>
        IsMidnight(source.Start) && IsMidnight(source.End) ? GraphTimeZone.Find(source.OriginalStartTimeZone) : null;

    private static bool IsMidnight(DateTimeJson? source) =>
        source?.DateTime is { } text && WallTime.Parse(text) is { Success: true, Value.TimeOfDay: var time } && time == LocalTime.Midnight;
}
