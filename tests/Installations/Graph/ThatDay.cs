using NodaTime;

namespace OutlookOneOnOne.Installations.Graph;

/// <summary>Says for ever that it is an instant of that time; what somebody waits for, they wait for in earnest.</summary>
internal sealed class ThatDay(Instant now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToDateTimeOffset();
}
