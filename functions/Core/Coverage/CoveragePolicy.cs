using NodaTime;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The limits for coverage. The defaults are the product's; an organisation can set its own.</summary>
public sealed record CoveragePolicy
{
    /// <summary>13 weeks back, 5 weeks ahead.</summary>
    public static CoveragePolicy Default { get; } = new();

    /// <summary>How far back we look for 1:1s. At least twelve weeks; otherwise the trend would miss 1:1s of the longest cadence.</summary>
    public Duration Window { get; init; } = Duration.FromDays(13 * 7);

    /// <summary>How far ahead we look for scheduled 1:1s: beyond the longest cadence.</summary>
    public Duration Horizon { get; init; } = Duration.FromDays(5 * 7);

    /// <summary>
    /// A calendar is read once a week; older data says nothing about now. Two extra days, so that one late read does not leave the digest
    /// empty.
    /// </summary>
    public Duration Freshness { get; init; } = Duration.FromDays(9);

    /// <summary>The public holidays of places.</summary>
    public PublicHolidays Holidays { get; init; } = PublicHolidays.None;

    /// <summary>The period that a review at this instant needs.</summary>
    public Interval Around(Instant now) => new(now - Window, now + Horizon);
}
