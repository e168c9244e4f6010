using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>An installation whose people and calendars are reloaded when they change. It is safe for concurrent use.</summary>
/// <param name="source">Where people and calendars come from.</param>
/// <param name="opened">The installation as it was opened. This disposes it.</param>
/// <param name="clock">The clock, which <c>--now</c> may have set.</param>
/// <param name="warnings">What could not be read when it was opened.</param>
internal sealed class ReloadingInstallation(
    ILocalSource source, LocalInstallation opened, IClock clock, IReadOnlyList<SourceWarning>? warnings = null)
    : ICurrentOrganisation, IDisposable
{
    private volatile State state = new(opened, clock.GetCurrentInstant(), warnings ?? [], []);

    /// <summary>Called with what could not be read, each time the source was reloaded.</summary>
    public Action<IReadOnlyList<SourceWarning>> WhenReloaded { get; init; } = _ => { };

    public LocalInstallation Current => state.Installation;

    /// <summary>When the current people and calendars were loaded. Calendars that were read before that are out of date.</summary>
    public Instant ReadAt => state.ReadAt;

    public Organisation Organisation => Current.Organisation;

    public OrgChart Chart => Current.Chart;

    public WebSite Site => Current.Site;

    public Instant Now => clock.GetCurrentInstant();

    /// <summary>What could not be read of the current people and calendars.</summary>
    public IReadOnlyList<SourceWarning> Warnings => state.Warnings;

    /// <summary>What is wrong with the changed source, while the installation keeps the previous data; empty when all is well.</summary>
    public IReadOnlyList<SourceWarning> Faults => state.Faults;

    public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Organisation);

    /// <summary>Returns true if the source has changed. If it cannot be used, <see cref="Faults"/> says why.</summary>
    public async Task<bool> ReloadAsync(CancellationToken cancellationToken)
    {
        switch (await source.ReloadAsync(Current, Now, cancellationToken))
        {
            case null:
                return false;
            case SourceUpdate.Read read:
                var people = await Current.Data.RememberAsync(read.Organisation, Now, cancellationToken);
#pragma warning disable CA2000 // It takes over the data folder and the connection of the one that it replaces.
                state = new State(Current.With(people, read.Calendar, read.Absences), Now, read.Warnings, []);
#pragma warning restore CA2000
                WhenReloaded(read.Warnings);
                return true;
            case SourceUpdate.Faulty faulty:
                state = state with { Faults = faulty.Faults };
                return true;
            default:
                throw new InvalidOperationException("SourceUpdate has no other case.");
        }
    }

    public void Dispose() => Current.Dispose();

    private sealed record State(
        LocalInstallation Installation, Instant ReadAt, IReadOnlyList<SourceWarning> Warnings, IReadOnlyList<SourceWarning> Faults);
}
