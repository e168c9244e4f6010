namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The number of reports in each status.</summary>
public readonly record struct CoverageCounts(int Covered, int Slipping, int Overdue, int Never, int NewInRole, int Away)
{
    /// <summary>Reports for whom an entry that cannot be read may have been a 1:1.</summary>
    public int NotKnown { get; init; }

    /// <summary>The reports who count: all but <see cref="NewInRole"/>, <see cref="Away"/> and <see cref="NotKnown"/>.</summary>
    public int Of => Covered + Slipping + Overdue + Never;

    /// <summary>All reports, including those who do not count.</summary>
    public int Reports => Of + NewInRole + Away + NotKnown;

    /// <summary>
    /// Others are shown only that some do not count, and not how many count: among fewer than five, a number would tell who is away, new or
    /// keeps their 1:1s private.
    /// </summary>
    public bool IsVague => Reports < Encouragement.SmallGroup && Of < Reports;

    /// <summary>The share on track, from 0 to 1; null when nobody counts.</summary>
    public double? Share => Of == 0 ? null : (double)Covered / Of;

    /// <summary>Adds status by status.</summary>
    public static CoverageCounts operator +(CoverageCounts a, CoverageCounts b) => Add(a, b);

    /// <summary>Adds status by status.</summary>
    public static CoverageCounts Add(CoverageCounts a, CoverageCounts b) => new(
        a.Covered + b.Covered, a.Slipping + b.Slipping, a.Overdue + b.Overdue, a.Never + b.Never, a.NewInRole + b.NewInRole,
        a.Away + b.Away)
    {
        NotKnown = a.NotKnown + b.NotKnown,
    };

    /// <summary>Subtracts status by status.</summary>
    public static CoverageCounts operator -(CoverageCounts a, CoverageCounts b) => Subtract(a, b);

    /// <summary>Subtracts status by status.</summary>
    public static CoverageCounts Subtract(CoverageCounts a, CoverageCounts b) => new(
        a.Covered - b.Covered, a.Slipping - b.Slipping, a.Overdue - b.Overdue, a.Never - b.Never, a.NewInRole - b.NewInRole,
        a.Away - b.Away)
    {
        NotKnown = a.NotKnown - b.NotKnown,
    };

    /// <summary>The counts with one more report of this status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public CoverageCounts With(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => this with { Covered = Covered + 1 },
        CoverageStatus.Slipping => this with { Slipping = Slipping + 1 },
        CoverageStatus.Overdue => this with { Overdue = Overdue + 1 },
        CoverageStatus.Never => this with { Never = Never + 1 },
        CoverageStatus.NewInRole => this with { NewInRole = NewInRole + 1 },
        CoverageStatus.Away => this with { Away = Away + 1 },
        CoverageStatus.NotKnown => this with { NotKnown = NotKnown + 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a coverage status."),
    };
}
