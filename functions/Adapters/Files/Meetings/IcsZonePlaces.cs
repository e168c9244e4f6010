using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;
using OutlookOneOnOne.Adapters.Files.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Finds time zones by the places in Windows display names: <c>Amsterdam, Berlin, Bern</c>, also with slashes, as Outlook 2003 writes them.
/// </summary>
internal static class IcsZonePlaces
{
    private static readonly char[] Separators = [',', '/', ';', '、', '，', '､'];

    private static readonly ILookup<string, string> IdsByCity = TzdbDateTimeZoneSource.Default.GetIds()
        .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
        .ToLookup(id => Heading.Key(id[(id.LastIndexOf('/') + 1)..]));

    // Display names, and places in them, for which IANA has no zone or a different one.
    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>
    {
        ["Abu Dhabi"] = "Asia/Dubai",
        ["Aleutian Islands"] = "America/Adak",
        ["Alberta"] = "America/Edmonton",
        ["Arizona"] = "America/Phoenix",
        ["Astana"] = "Asia/Almaty",
        ["Baja California"] = "America/Tijuana",
        ["Beijing"] = "Asia/Shanghai",
        ["Bern"] = "Europe/Zurich",
        ["Bougainville Island"] = "Pacific/Bougainville",
        ["Brasilia"] = "America/Sao_Paulo",
        ["British Columbia"] = "America/Vancouver",
        ["Cabo Verde"] = "Atlantic/Cape_Verde",
        ["Cabo Verde Is."] = "Atlantic/Cape_Verde",
        ["Cape Verde Is."] = "Atlantic/Cape_Verde",
        ["Central America"] = "America/Guatemala",
        ["Chatham Islands"] = "Pacific/Chatham",
        ["Chetumal"] = "America/Cancun",
        ["Chihuahua, La Paz, Mazatlan"] = "America/Mazatlan",
        ["Chokurdakh"] = "Asia/Srednekolymsk",
        ["City of Buenos Aires"] = "America/Argentina/Buenos_Aires",
        ["Coordinated Universal Time"] = "Etc/UTC",
        ["Coordinated Universal Time+12"] = "Etc/GMT-12",
        ["Coordinated Universal Time+13"] = "Etc/GMT-13",
        ["Coordinated Universal Time-02"] = "Etc/GMT+2",
        ["Coordinated Universal Time-08"] = "Etc/GMT+8",
        ["Coordinated Universal Time-09"] = "Etc/GMT+9",
        ["Coordinated Universal Time-11"] = "Etc/GMT+11",
        ["Easter Island"] = "Pacific/Easter",
        ["Ekaterinburg"] = "Asia/Yekaterinburg",
        ["Georgetown, La Paz, Manaus, San Juan"] = "America/La_Paz",
        ["Greenland"] = "America/Nuuk",
        ["Hawaii"] = "Pacific/Honolulu",
        ["Indiana (East)"] = "America/Indiana/Indianapolis",
        ["International Date Line West"] = "Etc/GMT+12",
        ["Islamabad"] = "Asia/Karachi",
        ["Kiritimati Island"] = "Pacific/Kiritimati",
        ["La Paz, Mazatlan"] = "America/Mazatlan",
        ["Lord Howe Island"] = "Australia/Lord_Howe",
        ["Manitoba"] = "America/Winnipeg",
        ["Marquesas Islands"] = "Pacific/Marquesas",
        ["Mid-Atlantic"] = "Etc/GMT+2",
        ["Mid-Atlantic - Old"] = "Etc/GMT+2",
        ["Midway Island, Samoa"] = "Pacific/Midway",
        ["Mumbai"] = "Asia/Kolkata",
        ["New Delhi"] = "Asia/Kolkata",
        ["Norfolk Island"] = "Pacific/Norfolk",
        ["Nuku'alofa"] = "Pacific/Tongatapu",
        ["Osaka"] = "Asia/Tokyo",
        ["Petropavlovsk-Kamchatsky"] = "Asia/Kamchatka",
        ["Petropavlovsk-Kamchatsky - Old"] = "Asia/Kamchatka",
        ["Port Louis"] = "Indian/Mauritius",
        ["Pretoria"] = "Africa/Johannesburg",
        ["Rangoon"] = "Asia/Yangon",
        ["Saint Pierre and Miquelon"] = "America/Miquelon",
        ["Salvador"] = "America/Bahia",
        ["Samoa"] = "Pacific/Apia",
        ["Saskatchewan"] = "America/Regina",
        ["Solomon Is."] = "Pacific/Guadalcanal",
        ["Sri Jayawardenepura"] = "Asia/Colombo",
        ["St. Petersburg"] = "Europe/Moscow",
        ["Turks and Caicos"] = "America/Grand_Turk",
        ["West Central Africa"] = "Africa/Lagos",
        ["Wellington"] = "Pacific/Auckland",
        ["Yangon (Rangoon)"] = "Asia/Yangon",
        ["Москва"] = "Europe/Moscow",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first place with that offset, if one is given.</summary>
    public static DateTimeZone? Find(string text, Offset? offset)
    {
        // A complete Windows display name means that zone, even if its offset has changed since.
        if (Others.GetValueOrDefault(text) is { } whole)
        {
            return DateTimeZoneProviders.Tzdb[whole];
        }

        return text
            .Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(Ids)
            .Select(id => DateTimeZoneProviders.Tzdb[id])
            .FirstOrDefault(zone => offset is null || StandardOffset(zone) == offset);
    }

    public static Offset StandardOffset(DateTimeZone zone) => zone.GetZoneInterval(Instant.FromUtc(2025, 1, 1, 0, 0)).StandardOffset;

    public static Offset LargestOffset(DateTimeZone zone) => zone
        .GetZoneIntervals(Instant.FromUtc(2025, 1, 1, 0, 0), Instant.FromUtc(2026, 1, 1, 0, 0))
        .Max(interval => interval.WallOffset);

    private static IEnumerable<string> Ids(string place) =>
        Others.TryGetValue(place, out var id)
            ? [id]
            : IdsByCity[Heading.Key(place)].Order(StringComparer.Ordinal).Concat(IcsTranslatedPlaces.IdsOf(place));
}
