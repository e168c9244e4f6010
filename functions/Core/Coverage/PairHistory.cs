using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>All that is known of a manager and one report; tells how the two stand at any instant.</summary>
internal sealed class PairHistory
{
    private readonly Person report;
    private readonly Cadence cadence;
    private readonly List<OneOnOne> oneOnOnes;
    private readonly TimeAway timeAway;
    private readonly CoveragePolicy policy;

    /// <param name="report">The report.</param>
    /// <param name="cadence">Agreed or default.</param>
    /// <param name="oneOnOnes">Of the two, in any order.</param>
    /// <param name="timeAway">Of either of the two.</param>
    /// <param name="policy">The figures.</param>
    public PairHistory(Person report, Cadence cadence, IEnumerable<OneOnOne> oneOnOnes, TimeAway timeAway, CoveragePolicy policy)
    {
        (this.report, this.cadence, this.timeAway, this.policy) = (report, cadence, timeAway, policy);
        this.oneOnOnes = [.. oneOnOnes];
        this.oneOnOnes.Sort((a, b) => a.Time.Start.CompareTo(b.Time.Start));
    }

    public PairCoverage CoverageAt(Instant now)
    {
        var last = LastAt(now);
        return new PairCoverage(report, StatusAt(now), cadence, last?.Time.End, NextAt(now), TypicalIntervalAt(now), last?.Time.Start);
    }

    /// <summary>False before the report came to this manager: then it says nothing about the manager.</summary>
    public bool IsReportingAt(Instant now) => DaysInRole(now) is null or >= 0;

    // The order decides: a 1:1 held is good news whoever is new or away; then what excuses; then what does not.
    public CoverageStatus StatusAt(Instant now)
    {
        var age = now - LastAt(now)?.Time.End;
        return age <= cadence.Length ? CoverageStatus.Covered
            : DaysInRole(now) < policy.NewInRoleDays ? CoverageStatus.NewInRole
            : timeAway.CoversWorkingDays(now - cadence.Length, now) ? CoverageStatus.Away
            : age is null ? NeverHeldAt(now)
            : age <= cadence.Length + policy.Grace ? CoverageStatus.Slipping
            : CoverageStatus.Overdue;
    }

    private CoverageStatus NeverHeldAt(Instant now) =>
        NextAt(now) is { } first && first <= now + cadence.Length ? CoverageStatus.Slipping : CoverageStatus.Never;

    /// <summary>The one that ended last, of those that began within the window.</summary>
    private OneOnOne? LastAt(Instant now)
    {
        OneOnOne? last = null;
        foreach (var held in oneOnOnes)
        {
            if (held.IsHeldBy(now) && held.Time.Start >= now - policy.Window && (last is null || held.Time.End > last.Time.End))
            {
                last = held;
            }
        }

        return last;
    }

    private Instant? NextAt(Instant now)
    {
        foreach (var scheduled in oneOnOnes)
        {
            if (scheduled.Time.Start > now)
            {
                return scheduled.Time.Start;
            }
        }

        return null;
    }

    private Duration? TypicalIntervalAt(Instant now)
    {
        var starts = oneOnOnes.Where(o => o.IsHeldBy(now) && o.Time.Start >= now - policy.Window).Select(o => o.Time.Start).ToList();
        return Median([.. starts.Zip(starts.Skip(1), (earlier, later) => later - earlier).Order()]);
    }

    private static Duration? Median(List<Duration> sorted) =>
        sorted.Count == 0 ? null
        : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2]
        : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;

    private int? DaysInRole(Instant now) =>
        report.ManagerSince is { } since ? Period.DaysBetween(since, now.InZone(report.TimeZone).Date) : null;
}
