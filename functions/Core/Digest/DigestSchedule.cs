using NodaTime;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// When a digest goes out: Monday 08:00 in the recipient's time zone, or later that week if something delayed it. If the change to summer
/// time skips that 08:00, it goes out right after the gap; if 08:00 occurs twice, at the first.
/// </summary>
public static class DigestSchedule
{
    private static readonly LocalTime At = new(8, 0);

    /// <summary>The ISO week at this instant in this time zone.</summary>
    public static IsoWeek WeekAt(Instant now, DateTimeZone zone) => IsoWeek.Of(now.InZone(zone).Date);

    /// <summary>Monday 08:00 of the week in this time zone.</summary>
    public static Instant DueAt(IsoWeek week, DateTimeZone zone) => zone.AtLeniently(week.Monday + At).ToInstant();

    /// <summary>The week of the first digest that is due after this instant.</summary>
    public static IsoWeek NextAfter(Instant now, DateTimeZone zone) =>
        WeekAt(now, zone) is var week && now < DueAt(week, zone) ? week : week.PlusWeeks(1);

    /// <summary>It stays due until the week is over; after that, the next digest is due.</summary>
    public static bool IsDue(Instant now, DateTimeZone zone) => DueAt(WeekAt(now, zone), zone) <= now;
}
