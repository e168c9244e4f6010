using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// The offset in the name of a time zone: <c>(UTC+01:00) Berlin</c>, <c>(GMT+01.00)</c>, <c>GMT -0500 (Standard)</c>, <c>+01:00</c>.
/// </summary>
internal static partial class IcsZoneOffset
{
    private const int Furthest = 14 * 60;

    private static readonly string[] ChangingZones =
    [
        "Europe/Berlin", "Europe/London", "Europe/Athens", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
        "America/Anchorage", "America/Halifax", "America/St_Johns", "America/Santiago", "Australia/Sydney", "Australia/Adelaide",
        "Pacific/Auckland",
    ];

    /// <summary>The offset, or null if the name has none, and the rest of the name.</summary>
    public static (Offset? Offset, string Text) Split(string name)
    {
        var match = Bracketed().Match(name);
        match = match.Success ? match : Bare().Match(name);
        return match.Success ? (OffsetOf(match), match.Groups["text"].Value.Trim()) : (null, name);
    }

    /// <summary>
    /// The zone with both offsets, where a name has nothing else: <c>GMT -0500 (Standard) / GMT -0400 (Daylight)</c>. Of several zones, the
    /// one with the most people.
    /// </summary>
    public static DateTimeZone? FindByBoth(string name)
    {
        var match = Both().Match(name);
        if (!match.Success)
        {
            return null;
        }

        var (standard, daylight) = (Split(match.Groups["standard"].Value).Offset, Split(match.Groups["daylight"].Value).Offset);
        return ChangingZones.Select(id => DateTimeZoneProviders.Tzdb[id])
            .FirstOrDefault(z => IcsZonePlaces.StandardOffset(z) == standard && IcsZonePlaces.LargestOffset(z) == daylight);
    }

    private static Offset OffsetOf(Match match)
    {
        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var minutes = Math.Min((Part("hours") * 60) + Part("minutes"), Furthest);
        return Offset.FromSeconds(minutes * (match.Groups["sign"].Value is "-" or "\u2212" or "\u2013" ? -60 : 60));
    }

    [GeneratedRegex(
        @"^(?<standard>(UTC|GMT)\s*[+-][0-9:.]{1,5})\s*\(Standard\)\s*/\s*(?<daylight>(UTC|GMT)\s*[+-][0-9:.]{1,5})\s*\(Daylight\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Both();

    // \u2212 and \u2013 are the minus sign and the en dash that word processors write.
    [GeneratedRegex(
        @"^[(\[]\s*(UTC|GMT|UT)?\s*((?<sign>[+\-\u2212\u2013\u00b1])\s*(?<hours>[0-9]{1,2})"
            + @"(\s*[:.h]?\s*(?<minutes>[0-9]{2}))?)?\s*[)\]]\s*(?<text>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(UTC|GMT|UT)?\s*(?<sign>[+\-\u2212\u2013\u00b1])\s*(?<hours>[0-9]{1,2})(\s*[:.h]?(?<minutes>[0-9]{2}))?(?<text>|\s.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
