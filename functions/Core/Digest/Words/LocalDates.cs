using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Formats instants in the recipient's time zone.</summary>
internal sealed class LocalDates(DateTimeZone zone)
{
    private static readonly LocalDatePattern DayMonth = Pattern("d MMMM");
    private static readonly LocalDatePattern DayMonthYear = Pattern("d MMMM yyyy");
    private static readonly ZonedDateTimePattern Moment =
        ZonedDateTimePattern.CreateWithInvariantCulture("dddd d MMMM, HH:mm", null);

    /// <summary>"Thursday 26 November, 10:00".</summary>
    public string DayAndTime(Instant instant) => Moment.Format(instant.InZone(zone));

    /// <summary>"26 November".</summary>
    public string Day(Instant instant) => DayMonth.Format(instant.InZone(zone).Date);

    /// <summary>"Europe/Berlin time".</summary>
    public string ZoneName => zone == DateTimeZone.Utc ? "UTC" : $"{zone.Id} time";

    /// <summary>"23–29 November 2026", "30 November – 6 December 2026".</summary>
    public static string Days(IsoWeek week)
    {
        var (monday, sunday) = (week.Monday, week.Monday.PlusDays(6));
        var first = (monday.Year == sunday.Year, monday.Month == sunday.Month) switch
        {
            (true, true) => monday.Day.ToString(CultureInfo.InvariantCulture) + "–",
            (true, false) => DayMonth.Format(monday) + " – ",
            _ => DayMonthYear.Format(monday) + " – ",
        };
        return first + DayMonthYear.Format(sunday);
    }

    /// <summary>"week 48 (23–29 November 2026)".</summary>
    public static string Week(IsoWeek week) => string.Create(CultureInfo.InvariantCulture, $"week {week.Week} ({Days(week)})");

    /// <summary>"Week 48, 23–29 November 2026".</summary>
    public static string Heading(IsoWeek week) => string.Create(CultureInfo.InvariantCulture, $"Week {week.Week}, {Days(week)}");

    private static LocalDatePattern Pattern(string pattern) => LocalDatePattern.CreateWithInvariantCulture(pattern);
}
