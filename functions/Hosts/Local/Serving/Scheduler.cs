using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>A round at the start and then every minute; never two at once, and none that fails ends it.</summary>
internal sealed class Scheduler(DigestRound round, TimeProvider time, ILogger<Scheduler> log) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await round.RunAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                log.RoundFailed(e.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
