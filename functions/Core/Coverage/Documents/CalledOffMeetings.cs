using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>
/// Finds the 1:1s that were called off before, or are called off now, or are not in the calendar any more although they were still to come
/// when it was last read; unless the two meet at that time after all. Pure.
/// </summary>
internal static class CalledOffMeetings
{
    /// <param name="before">What was known.</param>
    /// <param name="window">What was read now.</param>
    /// <param name="reading">What it found.</param>
    public static IEnumerable<OneOnOne> In(RememberedCalendar before, Interval window, CoverageFacts.Known reading)
    {
        var met = reading.OneOnOnes.ToLookup(o => o.With, o => o.Time);
        return before.CalledOff.Where(o => RememberedCalendar.StartsWithin(window, o.Time))
            .Concat(GoneIn(before, window, reading))
            .Concat(reading.CalledOff)
            .Where(o => reading.Reports.Contains(o.With) && !met[o.With].Any(time => RememberedCalendar.Overlap(time, o.Time)))
            .DistinctBy(o => (o.With, o.Time.Start));
    }

    private static IEnumerable<OneOnOne> GoneIn(RememberedCalendar before, Interval window, CoverageFacts.Known reading) =>
        before.OneOnOnes.Where(o => before.ReadAt is { } readAt && readAt <= reading.ReadAt && o.Time.Start > readAt
            && RememberedCalendar.StartsWithin(window, o.Time) && !reading.Taken.Contains(o.Time));
}
