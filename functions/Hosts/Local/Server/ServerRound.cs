using Microsoft.Extensions.Logging;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>
/// One round of background work: reload changed sources, queue the work that is due, and do the queued work. A failure does not affect
/// the other steps, and the failed step is retried in a later round.
/// </summary>
internal sealed class ServerRound(ReloadingInstallation installation, Timetable timetable, WorkPump pump, ILogger<ServerRound> log)
{
    private readonly Dictionary<TimedWork, Instant> lastRun = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await TryAsync(() => ReloadAsync(cancellationToken), cancellationToken);
        foreach (var timed in timetable.InOrder)
        {
            await TryAsync(() => RunIfDueAsync(timed, installation.Now, cancellationToken), cancellationToken);
            foreach (var kind in timed.Queues)
            {
                await TryAsync(() => pump.RunAsync(kind, cancellationToken), cancellationToken);
            }
        }
    }

    private async Task ReloadAsync(CancellationToken cancellationToken)
    {
        if (await installation.ReloadAsync(cancellationToken))
        {
            log.ReadAgain(installation.Chart.People.Count, installation.Faults.Count);
        }
    }

    private async Task RunIfDueAsync(TimedWork timed, Instant now, CancellationToken cancellationToken)
    {
        if (!lastRun.TryGetValue(timed, out var last) || now - last >= timed.Every || now < last)
        {
            await timed.RunAsync(now, cancellationToken);
            lastRun[timed] = now;
        }
    }

    private async Task TryAsync(Func<Task> part, CancellationToken cancellationToken)
    {
        try
        {
            await part();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            log.RoundFailed(e.GetType().Name);
        }
    }
}
