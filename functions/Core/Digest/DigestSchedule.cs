using NodaTime;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// When a digest goes out: Monday 08:00 where the recipient is, and later in that week if something kept it.
/// On a Monday whose 08:00 the clock change skips it goes out right after the gap; where 08:00 comes twice, at the first.
/// </summary>
public static class DigestSchedule
{
    private static readonly LocalTime At = new(8, 0);

    public static IsoWeek WeekAt(Instant now, DateTimeZone zone) => IsoWeek.Of(now.InZone(zone).Date);

    public static Instant DueAt(IsoWeek week, DateTimeZone zone) => zone.AtLeniently(week.Monday + At).ToInstant();

    /// <summary>Due until the week is over: then the next digest is.</summary>
    public static bool IsDue(Instant now, DateTimeZone zone) => DueAt(WeekAt(now, zone), zone) <= now;
}
