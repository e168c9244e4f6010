using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>
/// An installation that lasts: its files are read again when they have changed, and each manager's calendar once a day.
/// For any number of callers at once.
/// </summary>
/// <param name="files">Where people and calendars are.</param>
/// <param name="site">For the links.</param>
/// <param name="opened">What is in the files now. Disposed of with this.</param>
/// <param name="clock">Says when a reading is a day old.</param>
internal sealed class LivingInstallation(SourceFiles files, WebSite site, LocalInstallation opened, IClock clock) : ICurrentOrganisation, IDisposable
{
    // What a review needs moves on with the days: half a window of weeks is known beforehand.
    private static readonly Duration LongAgo = Duration.FromDays(1);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<PersonId, Instant> readAt = [];
    private volatile LocalInstallation current = opened;
    private SourceStamp seen = SourceStamp.Of(files);

    public LocalInstallation Current => current;

    public Organisation Organisation => current.Organisation;

    public OrgChart Chart => current.Chart;

    public WebSite Site => site;

    public Instant Now => clock.GetCurrentInstant();

    /// <summary>What is wrong with the files as they are now, while the installation goes on with what they were before; empty when they are fine.</summary>
    public IReadOnlyList<string> Faults { get; private set; } = [];

    public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Organisation);

    /// <summary>True when the files have changed since they were last looked at. When they cannot be read, <see cref="Faults"/> says why.</summary>
    public async Task<bool> ReadAgainIfChangedAsync(CancellationToken cancellationToken)
    {
        var stamp = SourceStamp.Of(files);
        if (stamp.Equals(seen))
        {
            return false;
        }

        seen = stamp;
        await Sources.ReadPeople(files.PeopleCsv, cancellationToken).Match(
            (organisation, _) => Sources.ReadCalendars(files.Calendars, organisation, cancellationToken).Match(
                (calendars, _) => ReplaceAsync(new LocalInstallation(organisation, calendars, calendars, current.Data, site), cancellationToken),
                Keep),
            Keep);
        return true;
    }

    /// <summary>Reads the calendars of those managers that have not been read today.</summary>
    public async Task FreshenAsync(IEnumerable<Person> managers, CancellationToken cancellationToken)
    {
        foreach (var manager in managers)
        {
            await FreshenAsync(manager, cancellationToken);
        }
    }

    public async Task FreshenAsync(Person manager, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var now = Now;
            if (!readAt.TryGetValue(manager.Id, out var at) || now - at >= LongAgo)
            {
                await current.RefreshAsync([manager], now, _ => { }, cancellationToken);
                readAt[manager.Id] = now;
            }
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        current.Dispose();
        turn.Dispose();
    }

    private async Task ReplaceAsync(LocalInstallation next, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            (current, Faults) = (next, []);
            readAt.Clear();
        }
        finally
        {
            turn.Release();
        }
    }

    private Task Keep(IReadOnlyList<string> faults)
    {
        Faults = faults;
        return Task.CompletedTask;
    }
}
