using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Dates whose month is a word, so that every country reads the same day: 21-Mar-2015, Mar 21, 2015, 21. März 2015, 21 mars 2015,
/// 21 de marzo de 2015.
/// </summary>
internal static partial class SpelledDate
{
    // In English, German, French and Spanish, with the abbreviations that programs write. None means two months.
    private static readonly string[] Months =
    [
        "jan|january|januar|jän|jänner|janv|janvier|ene|enero",
        "feb|february|februar|févr|fév|février|febrero",
        "mar|march|märz|maerz|mrz|mär|mars|marzo",
        "apr|april|avr|avril|abr|abril",
        "may|mai|mayo",
        "jun|june|juni|juin|junio",
        "jul|july|juli|juil|juillet|julio",
        "aug|august|août|aout|ago|agosto",
        "sep|sept|september|septembre|septiembre|setiembre",
        "oct|october|okt|oktober|octobre|octubre",
        "nov|november|novembre|noviembre",
        "dec|december|dez|dezember|déc|décembre|dic|diciembre",
    ];

    private static readonly Dictionary<string, int> ByWord = Months
        .SelectMany((words, i) => words.Split('|').Select(w => (Word: SearchWords.Fold(w), Month: i + 1)))
        .DistinctBy(w => w.Word)
        .ToDictionary(w => w.Word, w => w.Month);

    /// <summary>Null if it is not such a date.</summary>
    public static LocalDate? Read(string text)
    {
        var match = DayFirst().Match(text) is { Success: true } first ? first : MonthFirst().Match(text);
        if (!match.Success || !ByWord.TryGetValue(SearchWords.Fold(match.Groups["month"].Value), out var month))
        {
            return null;
        }

        var (year, day) = (Number(match.Groups["year"]), Number(match.Groups["day"]));
        return year > 0 && day > 0 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // "1o" is what 1º becomes once it is plain.
    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})(?:\.\s*|\.?(?:er|o|st|nd|rd|th)?[\s/-]+)(?:(?:de|of)\s+)?(?<month>\p{L}+)\.?[\s/,-]+"
        + @"(?:del?\s+)?(?<year>[0-9]{4})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?<month>\p{L}+)\.?[\s-]+(?:the\s+)?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?[,\s-]\s*(?<year>[0-9]{4})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();
}
