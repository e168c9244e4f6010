using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Resolves the TZIDs of one calendar: first by the definitions in the file, then by commonly known names.</summary>
internal sealed class IcsZones
{
    // No calendar needs more time zones than there are on Earth.
    private const int MaxDefinitions = 500;

    private readonly IReadOnlyDictionary<string, IcsComponent> ofCalendar;
    private readonly IReadOnlyDictionary<string, IcsComponent> ofFile;
    private readonly IcsDefinedZones ownZones;
    private readonly Dictionary<string, DateTimeZone?> found = new(StringComparer.Ordinal);

    /// <param name="calendar"> The calendar's own definitions take precedence over those of other calendars in the file. </param>
    /// <param name="ofFile">The definitions of the whole file, by name.</param>
    public IcsZones(IcsComponent calendar, IReadOnlyDictionary<string, IcsComponent> ofFile, IcsDefinedZones ownZones) =>
        (ofCalendar, this.ofFile, this.ownZones) = (ReadDefinitions([calendar]), ofFile, ownZones);

    /// <summary>The first definition of each name.</summary>
    public static IReadOnlyDictionary<string, IcsComponent> ReadDefinitions(IEnumerable<IcsComponent> calendars)
    {
        var definitions = new Dictionary<string, IcsComponent>(StringComparer.OrdinalIgnoreCase);
        foreach (var zone in calendars.SelectMany(c => c.Children).Where(c => c.Name == "VTIMEZONE"))
        {
            if (definitions.Count < MaxDefinitions && zone.Text("TZID") is { } id)
            {
                definitions.TryAdd(IcsZoneName.Trim(id), zone);
            }
        }

        return definitions;
    }

    /// <summary>Null if the name is unknown.</summary>
    public DateTimeZone? Find(string tzid)
    {
        if (!found.TryGetValue(tzid, out var zone))
        {
            found[tzid] = zone = Resolve(IcsZoneName.Trim(tzid));
        }

        return zone;
    }

    private DateTimeZone? Resolve(string name)
    {
        var known = IcsZoneName.Known(name);
        if ((ofCalendar.GetValueOrDefault(name) ?? ofFile.GetValueOrDefault(name)) is not { } definition)
        {
            return known ?? IcsZoneName.Described(name);
        }

        var own = ownZones.Read(definition);
        return IsBetter(own, known, name) ? own.Zone : FindByLocation(definition) ?? known ?? IcsZoneName.Described(name) ?? own.Zone;
    }

    /// <summary>
    /// A fully readable definition is used, except when it has no yearly rule and the zone is known: it then says nothing about years that
    /// it does not list. However, if Windows has been told to ignore daylight saving, it writes a single offset.
    /// </summary>
    private static bool IsBetter(IcsDefinedZoneResult own, DateTimeZone? known, string name)
    {
        if (!own.IsWhole || own.Zone is null)
        {
            return false;
        }

        var isIana = known is not null && name.EndsWith(known.Id, StringComparison.OrdinalIgnoreCase);
        return known is null || own.Repeats || (own.IsSingle && !isIana);
    }

    private static DateTimeZone? FindByLocation(IcsComponent definition) =>
        definition.Text("X-LIC-LOCATION") is { } place ? IcsZoneName.Known(IcsZoneName.Trim(place)) : null;
}
