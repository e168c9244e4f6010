using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Reads the hours of a day as people type them in our languages: 09:00-17:30, 9-17, 9:00 bis 17:00 Uhr, de 9 h à 17 h 30, 9 am to 5 pm,
/// 9時から17時まで.
/// </summary>
public static partial class TypedHours
{
    /// <summary>Null if it is not one span of hours within a day, or if it is not clear which half of the day an hour is in.</summary>
    public static (LocalTime Start, LocalTime End)? Read(string text)
    {
        var match = Span().Match(TypedText.PlainDashes(text));
        return match.Success
            && Time(match.Groups["start"].Value, match.Groups["end"].Value) is { } start
            && Time(match.Groups["end"].Value, match.Groups["start"].Value) is { } end
            && start < end
            ? (start, end)
            : null;
    }

    /// <summary>An hour alone is an hour of 24, but not beside an hour of 12: "2-5 pm" begins at 14:00.</summary>
    private static LocalTime? Time(string text, string other) => Alone().Match(text) switch
    {
        { Success: true } when HalfOfADay().IsMatch(other) => null,
        { Success: true, Groups: var part } => (Number(part["hour"]), part["minute"].Success ? Number(part["minute"]) : 0) switch
        {
            ( > 23, _) or (_, > 59) => null,
            var (hour, minute) => new LocalTime(hour, minute),
        },
        _ => TypedTime.Read(text),
    };

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?:(?:von|from|de|desde|entre|between)(?: las)? +)?(?<start>.+?)"
        + "(?: *- *| *から *| +(?:bis|to|till|until|à|a|hasta|et|y|and)(?: las)? +)(?<end>.+?)(?: *まで)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex("^(?<hour>[0-9]{1,2}|[0-9]{2}(?=[0-9]{2}$))(?<minute>[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex("[ap] ?[.]? ?m|午", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HalfOfADay();
}
