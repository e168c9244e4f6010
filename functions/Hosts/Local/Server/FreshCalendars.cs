using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Makes sure that a page shows current calendars without waiting for the next round.</summary>
internal sealed class FreshCalendars(ReloadingInstallation installation, RefreshCalendars refresh, IReadingRounds rounds)
{
    /// <summary>Reads the calendars of these managers, unless the current round has already read them.</summary>
    public Task EnsureAsync(IEnumerable<Person> managers, CancellationToken cancellationToken)
    {
        var now = installation.Now;
        return refresh.SinceAsync(rounds.StartAt(now), [.. managers.Select(m => m.Id)], installation.Organisation, now, cancellationToken);
    }
}
