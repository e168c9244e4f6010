namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The status of a manager's 1:1s with one direct report at a given time. Each report has exactly one status.</summary>
public enum CoverageStatus
{
    /// <summary>
    /// On track: the last 1:1 is no older than the cadence, in the manager's local days, not counting those on which either of the two
    /// was absent.
    /// </summary>
    Covered,

    /// <summary>
    /// Slipping: older than the cadence by up to a week; or the next one, perhaps the first, is today or within seven days.
    /// </summary>
    Slipping,

    /// <summary>Overdue: older than the cadence by more than a week, and none is scheduled that soon.</summary>
    Overdue,

    /// <summary>None yet: no 1:1 of the two is known at all, and none is scheduled that soon.</summary>
    Never,

    /// <summary>
    /// New: has reported to this manager for less than 14 days or less than the cadence, whichever is longer; or one of the two came back
    /// less than 14 days ago from an absence of 14 days or more. Counts neither for nor against the manager.
    /// </summary>
    NewInRole,

    /// <summary>
    /// Away: one of the two is absent for at least five days, including this one. Counts neither for nor against the manager.
    /// </summary>
    Away,

    /// <summary>
    /// Not known: an entry that cannot be read may be a 1:1 of the two and change the status, or the two say that their 1:1 is private.
    /// Neither good nor bad.
    /// </summary>
    NotKnown,
}
