using Microsoft.Extensions.Logging;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>
/// What is to be done again and again: read what changed outside, plan what has come due, and do what is queued. What fails keeps
/// nothing else from being done, and is tried again in a later round.
/// </summary>
internal sealed class ServingRound(LivingInstallation installation, Timetable timetable, WorkPump pump, ILogger<ServingRound> log)
{
    private readonly Dictionary<TimedWork, Instant> lastRun = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await TryAsync(() => ReadAgainAsync(cancellationToken), cancellationToken);
        foreach (var timed in timetable.InOrder)
        {
            await TryAsync(() => RunIfDueAsync(timed, installation.Now, cancellationToken), cancellationToken);
            foreach (var kind in timed.Queues)
            {
                await TryAsync(() => pump.RunAsync(kind, cancellationToken), cancellationToken);
            }
        }
    }

    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        if (await installation.ReadAgainAsync(cancellationToken))
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
