using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Time zones as the VTIMEZONEs of calendar files define them (RFC 5545, 3.6.5). The same definition in many files is worked out once.</summary>
internal sealed class IcsOwnZones
{
    // Further than any calendar looks; before and after, the nearest offset holds.
    private static readonly LocalDateTime From = new(1970, 1, 1, 0, 0);
    private static readonly LocalDateTime To = new(2100, 1, 1, 0, 0);

    private readonly Dictionary<string, DateTimeZone?> read = new(StringComparer.Ordinal);

    /// <summary>Null when the definition is not readable.</summary>
    public DateTimeZone? Read(IcsComponent definition)
    {
        var text = string.Join('\n', definition.Children.SelectMany(o => o.Properties.Select(p => $"{p.Name}{p.Parameters}:{p.Value}").Prepend(o.Name)));
        if (!read.TryGetValue(text, out var zone))
        {
            read[text] = zone = Build(definition);
        }

        return zone;
    }

    private static IcsOwnZone? Build(IcsComponent definition)
    {
        var changes = new SortedDictionary<Instant, (Offset From, Offset To)>();
        foreach (var observance in definition.Children.Where(c => c.Name is "STANDARD" or "DAYLIGHT"))
        {
            if (!TryOffset(observance.Text("TZOFFSETFROM"), out var from) || !TryOffset(observance.Text("TZOFFSETTO"), out var to)
                || Onsets(observance, from) is not { } onsets)
            {
                return null;
            }

            foreach (var onset in onsets)
            {
                changes[onset.WithOffset(from).ToInstant()] = (from, to);
            }
        }

        return changes.Count == 0 ? null : new IcsOwnZone(definition.Text("TZID")!, changes.Select(c => (c.Key, c.Value.From, c.Value.To)).ToList());
    }

    /// <summary>The local times at which it sets in, told in the offset that it ends; null when they are not readable.</summary>
    private static List<LocalDateTime>? Onsets(IcsComponent observance, Offset from)
    {
        if (!IcsMoment.TryParse(observance.Text("DTSTART"), out var start, out _, out _))
        {
            return null;
        }

        var onsets = new List<LocalDateTime> { start };
        foreach (var property in observance.All("RRULE"))
        {
            if (IcsRule.Parse(property.Text, start, isDate: false, utc => utc.PlusSeconds(from.Seconds)) is not { } rule)
            {
                return null;
            }

            onsets.AddRange(rule.Between(From, To));
        }

        foreach (var text in observance.All("RDATE").SelectMany(p => p.Text.Split(',')))
        {
            if (IcsMoment.TryParse(text, out var onset, out _, out var isUtc))
            {
                onsets.Add(isUtc ? onset.PlusSeconds(from.Seconds) : onset);
            }
        }

        return onsets;
    }

    // +0100, -0500, +053000; some write +01:00.
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

/// <summary>A zone with its changes written out.</summary>
internal sealed class IcsOwnZone : DateTimeZone
{
    private readonly List<ZoneInterval> intervals = [];

    /// <param name="changes">At least one, in order of time.</param>
    public IcsOwnZone(string id, IReadOnlyList<(Instant At, Offset From, Offset To)> changes)
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
