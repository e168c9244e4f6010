using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>Reads when an event takes place.</summary>
internal static class EventTimes
{
    // 2026-11-23T09:00:00.0000000, without an offset (https://learn.microsoft.com/graph/api/resources/datetimetimezone).
    private static readonly LocalDateTimePattern WallTime = LocalDateTimePattern.ExtendedIso;

    /// <summary>Null when the event has no time, or an unknown time zone.</summary>
    public static Interval? Of(EventJson given)
    {
        var zone = given.IsAllDay is true ? DaysIn(given) : null;
        return InstantOf(given.Start, zone) is { } start && InstantOf(given.End, zone) is { } end
            ? new Interval(start, Instant.Max(start, end))
            : null;
    }

    private static Instant? InstantOf(WhenJson? given, DateTimeZone? days) =>
        given?.DateTime is { } text
            && WallTime.Parse(text) is { Success: true, Value: var wall }
            && (days ?? GraphTimeZone.Find(given.TimeZone)) is { } zone
            ? zone.AtLeniently(wall).ToInstant()
            : null;

    /// <summary>
    /// Graph gives the midnights of all-day events in the requested zone, which is UTC, whatever zone they are in. The zone in which the
    /// event was created shows which midnights are meant.
    /// </summary>
    private static DateTimeZone? DaysIn(EventJson given) =>
        IsMidnight(given.Start) && IsMidnight(given.End) ? GraphTimeZone.Find(given.OriginalStartTimeZone) : null;

    private static bool IsMidnight(WhenJson? given) =>
        given?.DateTime is { } text && WallTime.Parse(text) is { Success: true, Value.TimeOfDay: var time } && time == LocalTime.Midnight;
}
