using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Time zones as old Unix programs write them: <c>US-Eastern</c>, <c>America/New York</c>, <c>CEST</c>, <c>CET-1CEST,M3.5.0,M10.5.0/3</c>.
/// </summary>
internal static partial class IcsUnixZone
{
    // If an abbreviation has several meanings (IST, CST in China), this lists only the most common one in calendars.
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["ACDT"] = "Australia/Adelaide",
        ["ACST"] = "Australia/Adelaide",
        ["AEDT"] = "Australia/Sydney",
        ["AEST"] = "Australia/Sydney",
        ["AKDT"] = "America/Anchorage",
        ["AKST"] = "America/Anchorage",
        ["ADT"] = "America/Halifax",
        ["AST"] = "America/Halifax",
        ["AWST"] = "Australia/Perth",
        ["BST"] = "Europe/London",
        ["CDT"] = "America/Chicago",
        ["CEST"] = "Europe/Berlin",
        ["CST"] = "America/Chicago",
        ["EDT"] = "America/New_York",
        ["EEST"] = "Europe/Athens",
        ["HKT"] = "Asia/Hong_Kong",
        ["JST"] = "Asia/Tokyo",
        ["KST"] = "Asia/Seoul",
        ["MDT"] = "America/Denver",
        ["MESZ"] = "Europe/Berlin",
        ["MEZ"] = "Europe/Berlin",
        ["MSK"] = "Europe/Moscow",
        ["NDT"] = "America/St_Johns",
        ["NST"] = "America/St_Johns",
        ["NZDT"] = "Pacific/Auckland",
        ["NZST"] = "Pacific/Auckland",
        ["PDT"] = "America/Los_Angeles",
        ["PST"] = "America/Los_Angeles",
        ["SAST"] = "Africa/Johannesburg",
        ["SGT"] = "Asia/Singapore",
        ["UT"] = "Etc/UTC",
        ["WEST"] = "Europe/Lisbon",
        ["Z"] = "Etc/UTC",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // In IANA, these names mean a zone with a single offset, or another region; with daylight saving they mean the zone of the whole
    // region.
    private static readonly FrozenDictionary<string, string> WithSummerTime = new Dictionary<string, string>
    {
        ["CET"] = "Europe/Berlin",
        ["EET"] = "Europe/Athens",
        ["EST"] = "America/New_York",
        ["GMT"] = "Europe/London",
        ["MST"] = "America/Denver",
        ["WET"] = "Europe/Lisbon",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static DateTimeZone? Find(string name)
    {
        var id = Abbreviations.GetValueOrDefault(name);
        return id is not null ? DateTimeZoneProviders.Tzdb[id] : FindBySpelling(name) ?? Posix(name);
    }

    private static DateTimeZone? FindBySpelling(string name)
    {
        var spaced = name.Replace(' ', '_');
        var hyphen = spaced.IndexOf('-', StringComparison.Ordinal);
        return Named(spaced) ?? (hyphen > 0 ? Named($"{spaced[..hyphen]}/{spaced[(hyphen + 1)..]}") : null);
    }

    private static DateTimeZone? Named(string id) => TimeZoneName.TryParse(id, out var zone) ? zone : null;

    private static DateTimeZone? Posix(string name)
    {
        var match = Form().Match(name);
        if (!match.Success)
        {
            return null;
        }

        var standard = match.Groups["standard"].Value;
        var id = Abbreviations.GetValueOrDefault(standard) ?? WithSummerTime.GetValueOrDefault(standard);

        // In POSIX, offsets to the west are positive.
        var offset = Offset.FromHours(-int.Parse(match.Groups["hours"].ValueSpan, CultureInfo.InvariantCulture));
        return id is null || !match.Groups["summer"].Success ? DateTimeZone.ForOffset(offset) : DateTimeZoneProviders.Tzdb[id];
    }

    [GeneratedRegex(
        @"^(?<standard>(?!UTC|GMT[+-]?[0-9]+$)[A-Z]{3,5})(?<hours>[+-]?(1[0-4]|[0-9]))((?<summer>[A-Z]{3,5})[+-]?[0-9]{0,2})?(\\?,.*)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
