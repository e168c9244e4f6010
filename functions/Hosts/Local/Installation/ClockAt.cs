using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>A clock that stands still, so that <c>--now</c> holds everywhere.</summary>
internal sealed class ClockAt(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
