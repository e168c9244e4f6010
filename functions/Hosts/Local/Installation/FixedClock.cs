using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>A clock that always shows the same time, for one run of a command.</summary>
internal sealed class FixedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
