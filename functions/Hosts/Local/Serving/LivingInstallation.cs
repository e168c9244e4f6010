using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>An installation that lasts: its files are read again when they have changed. For any number of callers at once.</summary>
/// <param name="files">Where people and calendars are.</param>
/// <param name="site">For the links.</param>
/// <param name="opened">What is in the files now. Disposed of with this.</param>
/// <param name="clock">Says what now is.</param>
internal sealed class LivingInstallation(SourceFiles files, WebSite site, LocalInstallation opened, IClock clock) : ICurrentOrganisation, IDisposable
{
    private volatile State state = new(opened, clock.GetCurrentInstant(), []);
    private SourceStamp seen = SourceStamp.Of(files);

    public LocalInstallation Current => state.Installation;

    /// <summary>When the files were read that are current: what was read from calendars before says nothing about them.</summary>
    public Instant ReadAt => state.ReadAt;

    public Organisation Organisation => Current.Organisation;

    public OrgChart Chart => Current.Chart;

    public WebSite Site => site;

    public Instant Now => clock.GetCurrentInstant();

    /// <summary>What is wrong with the files as they are now, while the installation goes on with what they were before; empty when they are fine.</summary>
    public IReadOnlyList<string> Faults => state.Faults;

    public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Organisation);

    /// <summary>True when the files have changed since they were last looked at. When they cannot be read, <see cref="Faults"/> says why.</summary>
    public bool ReadAgainIfChanged(CancellationToken cancellationToken)
    {
        var stamp = SourceStamp.Of(files);
        if (stamp.Equals(seen))
        {
            return false;
        }

        seen = stamp;
        state = Sources.ReadPeople(files.PeopleCsv, cancellationToken).Match(
            (organisation, _) => Sources.ReadCalendars(files.Calendars, organisation, cancellationToken).Match(
                (calendars, _) => new State(new LocalInstallation(organisation, calendars, calendars, Current.Data, site), Now, []),
                faults => state with { Faults = faults }),
            faults => state with { Faults = faults });
        return true;
    }

    public void Dispose() => Current.Dispose();

    private sealed record State(LocalInstallation Installation, Instant ReadAt, IReadOnlyList<string> Faults);
}
