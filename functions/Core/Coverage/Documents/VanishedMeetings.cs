using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>
/// Finds the 1:1s that stood in the last reading, have ended since, and are gone because somebody deleted their series or their slot.
/// Whether they took place is known only to the two. Pure.
/// </summary>
internal static class VanishedMeetings
{
    /// <summary>The same meeting at a new time this close to it is where it was moved to.</summary>
    private static readonly Duration MaxShift = Duration.FromDays(7);

    /// <param name="before">What was known.</param>
    /// <param name="window">What was read now.</param>
    /// <param name="reading">What it found.</param>
    public static IEnumerable<OneOnOne> In(RememberedCalendar before, Interval window, CoverageFacts.Known reading)
    {
        var gone = before.OneOnOnes.Where(o => reading.Reports.Contains(o.With)
            && RememberedCalendar.StartsWithin(window, o.Time)
            && before.ReadAt is { } last && End(o) > last && End(o) <= reading.ReadAt);
        return before.Vanished.Concat(gone).Where(o => !IsSeen(o, reading) && !IsMoved(o, before, reading));
    }

    /// <summary>It is still there, perhaps cancelled, declined or with more people, or another one of the two is in its place.</summary>
    private static bool IsSeen(OneOnOne meeting, CoverageFacts.Known reading) =>
        (meeting.Key is { } key && reading.Seen.Contains((key, meeting.Time.Start)))
        || reading.OneOnOnes.Any(o => o.With == meeting.With && RememberedCalendar.Overlap(o.Time, meeting.Time))
        || reading.Others.Any(o => o.With == meeting.With && RememberedCalendar.Overlap(o.Time, meeting.Time));

    private static bool IsMoved(OneOnOne meeting, RememberedCalendar before, CoverageFacts.Known reading) => reading.OneOnOnes.Any(o =>
        o.With == meeting.With
        && (o.Key == meeting.Key || meeting.Key is null) // earlier versions stored no key
        && Duration.Max(o.Time.Start - meeting.Time.Start, meeting.Time.Start - o.Time.Start) <= MaxShift
        && !before.OneOnOnes.Any(known => known.With == o.With && known.Time.Start == o.Time.Start));

    private static Instant End(OneOnOne meeting) => meeting.Time.HasEnd ? meeting.Time.End : Instant.MaxValue;
}
