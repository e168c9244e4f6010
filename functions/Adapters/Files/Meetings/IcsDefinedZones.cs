using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Time zones as defined by VTIMEZONE components in calendar files (RFC 5545, 3.6.5). A definition that appears in many files is evaluated
/// once.
/// </summary>
internal sealed class IcsDefinedZones
{
    // No calendar is read beyond this range; outside it, the nearest offset applies.
    private static readonly LocalDateTime From = new(1970, 1, 1, 0, 0);
    private static readonly LocalDateTime To = new(2100, 1, 1, 0, 0);

    // Beyond these years, adding an offset leaves the range of NodaTime; Windows writes VTIMEZONEs that begin in 1601.
    private const int Earliest = 1000;
    private const int Latest = 3000;

    // Morocco, the zone with the most changes, changes about 500 times by 2100.
    private const int MaxChanges = 2000;
    private const int MaxObservances = 300;

    private readonly Dictionary<string, IcsDefinedZoneResult> read = new(StringComparer.Ordinal);

    public IcsDefinedZoneResult Read(IcsComponent definition)
    {
        var text = string.Join(
            '\n', definition.Children.SelectMany(o => o.Properties.Select(p => $"{p.Name}{p.Parameters}:{p.Value}").Prepend(o.Name)));
        if (!read.TryGetValue(text, out var zone))
        {
            read[text] = zone = Build(definition);
        }

        return zone;
    }

    private static IcsDefinedZoneResult Build(IcsComponent definition)
    {
        var observances = definition.Children.Where(c => c.Name is "STANDARD" or "DAYLIGHT").Take(MaxObservances + 1).ToList();
        var changes = new SortedDictionary<Instant, (Offset From, Offset To)>();
        var isWhole =
            observances.Count is > 0 and <= MaxObservances
            && observances.Select(o => TryAdd(o, changes)).ToList().TrueForAll(done => done);
        var zone =
            changes.Count == 0
                ? null
                // Definitions without one are left out.
                : new IcsDefinedZone(definition.Text("TZID")!, changes.Select(c => (c.Key, c.Value.From, c.Value.To)).ToList());
        return new IcsDefinedZoneResult(
            zone, isWhole && changes.Count <= MaxChanges, observances.Any(o => o.Find("RRULE") is not null), observances.Count == 1);
    }

    /// <summary>False if part of it cannot be read; that part is left out.</summary>
    private static bool TryAdd(IcsComponent observance, SortedDictionary<Instant, (Offset From, Offset To)> changes)
    {
        if (changes.Count > MaxChanges || !TryOffset(observance.Text("TZOFFSETTO"), out var to))
        {
            return false;
        }

        // What came before matters only at the moment of the change.
        var from = TryOffset(observance.Text("TZOFFSETFROM"), out var written) ? written : to;
        if (Onsets(observance, from) is not { } onsets)
        {
            return false;
        }

        foreach (var onset in onsets.Where(o => o.Year is > Earliest and < Latest))
        {
            changes[onset.WithOffset(from).ToInstant()] = (from, to);
        }

        return true;
    }

    /// <summary>The local times at which it begins, in the offset that it ends; null if they cannot be read.</summary>
    private static List<LocalDateTime>? Onsets(IcsComponent observance, Offset from)
    {
        if (!IcsMoment.TryParse(observance.Text("DTSTART"), out var start, out _, out _))
        {
            return null;
        }

        var onsets = new List<LocalDateTime> { start };
        foreach (var property in observance.All("RRULE"))
        {
            var (rule, ignored) = IcsRule.Parse(property.Text, start, isDate: false, utc => utc.PlusSeconds(from.Seconds));
            if (rule is null || ignored.Count > 0)
            {
                return null;
            }

            onsets.AddRange(rule.Between(From, To).Take(MaxChanges + 1));
        }

        onsets.AddRange(Listed(observance, from).Take(MaxChanges + 1));
        return onsets.Count > MaxChanges ? null : onsets;
    }

    private static IEnumerable<LocalDateTime> Listed(IcsComponent observance, Offset from)
    {
        foreach (var text in observance.All("RDATE").SelectMany(p => p.Text.Split(',')))
        {
            if (IcsMoment.TryParse(text, out var onset, out _, out var isUtc) && onset.Year is > Earliest and < Latest)
            {
                yield return isUtc ? onset.PlusSeconds(from.Seconds) : onset;
            }
        }
    }

    // +0100, -0500, +053000; some programs write +01:00.
    private static bool TryOffset(string? text, out Offset offset)
    {
        offset = default;
        var digits = text?.Replace(":", "", StringComparison.Ordinal) ?? "";
        if (digits.Length is not (5 or 7) || digits[0] is not ('+' or '-')
            || !int.TryParse(digits.AsSpan(1).ToString().PadRight(6, '0'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var seconds = (number / 10000 * 3600) + (number / 100 % 100 * 60) + (number % 100);
        offset = Offset.FromSeconds(digits[0] == '-' ? -Math.Min(seconds, 64800) : Math.Min(seconds, 64800));
        return true;
    }
}

/// <summary>How a file defines a time zone.</summary>
/// <param name="Zone">The readable part of the definition; null if nothing can be read.</param>
/// <param name="IsWhole">The whole definition could be read.</param>
/// <param name="Repeats">It contains a yearly rule.</param>
/// <param name="IsSingle">It has only one offset.</param>
internal sealed record IcsDefinedZoneResult(DateTimeZone? Zone, bool IsWhole, bool Repeats, bool IsSingle);

/// <summary>A time zone with every change listed.</summary>
internal sealed class IcsDefinedZone : DateTimeZone
{
    private readonly List<ZoneInterval> intervals = [];

    /// <param name="changes">At least one, in chronological order.</param>
    public IcsDefinedZone(string id, IReadOnlyList<(Instant At, Offset From, Offset To)> changes)
        : base(id, isFixed: false, changes.Min(c => Offset.Min(c.From, c.To)), changes.Max(c => Offset.Max(c.From, c.To)))
    {
        var (since, offset) = ((Instant?)null, changes[0].From);
        foreach (var change in changes)
        {
            if (change.To != offset)
            {
                intervals.Add(new ZoneInterval(id, since, change.At, offset, Offset.Zero));
                (since, offset) = (change.At, change.To);
            }
        }

        intervals.Add(new ZoneInterval(id, since, null, offset, Offset.Zero));
    }

    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        var (low, high) = (0, intervals.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = intervals[middle].Start <= instant ? (middle, high) : (low, middle - 1);
        }

        return intervals[low];
    }
}
