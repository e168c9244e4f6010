using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>For whoever looks at a page and need not wait for the next round.</summary>
internal sealed class FreshCalendars(LivingInstallation installation, RefreshCalendars refresh, IReadingRounds rounds)
{
    /// <summary>Reads the calendars of those managers that the round has not read yet.</summary>
    public Task EnsureAsync(IEnumerable<Person> managers, CancellationToken cancellationToken)
    {
        var now = installation.Now;
        return refresh.SinceAsync(rounds.StartAt(now), [.. managers.Select(m => m.Id)], installation.Organisation, now, cancellationToken);
    }
}
