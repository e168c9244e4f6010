namespace OutlookOneOnOne.Core.Coverage;

/// <summary>How a manager and one direct report stand, at an instant. Each report has exactly one.</summary>
public enum CoverageStatus
{
    /// <summary>The last 1:1 is no older than the cadence.</summary>
    Covered,

    /// <summary>Older than the cadence by up to a week; or none yet, and the first is scheduled within the cadence.</summary>
    Slipping,

    /// <summary>Older than that.</summary>
    Overdue,

    /// <summary>None known in the window.</summary>
    Never,

    /// <summary>Reports to this manager for less than 14 days. Neither good nor bad.</summary>
    NewInRole,

    /// <summary>Out of office through the cadence. Neither good nor bad.</summary>
    Away,
}
