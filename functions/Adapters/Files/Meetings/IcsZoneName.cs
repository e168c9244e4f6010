using System.Collections.Frozen;
using System.Text;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Resolves the names that programs give to time zones.</summary>
internal static class IcsZoneName
{
    // Longer than any list of cities that Windows displays.
    private const int MaxLength = 256;

    /// <summary>
    /// Without quotation marks, escapes (RFC 5545, 3.3.11) and repeated spaces, so that the same name always compares as equal.
    /// </summary>
    public static string Trim(string tzid)
    {
        var plain = new StringBuilder(tzid.Length);
        foreach (var letter in tzid.Trim().Trim('"', '\'').Trim().Replace("\\", "", StringComparison.Ordinal))
        {
            var isBlank = char.IsWhiteSpace(letter);
            if (!isBlank || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(isBlank ? ' ' : letter);
            }
        }

        return plain.ToString();
    }

    /// <summary>
    /// IANA (<c>Europe/Berlin</c>) and Windows (<c>W. Europe Standard Time</c>) names, including after the prefix with which some programs
    /// make them unique (<c>/freeassociation.sourceforge.net/Europe/Berlin</c>, <c>tzone://Microsoft/Utc</c>).
    /// </summary>
    public static DateTimeZone? Known(string name)
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        for (var rest = name; ; rest = rest[(rest.IndexOf('/') + 1)..])
        {
            if (TimeZoneName.TryParse(rest, out var zone))
            {
                return zone;
            }

            if (!rest.Contains('/', StringComparison.Ordinal))
            {
                return null;
            }
        }
    }

    /// <summary>
    /// Outlook's display names (<c>(UTC+01:00) Amsterdam, Berlin, Bern</c>, <c>Eastern Time (US &amp; Canada)</c>), the short forms that
    /// Notes uses (<c>Eastern</c>, <c>W. Europe</c>), lists of cities, Unix names (<c>US-Eastern</c>, <c>CET-1CEST</c>), and offsets.
    /// </summary>
    public static DateTimeZone? Described(string name)
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        var (offset, text) = IcsZoneOffset.Split(name);
        return text.Length == 0 && offset is { } only
            ? DateTimeZone.ForOffset(only)
            : ByWindowsName(text) ?? IcsZonePlaces.Find(text, offset) ?? IcsUnixZone.Find(name)
                ?? IcsZoneOffset.FindByBoth(name) ?? Unnumbered(name);
    }

    /// <summary>
    /// The best guess for an unknown name: the owner's time zone, unless the name contains an offset that this zone does not have.
    /// </summary>
    public static DateTimeZone Guess(string name, DateTimeZone owners) =>
        IcsZoneOffset.Split(name).Offset is { } offset && IcsZonePlaces.StandardOffset(owners) != offset
            ? DateTimeZone.ForOffset(offset)
            : owners;

    // What follows " Standard Time" and the like in names that are not Windows', or are no longer.
    private static readonly FrozenDictionary<string, string> Regions = new Dictionary<string, string>
    {
        ["Armenian"] = "Asia/Yerevan",
        ["Australian Central"] = "Australia/Adelaide",
        ["Australian Eastern"] = "Australia/Sydney",
        ["Australian Western"] = "Australia/Perth",
        ["Brasilia"] = "America/Sao_Paulo",
        ["British"] = "Europe/London",
        ["Central Africa"] = "Africa/Maputo",
        ["East Africa"] = "Africa/Nairobi",
        ["Eastern European"] = "Europe/Athens",
        ["Greenwich Mean"] = "Europe/London",
        ["Gulf"] = "Asia/Dubai",
        ["Hawaii-Aleutian"] = "Pacific/Honolulu",
        ["Hong Kong"] = "Asia/Hong_Kong",
        ["Indian"] = "Asia/Kolkata",
        ["Indochina"] = "Asia/Bangkok",
        ["Irish"] = "Europe/Dublin",
        ["Japan"] = "Asia/Tokyo",
        ["Kamchatka"] = "Asia/Kamchatka",
        ["Korean"] = "Asia/Seoul",
        ["Mexico"] = "America/Mexico_City",
        ["Mexico Standard Time 2"] = "America/Mazatlan",
        ["Mid-Atlantic"] = "Etc/GMT+2",
        ["Mitteleuropäische"] = "Europe/Berlin",
        ["Moscow"] = "Europe/Moscow",
        ["Osteuropäische"] = "Europe/Athens",
        ["Philippine"] = "Asia/Manila",
        ["West Africa"] = "Africa/Lagos",
        ["Western European"] = "Europe/Lisbon",
        ["Western Indonesia"] = "Asia/Jakarta",
        ["Westeuropäische"] = "Europe/Lisbon",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static DateTimeZone? ByWindowsName(string text)
    {
        var region = text.Split('(')[0].Trim();
        foreach (var ending in (string[])[" Standard Time", " Daylight Time", " Summer Time", " Time", " Sommerzeit", " Zeit"])
        {
            region = region.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? region[..^ending.Length] : region;
        }

        return region.Length == 0
            ? null
            : Known(region + " Standard Time") ?? Known(region + "n Standard Time") ?? Known(Regions.GetValueOrDefault(region, ""));
    }

    // Exchange numbers a second zone with the same name: "W. Europe Standard Time 1".
    private static DateTimeZone? Unnumbered(string name)
    {
        var end = name.TrimEnd([.. "0123456789()"]).TrimEnd([' ', '-', '_']);
        return end.Length == 0 || end.Length == name.Length || name.Length - end.Length > 5 || IcsZoneOffset.Split(name).Offset is not null
            ? null
            : Known(end);
    }
}
