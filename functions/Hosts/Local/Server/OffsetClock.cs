using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>A clock that was set to another time and keeps running (<c>serve --now</c>).</summary>
internal sealed class OffsetClock : IClock
{
    private readonly IClock clock;
    private readonly Duration ahead;

    /// <param name="clock">The clock to run with.</param>
    /// <param name="start">The time that it shows now.</param>
    public OffsetClock(IClock clock, Instant start) => (this.clock, ahead) = (clock, start - clock.GetCurrentInstant());

    public Instant GetCurrentInstant() => clock.GetCurrentInstant() + ahead;
}
