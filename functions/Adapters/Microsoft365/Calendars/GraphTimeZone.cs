using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>Parses Outlook's names of time zones: mostly Windows names, sometimes IANA names, and <c>tzone://Microsoft/Utc</c>.</summary>
internal static class GraphTimeZone
{
    private static readonly FrozenDictionary<string, string> Windows =
        TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for custom zones, such as <c>Customized Time Zone</c>.</summary>
    public static DateTimeZone? Find(string? name) => name switch
    {
        null => null,
        _ when IsUtc(name) => DateTimeZone.Utc,
        _ => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Windows.GetValueOrDefault(name, name)),
    };

    private static bool IsUtc(string name) =>
        name.EndsWith("/Utc", StringComparison.OrdinalIgnoreCase) || name.Equals("UTC", StringComparison.OrdinalIgnoreCase);
}
