using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>A round at the start and then every minute; never two at once, and none that fails ends it.</summary>
internal sealed class Scheduler(DigestRound digests, AgendaRound agendas, TimeProvider time, ILogger<Scheduler> log) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            // In this order: the first reads the calendars from which the second plans.
            await TryAsync(digests.RunAsync, stoppingToken);
            await TryAsync(agendas.RunAsync, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(Func<CancellationToken, Task> round, CancellationToken stoppingToken)
    {
        try
        {
            await round(stoppingToken);
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            log.RoundFailed(e.GetType().Name);
        }
    }
}
