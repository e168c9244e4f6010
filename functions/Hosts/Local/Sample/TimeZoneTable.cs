using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.TimeZones;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>
/// Writes the VTIMEZONE that each TZID needs (RFC 5545, 3.2.19), with every change of offset during the time of the sample.
/// </summary>
internal static class TimeZoneTable
{
    private static readonly NodaTime.Duration Back = NodaTime.Duration.FromDays(200);
    private static readonly NodaTime.Duration Ahead = NodaTime.Duration.FromDays(400);

    public static VTimeZone Of(DateTimeZone zone, Instant now)
    {
        var table = new VTimeZone(zone.Id);
        foreach (var interval in zone.GetZoneIntervals(now - Back, now + Ahead))
            table.AddChild(Observance(zone, interval));
        return table;
    }

    private static VTimeZoneInfo Observance(DateTimeZone zone, ZoneInterval interval)
    {
        var before = interval.HasStart ? zone.GetUtcOffset(interval.Start - NodaTime.Duration.Epsilon) : interval.WallOffset;
        // A zone without changes has had a single offset for a long time.
        var start = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : new LocalDateTime(1970, 1, 1, 0, 0);
        return new VTimeZoneInfo(interval.Savings == Offset.Zero ? Components.Standard : Components.Daylight)
        {
            DtStart = new CalDateTime(start.ToDateTimeUnspecified(), hasTime: true),
            OffsetFrom = new UtcOffset(before.ToTimeSpan()),
            OffsetTo = new UtcOffset(interval.WallOffset.ToTimeSpan()),
            TimeZoneName = interval.Name,
        };
    }
}
