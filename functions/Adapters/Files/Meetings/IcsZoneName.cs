using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.TimeZones;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The names that programs give to time zones.</summary>
internal static partial class IcsZoneName
{
    private static readonly TzdbDateTimeZoneSource Tzdb = TzdbDateTimeZoneSource.Default;

    private static readonly ILookup<string, string> IdsByCity = Tzdb.GetIds()
        .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
        .ToLookup(id => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' '), StringComparer.OrdinalIgnoreCase);

    // Places in Windows' display names after which IANA names no zone.
    private static readonly FrozenDictionary<string, string> OtherPlaces = new Dictionary<string, string>
    {
        ["Beijing"] = "Asia/Shanghai",
        ["Brasilia"] = "America/Sao_Paulo",
        ["Central America"] = "America/Guatemala",
        ["Coordinated Universal Time"] = "Etc/UTC",
        ["Greenland"] = "America/Nuuk",
        ["New Delhi"] = "Asia/Kolkata",
        ["Saskatchewan"] = "America/Regina",
        ["West Central Africa"] = "Africa/Lagos",
        ["Wellington"] = "Pacific/Auckland",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Trim(string tzid) => tzid.Trim().Trim('"', '\'').Trim();

    /// <summary>
    /// IANA (<c>Europe/Berlin</c>) and Windows (<c>W. Europe Standard Time</c>) names, also behind the path by which some programs
    /// make them unique (<c>/freeassociation.sourceforge.net/Europe/Berlin</c>, <c>tzone://Microsoft/Utc</c>).
    /// </summary>
    public static DateTimeZone? Known(string name)
    {
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
    /// What Outlook shows to people (<c>(UTC+01:00) Amsterdam, Berlin, Bern</c>, <c>Eastern Time (US &amp; Canada)</c>) and Notes' short
    /// forms of it (<c>Eastern</c>, <c>W. Europe</c>).
    /// </summary>
    public static DateTimeZone? Described(string name)
    {
        var match = Display().Match(name);
        var text = match.Success ? match.Groups["text"].Value : name;
        return ByWindowsName(text)
            ?? (match.Success ? ByCities(text, OffsetOf(match)) : null)
            ?? (match.Success && text.Length == 0 ? DateTimeZone.ForOffset(OffsetOf(match)) : null);
    }

    private static DateTimeZone? ByWindowsName(string text)
    {
        var region = text.Split('(')[0].Trim();
        foreach (var ending in (string[])[" Daylight Time", " Summer Time", " Time"])
        {
            region = region.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? region[..^ending.Length] : region;
        }

        return Known(region + " Standard Time") ?? Known(region + "n Standard Time");
    }

    private static DateTimeZone? ByCities(string text, Offset offset) => text
        .Split(',', StringSplitOptions.TrimEntries)
        .SelectMany(city => OtherPlaces.TryGetValue(city, out var id) ? Enumerable.Repeat(id, 1) : IdsByCity[city].Order(StringComparer.Ordinal))
        .Select(id => DateTimeZoneProviders.Tzdb[id])
        .FirstOrDefault(zone => Standard(zone) == offset);

    private static Offset Standard(DateTimeZone zone) => zone.GetZoneInterval(Instant.FromUtc(2025, 1, 1, 0, 0)).StandardOffset;

    private static Offset OffsetOf(Match match)
    {
        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
        var minutes = (Part("hours") * 60) + Part("minutes");
        return Offset.FromSeconds(Math.Min(minutes, 14 * 60) * (match.Groups["sign"].Value == "-" ? -60 : 60));
    }

    // "(UTC+01:00) Amsterdam, Berlin", "(GMT-05:00) Eastern Time", and the bare "UTC+01:00" and "GMT+0100".
    [GeneratedRegex(
        @"^(\((UTC|GMT)((?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2}))?\)\s*(?<text>.*)|(UTC|GMT)(?<sign>[+-])(?<hours>\d{1,2})(:?(?<minutes>\d{2}))?(?<text>))$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Display();
}
