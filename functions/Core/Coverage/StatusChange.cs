namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// A digest said something worse about a pair than its preview twelve hours before. Only the two people of the pair are told.
/// </summary>
/// <param name="Was">The status in the preview; null if the preview did not include the pair.</param>
/// <param name="Because">What had changed in between, of which at least one made the difference.</param>
public sealed record StatusChange(CoverageStatus? Was, IReadOnlyList<ChangeCause> Because)
{
    /// <summary>Late: the status counts against the manager.</summary>
    internal static bool IsLate(CoverageStatus status) => Severity(status) > 0;

    /// <summary>Away, new and not known count neither for nor against the manager, so they are not worse than on track.</summary>
    internal static bool IsWorse(CoverageStatus status, CoverageStatus than) => Severity(status) > Severity(than);

    private static int Severity(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered or CoverageStatus.NewInRole or CoverageStatus.Away or CoverageStatus.NotKnown => 0,
        CoverageStatus.Slipping => 1,
        CoverageStatus.Overdue => 2,
        CoverageStatus.Never => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a coverage status."),
    };
}

/// <summary>What the status of a pair depends on besides the date. The order is that of what is stored, so new ones come last.</summary>
public enum ChangeCause
{
    /// <summary>The manager's calendar.</summary>
    Calendar,

    /// <summary>
    /// When one of the two is absent, by their calendar, as entered for all their 1:1s, by their working days, or by the public holidays
    /// of their place.
    /// </summary>
    Absence,

    /// <summary>What the two corrected.</summary>
    Correction,

    /// <summary>How often they agreed to meet.</summary>
    Cadence,

    /// <summary>Who reports to whom, and since when.</summary>
    ReportingLine,

    /// <summary>What could be read of the manager's calendar.</summary>
    Readability,

    /// <summary>What the organisation has decided.</summary>
    Policy,
}
