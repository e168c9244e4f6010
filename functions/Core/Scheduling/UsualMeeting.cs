using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>How two people usually meet.</summary>
/// <param name="Time">The weekday and time; null unless at least two of the latest 1:1s had the same.</param>
/// <param name="Length">The length of the last 1:1, within limits; half an hour if there was none.</param>
/// <param name="Cadence">Agreed, or the default.</param>
internal sealed record UsualMeeting(UsualTime? Time, Duration Length, Cadence Cadence)
{
    private const int Recent = 8;
    private const int TimesToBeUsual = 2;

    private static readonly Duration First = Duration.FromMinutes(30);
    private static readonly Duration Longest = Duration.FromMinutes(90);

    /// <param name="held">The 1:1s of the two so far, in any order; one that is in both calendars may appear twice.</param>
    /// <param name="cadence">How often they meet.</param>
    /// <param name="zone">The time zone of the person who asks.</param>
    public static UsualMeeting Of(IReadOnlyCollection<OneOnOne> held, Cadence cadence, DateTimeZone zone)
    {
        var recent = held.DistinctBy(o => o.Time.Start).OrderByDescending(o => o.Time.Start).Take(Recent).ToList();
        var usual = recent.Select(o => o.Time.Start.InZone(zone))
            .GroupBy(local => new UsualTime(local.DayOfWeek, local.TimeOfDay))
            .Where(group => group.Count() >= TimesToBeUsual)
            .MaxBy(group => group.Count());
        return new UsualMeeting(usual?.Key, recent.Count == 0 ? First : Within(recent[0].Time.Duration), cadence);
    }

    private static Duration Within(Duration length) => Duration.Min(Duration.Max(length, OneOnOne.MinCounted), Longest);
}
