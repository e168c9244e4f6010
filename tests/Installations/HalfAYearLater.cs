using NodaTime;

namespace OutlookOneOnOne.Installations;

/// <summary>The same folder, opened after coverage of that day has been kept for 26 weeks.</summary>
public sealed class HalfAYearLater : OverFiles
{
    protected override Instant Now => Instant.FromUtc(2027, 7, 1, 9, 0);
}
