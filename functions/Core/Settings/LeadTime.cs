using System.Globalization;
using NodaTime;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>How long before a 1:1 its agenda is prepared: 1 to 168 whole hours.</summary>
public sealed record LeadTime
{
    /// <summary>Long enough to add points, and short enough to be current.</summary>
    public const int DefaultHours = 24;

    /// <summary>The shortest lead time, in hours.</summary>
    public const int MinHours = 1;

    /// <summary>A week, the shortest cadence. Any earlier, the previous 1:1 would not even have taken place.</summary>
    public const int MaxHours = 168;

    private LeadTime(int hours) => Hours = hours;

    /// <summary>24 hours.</summary>
    public static LeadTime Default { get; } = new(DefaultHours);

    /// <summary>Whole hours, 1 to 168.</summary>
    public int Hours { get; }

    /// <summary>The same as a duration.</summary>
    public Duration Length => Duration.FromHours(Hours);

    /// <summary>Null unless it is 1 to 168.</summary>
    public static LeadTime? FromHours(int hours) => hours is >= MinHours and <= MaxHours ? new LeadTime(hours) : null;

    /// <summary>"24 hours ahead".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hours} hours ahead");
}
