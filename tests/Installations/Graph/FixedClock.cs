using NodaTime;

namespace OutlookOneOnOne.Installations.Graph;

/// <summary>A clock that always shows an instant of that day, while delays take real time.</summary>
internal sealed class FixedClock(Instant now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToDateTimeOffset();
}
