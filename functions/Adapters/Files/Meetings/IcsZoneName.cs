using System.Text;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The names that programs give to time zones.</summary>
internal static class IcsZoneName
{
    // Longer than any list of cities that Windows shows.
    private const int Longest = 256;

    /// <summary>
    /// Without quotation marks, escapes (RFC 5545, 3.3.11) and repeated blanks, so that a name is equal to itself wherever it stands.
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
    /// IANA (<c>Europe/Berlin</c>) and Windows (<c>W. Europe Standard Time</c>) names, also behind the path by which some programs
    /// make them unique (<c>/freeassociation.sourceforge.net/Europe/Berlin</c>, <c>tzone://Microsoft/Utc</c>).
    /// </summary>
    public static DateTimeZone? Known(string name)
    {
        if (name.Length > Longest)
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
    /// What Outlook shows to people (<c>(UTC+01:00) Amsterdam, Berlin, Bern</c>, <c>Eastern Time (US &amp; Canada)</c>), Notes' short
    /// forms of it (<c>Eastern</c>, <c>W. Europe</c>), lists of cities, what Unix writes (<c>US-Eastern</c>, <c>CET-1CEST</c>), and
    /// offsets.
    /// </summary>
    public static DateTimeZone? Described(string name)
    {
        if (name.Length > Longest)
        {
            return null;
        }

        var (offset, text) = IcsZoneOffset.Split(name);
        return text.Length == 0 && offset is { } only
            ? DateTimeZone.ForOffset(only)
            : ByWindowsName(text) ?? IcsZonePlaces.Find(text, offset) ?? IcsUnixZone.Find(name) ?? Unnumbered(name);
    }

    /// <summary>
    /// The best that is known of a name that nobody explains: the owner's zone, unless the name itself says an offset that this zone has
    /// not.
    /// </summary>
    public static DateTimeZone Guess(string name, DateTimeZone owners) =>
        IcsZoneOffset.Split(name).Offset is { } offset && IcsZonePlaces.StandardOffset(owners) != offset
            ? DateTimeZone.ForOffset(offset)
            : owners;

    private static DateTimeZone? ByWindowsName(string text)
    {
        var region = text.Split('(')[0].Trim();
        foreach (var ending in (string[])[" Standard Time", " Daylight Time", " Summer Time", " Time", " Zeit"])
        {
            region = region.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? region[..^ending.Length] : region;
        }

        return region.Length == 0 ? null : Known(region + " Standard Time") ?? Known(region + "n Standard Time");
    }

    // Exchange numbers a second zone of the same name: "W. Europe Standard Time 1".
    private static DateTimeZone? Unnumbered(string name)
    {
        var end = name.TrimEnd([.. "0123456789()"]).TrimEnd([' ', '-', '_']);
        return end.Length == 0 || end.Length == name.Length || name.Length - end.Length > 5 || IcsZoneOffset.Split(name).Offset is not null
            ? null
            : Known(end);
    }
}
