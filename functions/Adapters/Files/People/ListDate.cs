using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Reads the dates of a list. Only the heading decides whether a cell is a date, never the format or the culture.</summary>
internal sealed partial class ListDate(string? pattern, bool countsDaysFrom1904)
{
    // Excel's day 60 is 29 February 1900, which did not exist; its last day is the end of the year 9999.
    private const int FirstSafeDay = 61, LastDay = 2958465, From1900To1904 = 1462;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private readonly LocalDatePattern? chosen = pattern is null ? null : LocalDatePattern.CreateWithInvariantCulture(Pattern(pattern));

    /// <summary>False for a pattern such as <c>dd/MM/yyyy</c> without a day, month or year.</summary>
    public static bool IsPattern(string text)
    {
        try
        {
            var sample = new LocalDate(2026, 3, 21);
            var parsed = LocalDatePattern.CreateWithInvariantCulture(Pattern(text));
            return parsed.Parse(parsed.Format(sample)).TryGetValue(default, out var back) && back == sample;
        }
        catch (InvalidPatternException)
        {
            return false;
        }
    }

    /// <summary>Null if it is not a date, or an ambiguous one.</summary>
    public LocalDate? Read(ListCell cell) => cell.Kind switch
    {
        CellKind.Number => FromNumber(cell.Text),
        CellKind.Text => FromText(cell.Text),
        CellKind.Error or CellKind.Uncalculated or CellKind.Inexact or CellKind.Covered or _ => null,
    };

    /// <summary>The nearest midnight: exceljs in Berlin writes 22:00 on the day before, SheetJS in Madrid 23:59:16.</summary>
    private LocalDate? FromNumber(string digits)
    {
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var days))
        {
            return null;
        }

        days = Math.Round(days + (countsDaysFrom1904 ? From1900To1904 : 0), MidpointRounding.AwayFromZero);
        return days is >= FirstSafeDay and <= LastDay ? DayZero.PlusDays((int)days) : FromText(digits);
    }

    private LocalDate? FromText(string written)
    {
        var text = TypedText.Plain(written);
        var day = AfterTheDay().Replace(text, string.Empty);
        return chosen is null
            ? TypedDate.ReadInColumn(day) ?? TypedDate.ReadInColumn(TimeAtEnd().Replace(text, string.Empty))
            : Read(chosen, text) ?? Read(LocalDatePattern.Iso, day);
    }

    private static LocalDate? Read(LocalDatePattern pattern, string text) =>
        pattern.Parse(text).TryGetValue(default, out var date) ? date : null;

    /// <summary>As people write patterns: both y and u mean the year.</summary>
    private static string Pattern(string text) =>
        TypedText.Plain(text).Replace('y', 'u').Replace("/", "'/'", StringComparison.Ordinal);

    // 21-Mar-2015 00:00:00.
    [GeneratedRegex("[T ]+[0-9]{1,2}:.*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex TimeAtEnd();

    // The date as written, whatever the time zone: 2026-03-31T00:00:00Z, 31.03.2026 00:00.
    [GeneratedRegex("(?<![.年月])[T ].*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex AfterTheDay();
}
