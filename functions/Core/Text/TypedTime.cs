using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Reads a time of day as people type it in our languages: 14:05, 14.05 Uhr, 14 Uhr 05, 14 h 05, 2:05 p. m., 14時05分, 午後2時半. The
/// patterns of .NET accept only the spaces of one culture, and people cannot type U+202F.
/// </summary>
public static partial class TypedTime
{
    private const int HalfDay = 12, HalfHour = 30;

    /// <summary>Null if it is not a time of day. A number alone is not one.</summary>
    public static LocalTime? Read(string text)
    {
        var plain = TypedText.Plain(text);
        return (European().Match(plain) is { Success: true } found ? found : Japanese().Match(plain)) is { Success: true } match
            && (match.Groups["minute"].Success || match.Groups["half"].Success || match.Groups["unit"].Success)
            ? Time(match)
            : null;
    }

    private static LocalTime? Time(Match match)
    {
        var hour = Number(match.Groups["hour"]);
        var minute = match.Groups["thirty"].Success ? HalfHour : Number(match.Groups["minute"]);
        return (hour, match.Groups["half"].Value) switch
        {
            _ when minute > 59 => null,
            ( > 23, "") => null,
            (_, "") => new LocalTime(hour, minute),
            // People in Japan do not agree whether hour 12 of an afternoon is noon or midnight.
            ( < HalfDay, "午前") => new LocalTime(hour, minute),
            ( < HalfDay, "午後") => new LocalTime(hour + HalfDay, minute),
            (_, "午前" or "午後") or ( < 1 or > HalfDay, _) => null,
            (_, "a" or "A") => new LocalTime(hour % HalfDay, minute),
            _ => new LocalTime((hour % HalfDay) + HalfDay, minute),
        };
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<hour>[0-9]{1,2})(?: ?(?:[:.h]|Uhr|heures?) ?(?<minute>[0-9]{2})(?::00)?(?: ?mi?n\.?)?)?(?: ?(?<half>[ap])\.? ?m\.?)?"
        + "(?<unit> ?(?:Uhr|h|hrs?|hs|heures?|horas?)\\.?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex European();

    [GeneratedRegex(
        "^(?<half>午前|午後)? ?(?<hour>[0-9]{1,2})(?:(?<unit> ?時)(?:(?<thirty> ?半)| ?(?<minute>[0-9]{1,2}) ?分?)?|:(?<minute>[0-9]{2}))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Japanese();
}
