using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>What the TZIDs of one calendar mean: first what the file itself defines, then what everybody means by the name.</summary>
internal sealed class IcsZones
{
    // No calendar needs more zones than there are on earth.
    private const int MostDefinitions = 500;

    private readonly IReadOnlyDictionary<string, IcsComponent> ofCalendar;
    private readonly IReadOnlyDictionary<string, IcsComponent> ofFile;
    private readonly IcsOwnZones ownZones;
    private readonly Dictionary<string, DateTimeZone?> found = new(StringComparer.Ordinal);

    /// <param name="calendar">Its own definitions are better than those of another calendar in the file, and these better than
    /// none.</param>
    /// <param name="ofFile">Those of the whole file, by name.</param>
    public IcsZones(IcsComponent calendar, IReadOnlyDictionary<string, IcsComponent> ofFile, IcsOwnZones ownZones) =>
        (ofCalendar, this.ofFile, this.ownZones) = (Definitions([calendar]), ofFile, ownZones);

    /// <summary>The first definition of each name.</summary>
    public static IReadOnlyDictionary<string, IcsComponent> Definitions(IEnumerable<IcsComponent> calendars)
    {
        var definitions = new Dictionary<string, IcsComponent>(StringComparer.OrdinalIgnoreCase);
        foreach (var zone in calendars.SelectMany(c => c.Children).Where(c => c.Name == "VTIMEZONE"))
        {
            if (definitions.Count < MostDefinitions && zone.Text("TZID") is { } id)
            {
                definitions.TryAdd(IcsZoneName.Trim(id), zone);
            }
        }

        return definitions;
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

    private DateTimeZone? Look(string name)
    {
        var known = IcsZoneName.Known(name);
        if ((ofCalendar.GetValueOrDefault(name) ?? ofFile.GetValueOrDefault(name)) is not { } definition)
        {
            return known ?? IcsZoneName.Described(name);
        }

        var own = ownZones.Read(definition);
        return IsBetter(own, known, name) ? own.Zone : Located(definition) ?? known ?? IcsZoneName.Described(name) ?? own.Zone;
    }

    /// <summary>
    /// A definition that is wholly readable counts, except that one without a yearly rule says nothing of other years than those it
    /// lists, which everybody knows of a known zone. Windows, though, can be told not to observe summer time, and then writes a single
    /// offset.
    /// </summary>
    private static bool IsBetter(IcsOwnZoneReading own, DateTimeZone? known, string name)
    {
        if (!own.IsWhole || own.Zone is null)
        {
            return false;
        }

        var isIana = known is not null && name.EndsWith(known.Id, StringComparison.OrdinalIgnoreCase);
        return known is null || own.Repeats || (own.IsSingle && !isIana);
    }

    private static DateTimeZone? Located(IcsComponent definition) =>
        definition.Text("X-LIC-LOCATION") is { } place ? IcsZoneName.Known(IcsZoneName.Trim(place)) : null;
}
