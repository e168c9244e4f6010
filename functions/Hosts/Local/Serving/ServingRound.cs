using Microsoft.Extensions.Logging;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>
/// What is to be done again and again: read files that changed, plan what has come due, and do what is queued. What fails keeps
/// nothing else from being done, and is tried again in a later round.
/// </summary>
internal sealed class ServingRound(LivingInstallation installation, Timetable timetable, WorkPump pump, ILogger<ServingRound> log)
{
    private readonly Dictionary<TimedWork, Instant> lastRun = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await TryAsync(() => LookAtFiles(cancellationToken), cancellationToken);
        foreach (var timed in timetable.InOrder)
        {
            await TryAsync(() => RunIfDueAsync(timed, installation.Now, cancellationToken), cancellationToken);
            foreach (var kind in timed.Queues)
            {
                await TryAsync(() => pump.RunAsync(kind, cancellationToken), cancellationToken);
            }
        }
    }

    private Task LookAtFiles(CancellationToken cancellationToken)
    {
        if (installation.ReadAgainIfChanged(cancellationToken))
        {
            log.FilesChanged(installation.Chart.People.Count, installation.Faults.Count);
        }

        return Task.CompletedTask;
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
