using NodaTime;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>When previews are mailed: from Thursday 08:00 in the recipient's time zone to the end of Friday.</summary>
public static class PreviewSchedule
{
    private static readonly LocalTime At = new(8, 0);

    /// <summary>The week of the digest that is previewed at this instant: the next one.</summary>
    public static IsoWeek WeekAt(Instant now, DateTimeZone zone) => DigestSchedule.WeekAt(now, zone).PlusWeeks(1);

    /// <summary>Thursday 08:00 before the week.</summary>
    public static Instant DueAt(IsoWeek week, DateTimeZone zone) => zone.AtLeniently(week.Monday.PlusDays(-4) + At).ToInstant();

    /// <summary>The end of Friday: at the weekend nobody can do anything about it.</summary>
    public static Instant EndOf(IsoWeek week, DateTimeZone zone) => zone.AtStartOfDay(week.Monday.PlusDays(-2)).ToInstant();
}
