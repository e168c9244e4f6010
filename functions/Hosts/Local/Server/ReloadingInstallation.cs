using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>An installation that lasts: its people and calendars are read again when they have changed. For any number of callers at once.</summary>
/// <param name="source">Where they are.</param>
/// <param name="site">For the links.</param>
/// <param name="opened">As they are now. Disposed of with this.</param>
/// <param name="clock">Says what now is.</param>
internal sealed class LivingInstallation(IServedSource source, WebSite site, LocalInstallation opened, IClock clock) : ICurrentOrganisation, IDisposable
{
    private volatile State state = new(opened, clock.GetCurrentInstant(), []);

    public LocalInstallation Current => state.Installation;

    /// <summary>When they were read that are current: what was read from calendars before says nothing about them.</summary>
    public Instant ReadAt => state.ReadAt;

    public Organisation Organisation => Current.Organisation;

    public OrgChart Chart => Current.Chart;

    public WebSite Site => site;

    public Instant Now => clock.GetCurrentInstant();

    /// <summary>What is wrong with people and calendars as they are now, while the installation goes on with what they were before; empty when they are fine.</summary>
    public IReadOnlyList<string> Faults => state.Faults;

    public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Organisation);

    /// <summary>True when there was something new. When it cannot be used, <see cref="Faults"/> says why.</summary>
    public async Task<bool> ReadAgainAsync(CancellationToken cancellationToken)
    {
        switch (await source.ReadAgainAsync(Current, Now, cancellationToken))
        {
            case null:
                return false;
            case Reread.Read read:
#pragma warning disable CA2000 // It holds the folder and the connection of the one before, and is disposed of in its place.
                state = new State(Current.On(read.Organisation, read.Calendar, read.Absences), Now, []);
#pragma warning restore CA2000
                return true;
            case Reread.Faulty faulty:
                state = state with { Faults = faulty.Faults };
                return true;
            default:
                throw new InvalidOperationException("Reread is closed.");
        }
    }

    public void Dispose() => Current.Dispose();

    private sealed record State(LocalInstallation Installation, Instant ReadAt, IReadOnlyList<string> Faults);
}
