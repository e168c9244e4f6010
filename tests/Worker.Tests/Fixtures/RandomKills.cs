using OutlookOneOnOne.Worker.Tests.Hosting;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>
/// Kills the workers of some instances at random: each kill comes up to 30 ms after a call has begun, so that it can interrupt the work at
/// any step.
/// </summary>
internal sealed class RandomKills : IAsyncDisposable
{
    private const int LongestDelay = 30;

    private readonly Lock gate = new();
    private readonly Random random;
    private readonly IReadOnlyList<FunctionsHost> hosts;
    private readonly double chance;
    private readonly List<Task> kills = [];
    private readonly HashSet<FunctionsHost> dying = [];
    private int left;

    /// <param name="seed">Decides which calls are hit, as far as their order is the same.</param>
    /// <param name="count">How many kills there are at most.</param>
    /// <param name="chance">The chance that a call is hit, between 0 and 1.</param>
    /// <param name="hosts">The instances.</param>
    public RandomKills(int seed, int count, double chance, IReadOnlyList<FunctionsHost> hosts)
    {
        (random, left, this.chance, this.hosts) = (new Random(seed), count, chance, hosts);
        foreach (var host in hosts)
        {
            host.Calling = _ => Consider(host);
        }
    }

    /// <summary>How many workers have been killed.</summary>
    public int Count => kills.Count;

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            host.Calling = _ => { };
        }

        await Task.WhenAll(kills);
    }

    private void Consider(FunctionsHost host)
    {
        lock (gate)
        {
            if (left > 0 && random.NextDouble() < chance && dying.Add(host))
            {
                left--;
                kills.Add(KillAsync(host, TimeSpan.FromMilliseconds(random.Next(LongestDelay))));
            }
        }
    }

    private async Task KillAsync(FunctionsHost host, TimeSpan delay)
    {
        await Task.Delay(delay);
        await host.KillWorkerAsync();
        lock (gate)
        {
            dying.Remove(host);
        }
    }
}
