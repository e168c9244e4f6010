using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Everything known about a manager and one report; computes their status at any instant.</summary>
internal sealed class PairHistory
{
    private readonly Person report;
    private readonly Cadence cadence;
    private readonly List<OneOnOne> oneOnOnes;
    private readonly TimeAway timeAway;
    private readonly CoveragePolicy policy;

    /// <param name="report">The report.</param>
    /// <param name="cadence">Agreed or default.</param>
    /// <param name="oneOnOnes">The pair's 1:1s, in any order.</param>
    /// <param name="timeAway">When either of the two is away.</param>
    /// <param name="policy">The figures.</param>
    public PairHistory(Person report, Cadence cadence, IEnumerable<OneOnOne> oneOnOnes, TimeAway timeAway, CoveragePolicy policy)
    {
        (this.report, this.cadence, this.timeAway, this.policy) = (report, cadence, timeAway, policy);
        this.oneOnOnes = [.. oneOnOnes];
        this.oneOnOnes.Sort((a, b) => a.Time.Start.CompareTo(b.Time.Start));
    }

    /// <summary>Entries that cannot be read and may have been 1:1s of the two.</summary>
    public IReadOnlyList<UnreadableEntry> Unreadable { get; init; } = [];

    public PairCoverage CoverageAt(Instant now)
    {
        var last = LastAt(now);
        return new PairCoverage(report, StatusAt(now), cadence, last?.Time.End, NextAt(now), TypicalIntervalAt(now), last?.Time.Start);
    }

    /// <summary>False before the report joined this manager: figures of that time say nothing about the manager.</summary>
    public bool IsReportingAt(Instant now) => DaysInRole(now) is null or >= 0;

    // The order matters: a 1:1 that was held counts even when somebody is new or away; then come new and away, then what an
    // entry that cannot be read might change, then the rest.
    public CoverageStatus StatusAt(Instant now)
    {
        var age = now - LastAt(now)?.Time.End;
        return age switch
        {
            _ when age <= cadence.Length => CoverageStatus.Covered,
            _ when DaysInRole(now) < policy.NewInRoleDays => CoverageStatus.NewInRole,
            _ when timeAway.CoversWorkingDays(now - cadence.Length, now) => CoverageStatus.Away,
            _ when IsUnclearAt(now) => CoverageStatus.NotKnown,
            null => NeverHeldAt(now),
            _ when age <= cadence.Length + policy.Grace => CoverageStatus.Slipping,
            _ => CoverageStatus.Overdue,
        };
    }

    /// <summary>An entry that cannot be read may be a later 1:1 than the last one known, or one that is scheduled soon.</summary>
    private bool IsUnclearAt(Instant now)
    {
        if (Unreadable.Count == 0)
        {
            return false;
        }

        var from = LastAt(now)?.Time.Start ?? now - policy.Window;
        return Unreadable.Any(u => u.At is not { } at || (at > from && at <= now + cadence.Length));
    }

    private CoverageStatus NeverHeldAt(Instant now) =>
        NextAt(now) is { } first && first <= now + cadence.Length ? CoverageStatus.Slipping : CoverageStatus.Never;

    /// <summary>Among the 1:1s that started within the window, the one that ended last.</summary>
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
        sorted.Count switch
        {
            0 => null,
            var count when count % 2 == 1 => sorted[count / 2],
            var count => (sorted[(count / 2) - 1] + sorted[count / 2]) / 2,
        };

    private int? DaysInRole(Instant now) =>
        report.ManagerSince is { } since ? Period.DaysBetween(since, now.InZone(report.TimeZone).Date) : null;
}
