using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Everything known about a manager and one report; computes their status at any instant.</summary>
internal sealed class PairHistory
{
    private readonly Person manager;
    private readonly Person report;
    private readonly List<OneOnOne> oneOnOnes;
    private readonly CoveragePolicy policy;

    /// <param name="manager">The manager, whose time zone decides on which day something happens.</param>
    /// <param name="report">The report.</param>
    /// <param name="oneOnOnes">The pair's 1:1s, in any order.</param>
    /// <param name="policy">The limits.</param>
    public PairHistory(Person manager, Person report, IEnumerable<OneOnOne> oneOnOnes, CoveragePolicy policy)
    {
        (this.manager, this.report, this.policy) = (manager, report, policy);
        this.oneOnOnes = [.. oneOnOnes];
        this.oneOnOnes.Sort((a, b) => a.Time.Start.CompareTo(b.Time.Start));
    }

    /// <summary>The cadences that the two agreed on.</summary>
    public required AgreedCadences Agreed { get; init; }

    /// <summary>The instant from which both say that their 1:1 is private; null while they do not.</summary>
    public Instant? PrivateSince { get; init; }

    /// <summary>When the manager is away.</summary>
    public required DaysAway ManagerAway { get; init; }

    /// <summary>When the report is away.</summary>
    public required DaysAway ReportAway { get; init; }

    /// <summary>Entries that cannot be read and may have been 1:1s of the two.</summary>
    public IReadOnlyList<UnreadableEntry> Unreadable { get; init; } = [];

    /// <summary>1:1s that were called off, in any order.</summary>
    public IReadOnlyList<OneOnOne> CalledOff { get; init; } = [];

    /// <summary>An instant of the last day that can make a status worse, although 1:1s of later days count; null for no limit.</summary>
    public Instant? LastDay { get; init; }

    public PairCoverage CoverageAt(Instant now)
    {
        var (last, next) = (LastAt(now), NextAt(now));
        var today = On(now, last, next);
        return new PairCoverage(
            report, today.Status, today.Cadence, last?.EndBy(now), next?.Time.Start, TypicalIntervalAt(now), last?.Time.Start)
        {
            Age = today.Age,
            CalledOff = today.IsPrivate ? null : WithoutSuccessorOn(today),
            IsCadenceAgreed = AgreedAt(now) is not null,
            AreHolidaysKnown = policy.Holidays.AreKnown(manager, today.Day) && policy.Holidays.AreKnown(report, today.Day),
        };
    }

    /// <summary>False before the report joined this manager: figures of that time say nothing about the manager.</summary>
    public bool IsReportingAt(Instant now) => report.ReportingSince is not { } since || since <= DayOf(now);

    public CoverageStatus StatusAt(Instant now) => On(now, LastAt(now), NextAt(now)).Status;

    private Cadence? AgreedAt(Instant now) =>
        Agreed.At(now, since => oneOnOnes.Exists(o => o.Time.Start > since && o.HasBegunBy(now)));

    private PairStatusOnDay On(Instant now, OneOnOne? last, OneOnOne? next) =>
        new(StatusDay(now), AgreedAt(now) ?? Cadence.Default, ManagerAway, ReportAway)
        {
            Last = last is null ? null : DayOf(last.Time.Start),
            Next = next is null ? null : DayOf(next.Time.Start),
            ReportingSince = report.ReportingSince,
            IsUnclear = IsUnclearAt(now, last),
            IsPrivate = PrivateSince <= now,
        };

    /// <summary>An entry that cannot be read may be a later 1:1 than the last one known, or one that is scheduled soon.</summary>
    private bool IsUnclearAt(Instant now, OneOnOne? last)
    {
        var from = last?.Time.Start ?? Instant.Min(now, LastDay ?? now) - policy.Window;
        var until = PairStatusOnDay.LastDayAhead(StatusDay(now));
        return Unreadable.Any(u => u.At is not { } at || (at > from && DayOf(at) <= until));
    }

    /// <summary>
    /// The first 1:1 that was called off and that nothing has replaced: no other is less than the cadence away from it. The others of a
    /// series are a whole cadence away. Null once the cadence after it is over.
    /// </summary>
    private Instant? WithoutSuccessorOn(PairStatusOnDay today)
    {
        var days = oneOnOnes.Select(o => DayOf(o.Time.Start)).ToHashSet();
        return CalledOff.Where(off => DayOf(off.Time.Start).PlusDays(today.Cadence.Days) > today.Day)
            .Where(off => !days.Any(day => Math.Abs(Period.DaysBetween(day, DayOf(off.Time.Start))) < today.Cadence.Days))
            .Select(off => (Instant?)off.Time.Start).Min();
    }

    /// <summary>The 1:1 that began last; one that is under way counts as held.</summary>
    private OneOnOne? LastAt(Instant now) => oneOnOnes.FindLast(o => o.HasBegunBy(now));

    private OneOnOne? NextAt(Instant now) => oneOnOnes.Find(o => !o.HasBegunBy(now));

    private Duration? TypicalIntervalAt(Instant now)
    {
        // Two series of the same two people may have 1:1s on the same day.
        var starts = oneOnOnes.Where(o => o.HasBegunBy(now) && o.Time.Start >= now - policy.Window).Select(o => o.Time.Start)
            .DistinctBy(DayOf).ToList();
        return Median([.. starts.Zip(starts.Skip(1), (earlier, later) => later - earlier).Order()]);
    }

    private static Duration? Median(List<Duration> sorted) =>
        sorted.Count switch
        {
            0 => null,
            var count when count % 2 == 1 => sorted[count / 2],
            var count => (sorted[(count / 2) - 1] + sorted[count / 2]) / 2,
        };

    private LocalDate StatusDay(Instant now) => DayOf(Instant.Min(now, LastDay ?? now));

    private LocalDate DayOf(Instant instant) => instant.InZone(manager.TimeZone).Date;
}
