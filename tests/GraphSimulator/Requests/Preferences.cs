using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.SimulatedGraph.Requests;

/// <summary>The Prefer header of Outlook's part of Graph.</summary>
/// <param name="ImmutableIds">Ids that do not change when an item is moved.</param>
/// <param name="TimeZoneName">The requested time zone; UTC by default.</param>
/// <param name="PlainText">Bodies as text rather than HTML.</param>
/// <param name="Applied">The value of Preference-Applied; null if nothing was requested.</param>
internal sealed partial record Preferences(bool ImmutableIds, string TimeZoneName, DateTimeZone Zone, bool PlainText, string? Applied)
{
    public static Preferences Of(string? header)
    {
        var preferences = Preference()
            .Matches(header ?? "")
            .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.OrdinalIgnoreCase);
        var zone = preferences.GetValueOrDefault("outlook.timezone") ?? "UTC";
        var applied = preferences
            .Where(w => Known.Contains(w.Key, StringComparer.OrdinalIgnoreCase))
            .Select(w => $"{w.Key}=\"{w.Value}\"")
            .ToList();
        return new Preferences(
            string.Equals(preferences.GetValueOrDefault("IdType"), "ImmutableId", StringComparison.OrdinalIgnoreCase),
            zone,
            ZoneOf(zone),
            string.Equals(preferences.GetValueOrDefault("outlook.body-content-type"), "text", StringComparison.OrdinalIgnoreCase),
            applied.Count > 0 ? string.Join(", ", applied) : null);
    }

    public GraphResponse ApplyTo(GraphResponse answer) => Applied is null ? answer : answer.With("Preference-Applied", Applied);

    /// <summary>Windows and IANA names, both of which Graph accepts.</summary>
    public static DateTimeZone ZoneOf(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
        ?? (TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var iana) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana) : null)
        ?? throw new GraphRefusal(
            400,
            "TimeZoneNotSupportedException",
            $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{name}'.");

    private static readonly string[] Known = ["IdType", "outlook.timezone", "outlook.body-content-type"];

    [GeneratedRegex("""([\w.-]+)\s*=\s*"?([^",;]+)"?""")]
    private static partial Regex Preference();
}
