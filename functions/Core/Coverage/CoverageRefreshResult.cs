using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The result of reading one manager's calendar.</summary>
public abstract record CoverageRefreshResult(Person Manager)
{
    /// <summary>We tried, and stored <paramref name="Facts"/>, even if the calendar could not be read.</summary>
    public sealed record Saved(Person Manager, CoverageFacts Facts) : CoverageRefreshResult(Manager);

    /// <summary>Postponed: what was stored before is unchanged.</summary>
    /// <param name="Manager">Whose calendar must be read later.</param>
    /// <param name="Delay">How long to wait.</param>
    public sealed record Postponed(Person Manager, Duration Delay) : CoverageRefreshResult(Manager);
}
