using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>When an event is.</summary>
internal static class EventTimes
{
    // 2026-11-23T09:00:00.0000000, without an offset (https://learn.microsoft.com/graph/api/resources/datetimetimezone).
    private static readonly LocalDateTimePattern WallTime = LocalDateTimePattern.ExtendedIso;

    /// <summary>Null when it does not say, or says it in a zone that nobody knows.</summary>
    public static Interval? Of(EventJson given)
    {
        var zone = given.IsAllDay is true ? DaysIn(given) : null;
        return InstantOf(given.Start, zone) is { } start && InstantOf(given.End, zone) is { } end
            ? new Interval(start, Instant.Max(start, end))
            : null;
    }

    private static Instant? InstantOf(WhenJson? given, DateTimeZone? days) =>
        given?.DateTime is { } text && WallTime.Parse(text) is { Success: true, Value: var wall } && (days ?? GraphTimeZone.Find(given.TimeZone)) is { } zone
            ? zone.AtLeniently(wall).ToInstant()
            : null;

    /// <summary>
    /// Days are days, wherever somebody is: Graph gives their midnights as those of the zone asked for, which is UTC. Where the event
    /// was made says which midnights are meant.
    /// </summary>
    private static DateTimeZone? DaysIn(EventJson given) => IsMidnight(given.Start) && IsMidnight(given.End) ? GraphTimeZone.Find(given.OriginalStartTimeZone) : null;

    private static bool IsMidnight(WhenJson? given) =>
        given?.DateTime is { } text && WallTime.Parse(text) is { Success: true, Value.TimeOfDay: var time } && time == LocalTime.Midnight;
}
