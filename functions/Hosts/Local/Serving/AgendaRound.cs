using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>
/// Writes the agendas that are due for those who asked for them. An agenda stays due until its 1:1 begins, so what was missed while
/// nothing ran is caught up with; one that fails is tried again in the next round, and keeps nothing from the others.
/// </summary>
internal sealed class AgendaRound(LivingInstallation installation, ILogger<AgendaRound> log)
{
    // Spares the store the look at what is there in each round; the store decides, this only remembers what it said.
    private readonly HashSet<(PairId Pair, Instant Start)> settled = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (local, now) = (installation.Current, installation.Now);
        settled.RemoveWhere(s => s.Start <= now);
        var due = new DueAgendas(local.Data.Settings, local.Data.Coverage, CoveragePolicy.Default).AtAsync(local.Chart, now, cancellationToken);
        await foreach (var agenda in due.Where(d => !settled.Contains((d.Pair, d.Start))))
        {
            await TryAsync(agenda, local, now, cancellationToken);
        }
    }

    private async Task TryAsync(DueAgenda due, LocalInstallation local, Instant now, CancellationToken cancellationToken)
    {
        try
        {
            // Where no template fits there is nothing to try again either: it is looked at anew after a restart.
            if (await local.PrepareDueAgenda().ForAsync(due, local.Chart, now, cancellationToken) is Preparation.Ready)
            {
                log.AgendaReady(due.Pair, due.Start);
            }

            settled.Add((due.Pair, due.Start));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            log.AgendaFailed(due.Pair, e.GetType().Name);
        }
    }
}
