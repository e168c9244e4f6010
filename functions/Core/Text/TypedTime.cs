using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Reads a time of day as people type it in our languages: 14:05, 14.05 Uhr, 14 h 05, 2:05 p. m., 14時05分. The patterns of .NET accept
/// only the spaces of one culture, and people cannot type U+202F.
/// </summary>
public static partial class TypedTime
{
    private const int HalfDay = 12;

    /// <summary>Null if it is not a time of day. A number alone is not one.</summary>
    public static LocalTime? Read(string text)
    {
        var match = Form().Match(TypedText.Plain(text));
        return match.Success && (match.Groups["minute"].Success || match.Groups["half"].Success || match.Groups["unit"].Success)
            ? Time(Number(match.Groups["hour"]), Number(match.Groups["minute"]), match.Groups["half"].Value)
            : null;
    }

    private static LocalTime? Time(int hour, int minute, string half) => (hour, half) switch
    {
        _ when minute > 59 => null,
        ( > 23, "") => null,
        (_, "") => new LocalTime(hour, minute),
        ( < 1 or > HalfDay, _) => null,
        (_, "a" or "A") => new LocalTime(hour % HalfDay, minute),
        _ => new LocalTime((hour % HalfDay) + HalfDay, minute),
    };

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<hour>[0-9]{1,2})(?: ?[:.h時] ?(?<minute>[0-9]{2})分?)?(?: ?(?<half>[ap])\.? ?m\.?)?(?<unit> ?(?:Uhr|h|時))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
