using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>
/// What we read of an answer of getSchedule (https://learn.microsoft.com/graph/api/resources/scheduleinformation). Entries with subjects
/// and places may come with it; they are ignored. The SDK's model is not used: its enumeration of the digits is off by one.
/// </summary>
internal sealed record SchedulesJson(IReadOnlyList<ScheduleJson?>? Value);

/// <param name="ScheduleId">The address as we gave it.</param>
/// <param name="AvailabilityView">A digit for each slot; null if nothing is known.</param>
/// <param name="WorkingHours">Null if nothing is known.</param>
/// <param name="Error">Why this mailbox was not read, though the answer as a whole is 200; else null.</param>
internal sealed record ScheduleJson(string? ScheduleId, string? AvailabilityView, WorkingHoursJson? WorkingHours, ScheduleErrorJson? Error);

/// <summary>Its message may contain an address, so that only the code is read.</summary>
internal sealed record ScheduleErrorJson(string? ResponseCode);

/// <param name="DaysOfWeek">Such as <c>monday</c>.</param>
/// <param name="StartTime">Such as <c>08:00:00.0000000</c>.</param>
/// <param name="EndTime">The same.</param>
/// <param name="TimeZone">The zone that they are in.</param>
internal sealed record WorkingHoursJson(IReadOnlyList<string?>? DaysOfWeek, string? StartTime, string? EndTime, ZoneJson? TimeZone);

/// <summary>A zone by its name, or by rules under the name <c>Customized Time Zone</c>.</summary>
internal sealed record ZoneJson(string? Name, int? Bias, ZoneChangeJson? StandardOffset, ZoneChangeJson? DaylightOffset);

/// <summary>When the clock changes, every year.</summary>
/// <param name="DayOccurrence">1 to 4, or 5 for the last of the month.</param>
/// <param name="DayOfWeek">Such as <c>sunday</c>.</param>
/// <param name="Month">1 to 12; 0 where the clock never changes.</param>
/// <param name="Time">The time of day.</param>
/// <param name="DaylightBias">How many minutes the clock goes back; -60 in summer.</param>
internal sealed record ZoneChangeJson(int? DayOccurrence, string? DayOfWeek, int? Month, string? Time, int? DaylightBias);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SchedulesJson))]
internal sealed partial class ScheduleJsonContext : JsonSerializerContext;
