using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>A clock that was set and goes on from there: <c>serve --now</c>.</summary>
internal sealed class RunningClock : IClock
{
    private readonly IClock clock;
    private readonly Duration ahead;

    /// <param name="clock">Runs.</param>
    /// <param name="start">What it says from now on.</param>
    public RunningClock(IClock clock, Instant start) => (this.clock, ahead) = (clock, start - clock.GetCurrentInstant());

    public Instant GetCurrentInstant() => clock.GetCurrentInstant() + ahead;
}
