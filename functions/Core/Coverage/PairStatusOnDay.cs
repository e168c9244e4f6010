using NodaTime;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Everything that a status depends on, and the only place where age and status are decided. Days are dates in the manager's time zone; the
/// days of an absence are dates in the absent person's time zone.
/// </summary>
/// <param name="Day">The day to which the status applies.</param>
/// <param name="Cadence">Agreed or default.</param>
/// <param name="Manager">When the manager is away.</param>
/// <param name="Report">When the report is away.</param>
internal sealed record PairStatusOnDay(LocalDate Day, Cadence Cadence, DaysAway Manager, DaysAway Report)
{
    private const int DaysOfGrace = 7;
    private const int DaysAhead = 7;
    private const int MinDaysNew = 14;

    /// <summary>The day of the last 1:1 that has begun; null when none is known.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>The day of the next one; null when none is scheduled.</summary>
    public LocalDate? Next { get; init; }

    /// <summary>The first day of reporting to this manager; null when it is not known, which is treated as long ago.</summary>
    public LocalDate? ReportingSince { get; init; }

    /// <summary>An entry that cannot be read, or has disappeared, may be a 1:1 of the two that would change the status.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>Both say that their 1:1 is private.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>
    /// How many days ago the last 1:1 was, not counting later days on which either of the two is absent; null when none is known.
    /// </summary>
    public int? Age => Last is { } last ? AgeSince(last) : null;

    // The order matters: a private pair is not known whatever its age; a 1:1 that was held counts even when somebody is away or new; then
    // come away and new, then what an entry that cannot be read might change, then the rest.

    /// <summary>Exactly one.</summary>
    public CoverageStatus Status => Age switch
    {
        _ when IsPrivate => CoverageStatus.NotKnown,
        { } age when age <= Cadence.Days => CoverageStatus.Covered,
        _ when Manager.IsAwayOn(Day) || Report.IsAwayOn(Day) => CoverageStatus.Away,
        _ when IsNew => CoverageStatus.NewInRole,
        _ when IsUnclear => CoverageStatus.NotKnown,
        { } age when age <= Cadence.Days + DaysOfGrace => CoverageStatus.Slipping,
        _ when IsNextSoon => CoverageStatus.Slipping,
        null => CoverageStatus.Never,
        _ => CoverageStatus.Overdue,
    };

    /// <summary>The last day for which a scheduled 1:1 counts.</summary>
    public static LocalDate LastDayAhead(LocalDate day) => day.PlusDays(DaysAhead);

    private bool IsNextSoon => Next is { } next && next >= Day && next <= LastDayAhead(Day);

    private bool IsNew => HasJoined || Manager.IsBackOn(Day) || Report.IsBackOn(Day);

    private bool HasJoined => ReportingSince is { } since && Period.DaysBetween(since, Day) < Math.Max(MinDaysNew, Cadence.Days);

    private int AgeSince(LocalDate last)
    {
        if (last >= Day)
        {
            return 0;
        }

        var since = new DaySpan(last.PlusDays(1), Day.PlusDays(1));
        return since.Days - DaySpan.Merge(Manager.Absences.Concat(Report.Absences), _ => false).Sum(away => away.OverlapWith(since));
    }
}
