using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What came of reading one manager's calendar.</summary>
public abstract record CoverageRefresh(Person Manager)
{
    /// <summary>It was tried, and <paramref name="Facts"/> are remembered: that it could not be read, too.</summary>
    public sealed record Saved(Person Manager, CoverageFacts Facts) : CoverageRefresh(Manager);

    /// <summary>Not now: what was remembered before still stands.</summary>
    /// <param name="Manager">Whose turn is to come again.</param>
    /// <param name="Delay">After this long.</param>
    public sealed record PutOff(Person Manager, Duration Delay) : CoverageRefresh(Manager);
}
