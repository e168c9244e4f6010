using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// What the TZIDs of one calendar mean. A name that everybody knows means the zone that everybody knows, whose rules are
/// better kept than a copy in a file; any other means what the file's own VTIMEZONE says.
/// </summary>
internal sealed class IcsZones
{
    private readonly Dictionary<string, IcsComponent> own = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DateTimeZone?> found = new(StringComparer.Ordinal);
    private readonly IcsOwnZones ownZones;

    public IcsZones(IEnumerable<IcsComponent> calendars, IcsOwnZones ownZones)
    {
        this.ownZones = ownZones;
        foreach (var zone in calendars.SelectMany(c => c.Children).Where(c => c.Name == "VTIMEZONE"))
        {
            if (zone.Text("TZID") is { } id)
            {
                own.TryAdd(IcsZoneName.Trim(id), zone);
            }
        }
    }

    /// <summary>Null when nobody says what the name means.</summary>
    public DateTimeZone? Find(string tzid)
    {
        if (!found.TryGetValue(tzid, out var zone))
        {
            found[tzid] = zone = Look(IcsZoneName.Trim(tzid));
        }

        return zone;
    }

    private DateTimeZone? Look(string name) =>
        IcsZoneName.Known(name)
        ?? (own.TryGetValue(name, out var definition) ? ownZones.Read(definition) : null)
        ?? IcsZoneName.Described(name);
}
