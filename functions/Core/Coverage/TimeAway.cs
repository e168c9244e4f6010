using NodaTime;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The times when at least one of two people is out of office, so that they cannot meet.</summary>
internal sealed class TimeAway
{
    // Somebody who is out through these hours was out for the day; few people block the evening.
    private static readonly LocalTime CoreStart = new(10, 0);
    private static readonly LocalTime CoreEnd = new(16, 0);

    private readonly List<Interval> merged = [];
    private readonly DateTimeZone zone;

    public TimeAway(IEnumerable<Interval> absences, DateTimeZone zone)
    {
        this.zone = zone;
        foreach (var next in absences.OrderBy(a => a.Start))
        {
            if (merged.Count > 0 && next.Start <= merged[^1].End)
            {
                merged[^1] = new Interval(merged[^1].Start, Instant.Max(merged[^1].End, next.End));
            }
            else
            {
                merged.Add(next);
            }
        }
    }

    /// <summary>There was no working day, Monday to Friday, between the two instants on which they could have met.</summary>
    public bool CoversWorkingDays(Instant from, Instant until)
    {
        if (merged.Count == 0)
        {
            return false;
        }

        var (first, end) = (from.InZone(zone).Date, until.InZone(zone).Date);
        for (var day = first; day < end; day = day.PlusDays(1))
        {
            if (day.DayOfWeek < IsoDayOfWeek.Saturday && !Covers(day))
            {
                return false;
            }
        }

        return true;
    }

    private bool Covers(LocalDate day)
    {
        var (start, end) = (zone.AtLeniently(day + CoreStart).ToInstant(), zone.AtLeniently(day + CoreEnd).ToInstant());
        return merged.Exists(away => away.Start <= start && end <= away.End);
    }
}
