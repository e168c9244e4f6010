using Microsoft.Extensions.Hosting;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Runs a round at the start and then every minute, never two at once.</summary>
internal sealed class Scheduler(ServerRound round, TimeProvider time) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await round.RunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
