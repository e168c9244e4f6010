using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.TimeZones;

namespace OutlookOneOnOne.Adapters.Files;

/// <summary>
/// Time zones as people and Windows write them: <c>Europe/Berlin</c>, <c>W. Europe Standard Time</c>; case does not matter.
/// </summary>
internal static class TimeZoneName
{
    private static readonly FrozenDictionary<string, string> Iana =
        DateTimeZoneProviders.Tzdb.Ids.ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    // Windows has had these since 2026; Unicode's table, which NodaTime includes, does not have them yet.
    private static readonly Dictionary<string, string> NewestWindows = new()
    {
        ["Alberta Standard Time"] = "America/Edmonton",
        ["British Columbia Standard Time"] = "America/Vancouver",
        ["Manitoba Standard Time"] = "America/Winnipeg",
    };

    private static readonly FrozenDictionary<string, string> Windows = TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping
        .Concat(NewestWindows)
        .DistinctBy(mapping => mapping.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Known => Iana.Keys.Concat(Windows.Keys);

    public static bool TryParse(string text, [NotNullWhen(true)] out DateTimeZone? zone)
    {
        var id = Iana.GetValueOrDefault(text) ?? Windows.GetValueOrDefault(text);
        zone = id is null ? null : DateTimeZoneProviders.Tzdb[id];
        return zone is not null;
    }
}
