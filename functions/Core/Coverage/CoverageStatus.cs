namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The status of a manager's 1:1s with one direct report at a given time. Each report has exactly one.</summary>
public enum CoverageStatus
{
    /// <summary>On track: the last 1:1 is no older than the cadence.</summary>
    Covered,

    /// <summary>Older than the cadence by up to a week; or there was none and the first is scheduled within the cadence.</summary>
    Slipping,

    /// <summary>Older than the cadence by more than a week.</summary>
    Overdue,

    /// <summary>None yet: no 1:1 is known in the window.</summary>
    Never,

    /// <summary>New: has reported to this manager for less than 14 days. Counts neither for nor against the manager.</summary>
    NewInRole,

    /// <summary>Away: out of office for the whole cadence. Counts neither for nor against the manager.</summary>
    Away,

    /// <summary>Not known: an entry that cannot be read may be a 1:1 of the two and change the status. Neither good nor bad.</summary>
    NotKnown,
}
