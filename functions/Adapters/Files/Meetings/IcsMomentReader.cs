using NodaTime;
using static OutlookOneOnOne.Adapters.Files.Meetings.IcsWarnings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Reads the dates and times of one event. A time in a zone that neither the file nor anybody else defines is read in the zone that its
/// owner most likely means, with a warning: an event is never dropped for its zone.
/// </summary>
internal sealed class IcsMomentReader(IcsSource source, IcsComponent component, IcsWarnings warnings)
{
    // Outside these years, adding an offset or a length would leave the supported range. Apple dates birthdays without a year to 1604.
    private const int Earliest = 1600;
    private const int Latest = 2999;

    private DateTimeZone? floating;

    /// <summary>For all-day events and for times without a zone: nine o'clock wherever the owner is.</summary>
    private DateTimeZone Floating => floating ??= source.ZoneOf(component);

    /// <summary>It is a date, but so far from today that it is not read.</summary>
    public static bool IsFarAway(string text) => IcsMoment.TryParse(text, out _, out _, out _);

    /// <summary>A date or time in its zone; null if it is none, or too far away.</summary>
    /// <param name="property">What carries it, with its zone.</param>
    /// <param name="text">The date or time: a property may list several.</param>
    /// <param name="like">The start of the event; a time without a zone is in its zone.</param>
    public IcsMoment? Read(IcsProperty property, string text, IcsMoment? like)
    {
        if (!IcsMoment.TryParse(text, out var local, out var isDate, out var isUtc))
        {
            return null;
        }

        if (property.Is("DTEND") && local.Year > Latest)
        {
            // So far in the future that the series has no end in practice.
            local = new LocalDateTime(Latest, 12, 31, 0, 0);
        }

        if (local.Year is < Earliest or > Latest)
        {
            return null;
        }

        // Some programs say DATE and write midnight. Any other time of day was meant: a 1:1 read as a whole day would be none.
        var isWholeDay = local.TimeOfDay == LocalTime.Midnight
            && string.Equals(property.Parameter("VALUE"), "DATE", StringComparison.OrdinalIgnoreCase);
        if (isDate || isWholeDay)
        {
            return new IcsMoment(local.Date.AtMidnight(), like?.Zone ?? Floating, IcsMomentKind.Date);
        }

        return isUtc ? new IcsMoment(local, DateTimeZone.Utc, IcsMomentKind.Zoned) : Zoned(property, local, like);
    }

    private IcsMoment Zoned(IcsProperty property, LocalDateTime local, IcsMoment? like)
    {
        if (property.Parameter("TZID") is not { } tzid)
        {
            return like is { Kind: IcsMomentKind.Zoned } same
                ? same with
                {
                    Local = local,
                }
                : new IcsMoment(local, Floating, IcsMomentKind.Floating);
        }

        return source.Zones.Find(tzid) is { } zone ? new IcsMoment(local, zone, IcsMomentKind.Zoned) : Guessed(property, tzid, local, like);
    }

    private IcsMoment Guessed(IcsProperty property, string tzid, LocalDateTime local, IcsMoment? like)
    {
        var zone = IcsZoneName.Guess(IcsZoneName.Trim(tzid), source.ZoneOf(component));
        if (warnings.IsFirst(tzid))
        {
            warnings.Add(property.Line, say => say.CalendarUnknownZone(Excerpt(tzid), zone.Id), say => say.CalendarExportZones);
        }

        if (property.Is("RECURRENCE-ID") || property.Is("EXDATE"))
        {
            // Whatever the zone is, it is most likely the one of the series, so this is the occurrence at that local time.
            return like is { Kind: IcsMomentKind.Zoned } same && same.Zone != DateTimeZone.Utc
                ? same with { Local = local }
                : new IcsMoment(local, zone, KindBeside(like));
        }

        return new IcsMoment(local, zone, IcsMomentKind.Zoned);
    }

    // A series in UTC was converted, so its own times say nothing about other zones.
    private static IcsMomentKind KindBeside(IcsMoment? like) =>
        like is { Kind: IcsMomentKind.Zoned } ? IcsMomentKind.Zoned : IcsMomentKind.Floating;
}
