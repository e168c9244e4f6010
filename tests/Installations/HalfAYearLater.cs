using NodaTime;

namespace OutlookOneOnOne.Installations;

/// <summary>The same folder, opened after the 26 weeks for which coverage of that day is kept.</summary>
public sealed class HalfAYearLater : OverFiles
{
    protected override Instant Now => Instant.FromUtc(2027, 7, 1, 9, 0);
}
