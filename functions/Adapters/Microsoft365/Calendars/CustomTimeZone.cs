using NodaTime;
using NodaTime.TimeZones;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>
/// The zone of somebody's working hours. Outlook has a name for most; for others, under the name <c>Customized Time Zone</c>, it gives the
/// rules themselves (https://learn.microsoft.com/graph/api/resources/customtimezone).
/// </summary>
internal static class CustomTimeZone
{
    /// <summary>Null when neither the name nor the rules can be understood.</summary>
    public static DateTimeZone? Find(ZoneJson source) =>
        GraphTimeZone.Find(source.Name) ?? (source.Bias is { } bias ? Of(source, bias) : null);

    /// <summary>
    /// The page says that the bias of a zone ahead of UTC is positive. In its own examples, and in Exchange, it is the other way round:
    /// 480 is California, and UTC is local time plus bias.
    /// </summary>
    private static BclDateTimeZone? Of(ZoneJson source, int bias)
    {
        try
        {
            var rules = Rule(source) is { } rule ? new[] { rule } : [];
            var name = source.Name ?? nameof(CustomTimeZone);
            return BclDateTimeZone.FromTimeZoneInfo(
                TimeZoneInfo.CreateCustomTimeZone(name, TimeSpan.FromMinutes(-bias), name, name, name, rules));
        }
        catch (Exception e) when (e is ArgumentException or InvalidTimeZoneException)
        {
            return null; // An offset of days, a month 13: .NET checks each rule.
        }
    }

    /// <summary>Null where the clock never changes.</summary>
    /// <exception cref="ArgumentException">The rules cannot be understood.</exception>
    private static TimeZoneInfo.AdjustmentRule? Rule(ZoneJson source) =>
        source is { DaylightOffset: { Month: > 0, DaylightBias: { } bias } summer, StandardOffset: { Month: > 0 } winter }
            ? TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromMinutes(-bias), Change(summer), Change(winter))
            : null;

    private static TimeZoneInfo.TransitionTime Change(ZoneChangeJson change) =>
        ScheduleMapping.Time(change.Time) is { } time && ScheduleMapping.Day(change.DayOfWeek) is { } day
            ? TimeZoneInfo.TransitionTime.CreateFloatingDateRule(
                new DateTime(1, 1, 1, time.Hour, time.Minute, time.Second, DateTimeKind.Unspecified),
                change.Month ?? 0,
                change.DayOccurrence ?? 0,
                (DayOfWeek)((int)day % 7))
            : throw new ArgumentException("A clock change has a day and a time.", nameof(change));
}
