using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Coverage;

/// <summary>The all-day events of an <c>.ics</c> file that is named after the place whose public holidays it contains.</summary>
internal static class HolidayCalendar
{
    public static IReadOnlyList<ListedHolidays> Read(string path, byte[] bytes, PeopleListFaults faults)
    {
        var warnings = new IcsWarnings(path);
        var structure = IcsText.Read(() => new MemoryStream(bytes, writable: false), IcsBudget.Default.Lines) is { } text
            ? IcsStructure.Read(path, text, warnings)
            : null;
        foreach (var warning in warnings.All)
        {
            faults.Warn(warning.Line, warning.Fault);
        }

        if (structure is null or { Error: not null })
        {
            faults.Warn(null, say => say.HolidaysNotCalendar, say => say.HolidaysExportAsIcs);
            return [];
        }

        var days = structure.Calendars.SelectMany(c => c.Children).Where(c => c.Name == "VEVENT" && !IsCancelled(c))
            .SelectMany(e => DaysOf(e, faults)).Distinct().ToList();
        return days.Count > 0 && Place.TryParse(Path.GetFileNameWithoutExtension(path), out var place)
            ? [new ListedHolidays(place, NameIn(structure) ?? path, days.Max(), days)]
            : [];
    }

    private static IEnumerable<LocalDate> DaysOf(IcsComponent holiday, PeopleListFaults faults)
    {
        if (holiday.Find("RRULE") is { } rule)
        {
            faults.Warn(rule.Line, say => say.HolidaysRepeats, say => say.HolidaysExportEachYear);
        }

        if (DateOf(holiday, "DTSTART") is not { } first)
        {
            faults.Warn(holiday.Line, say => say.HolidaysNotAllDay, say => say.HolidaysWriteDay);
            return [];
        }

        var end = DateOf(holiday, "DTEND") is { } after && after > first ? after : first.PlusDays(1);
        return Enumerable.Range(0, Math.Min(Period.DaysBetween(first, end), 31)).Select(first.PlusDays);
    }

    private static LocalDate? DateOf(IcsComponent holiday, string name) =>
        holiday.Text(name) is { } text && IcsMoment.TryParse(text, out var local, out var isDate, out _) && isDate ? local.Date : null;

    private static bool IsCancelled(IcsComponent holiday) =>
        string.Equals(holiday.Text("STATUS"), "CANCELLED", StringComparison.OrdinalIgnoreCase);

    private static string? NameIn(IcsStructure structure) =>
        structure.Calendars.Select(c => c.Text("X-WR-CALNAME")).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
}
