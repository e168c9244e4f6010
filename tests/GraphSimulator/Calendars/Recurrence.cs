using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>The rule of a series, as in its master (https://learn.microsoft.com/graph/api/resources/patternedrecurrence).</summary>
internal static class Recurrence
{
    public static JsonObject Of(EventCopy master)
    {
        var (first, days) = (master.Event, (int)Math.Max(1, Math.Round(master.Every.TotalDays)));
        var day = first.Time.Start.InZone(DateTimeZoneProviders.Tzdb[first.TimeZone]).Date;
        return new JsonObject
        {
            ["pattern"] = new JsonObject
            {
                ["type"] = days % 7 == 0 ? "weekly" : "daily",
                ["interval"] = days % 7 == 0 ? days / 7 : days,
                ["month"] = 0,
                ["dayOfMonth"] = 0,
                ["daysOfWeek"] = days % 7 == 0 ? new JsonArray(day.DayOfWeek.ToString().ToLowerInvariant()) : [],
                ["firstDayOfWeek"] = "sunday",
                ["index"] = "first",
            },
            ["range"] = new JsonObject
            {
                ["type"] = "noEnd",
                ["startDate"] = LocalDatePattern.Iso.Format(day),
                ["endDate"] = "0001-01-01",
                ["recurrenceTimeZone"] = TimeZoneInfo.TryConvertIanaIdToWindowsId(first.TimeZone, out var windows)
                    ? windows
                    : first.TimeZone,
                ["numberOfOccurrences"] = 0,
            },
        };
    }
}
