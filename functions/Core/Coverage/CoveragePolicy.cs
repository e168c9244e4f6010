using NodaTime;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The figures of coverage. The defaults are the product's; an organisation may set its own.</summary>
public sealed record CoveragePolicy
{
    public static CoveragePolicy Default { get; } = new();

    /// <summary>How far back 1:1s are looked for. At least twelve weeks, or the trend would miss 1:1s of the longest cadence.</summary>
    public Duration Window { get; init; } = Duration.FromDays(13 * 7);

    /// <summary>How far ahead scheduled 1:1s are looked for: past the longest cadence.</summary>
    public Duration Horizon { get; init; } = Duration.FromDays(5 * 7);

    /// <summary>Late by up to this is slipping, later is overdue.</summary>
    public Duration Grace { get; init; } = Duration.FromDays(7);

    /// <summary>Somebody who reports to a manager for fewer days is new in role.</summary>
    public int NewInRoleDays { get; init; } = 14;

    /// <summary>
    /// A calendar is read once a week; what was read longer ago says nothing about now.
    /// Two days of grace, so that one late reading does not blank the digest.
    /// </summary>
    public Duration Freshness { get; init; } = Duration.FromDays(9);

    /// <summary>What to read for a review at this instant.</summary>
    public Interval Around(Instant now) => new(now - Window, now + Horizon);
}
