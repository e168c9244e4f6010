using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// The length of a meeting: calendar days, which daylight saving can make 23 or 25 hours long, plus an exact duration (RFC 5545, 3.3.6 and
/// 3.8.5.3).
/// </summary>
internal readonly partial record struct IcsLength(int Days, Duration Exact)
{
    public static IcsLength OneDay { get; } = new(1, Duration.Zero);

    public static IcsLength None { get; } = new(0, Duration.Zero);

    public bool IsNegative => Days < 0 || Exact < Duration.Zero;

    /// <summary>No occurrence lasts longer than this.</summary>
    public Duration Longest => Duration.FromDays(Days + 1) + Exact;

    public Instant After(Instant start, DateTimeZone zone) =>
        Days == 0 ? start + Exact : zone.AtLeniently(start.InZone(zone).LocalDateTime.PlusDays(Days)).ToInstant() + Exact;

    public static bool TryParse(ReadOnlySpan<char> text, out IcsLength length)
    {
        length = default;
        var match = Form().Match(text.Trim().ToString());
        if (!match.Success)
        {
            return false;
        }

        var sign = match.Groups["sign"].Value == "-" ? -1 : 1;
        int Part(string name) => match.Groups[name].Success ? sign * int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
        length = new IcsLength(
            (7 * Part("weeks")) + Part("days"),
            Duration.FromHours(Part("hours")) + Duration.FromMinutes(Part("minutes")) + Duration.FromSeconds(Part("seconds")));
        return true;
    }

    [GeneratedRegex(
        @"^(?<sign>[+-])?P(?=.)((?<weeks>\d{1,4})W)?((?<days>\d{1,6})D)?"
            + @"(T((?<hours>\d{1,6})H)?((?<minutes>\d{1,7})M)?((?<seconds>\d{1,8})S)?)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
