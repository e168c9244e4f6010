using System.Globalization;
using NodaTime;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>How long before a 1:1 its agenda is prepared: 1 to 168 whole hours.</summary>
public sealed record LeadTime
{
    /// <summary>Time enough to answer, and not so long that it is stale.</summary>
    public const int DefaultHours = 24;

    public const int FewestHours = 1;

    /// <summary>A week: the shortest cadence. Longer ahead, the 1:1 before it has not even been.</summary>
    public const int MostHours = 168;

    private LeadTime(int hours) => Hours = hours;

    public static LeadTime Default { get; } = new(DefaultHours);

    public int Hours { get; }

    public Duration Length => Duration.FromHours(Hours);

    /// <summary>Null for what is no lead time.</summary>
    public static LeadTime? FromHours(int hours) => hours is >= FewestHours and <= MostHours ? new LeadTime(hours) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hours} hours ahead");
}
