using System.Collections.Concurrent;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.Worker.Tests.Hosting;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>
/// Lets days pass in seconds. While nothing runs and no queue has visible messages, time jumps to the next timer or the next message to
/// become visible; each timer runs when it is due.
/// </summary>
internal sealed class TimePassing
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>A timer with a shorter interval only checks; it is skipped unless another function has run since.</summary>
    private static readonly Duration Often = Duration.FromHours(1);

    private readonly SharedClock clock;
    private readonly GraphSimulator graph;
    private readonly List<FunctionsHost> hosts;
    private readonly Dictionary<string, Instant> due;
    private readonly HashSet<string> checks;
    private readonly Dictionary<string, int> seen = [];
    private readonly ConcurrentQueue<string> failures = new();

    public TimePassing(SharedClock clock, GraphSimulator graph, FunctionsHost host)
    {
        (this.clock, this.graph, hosts) = (clock, graph, [host]);
        due = host.Functions.Where(f => f.IsTimer).ToDictionary(f => f.Name, f => f.NextAfter(clock.Now));
        checks = [.. due.Where(d => host.Named(d.Key).NextAfter(d.Value) - d.Value < Often).Select(d => d.Key)];
    }

    /// <summary>Failed timers and the reasons; a timer whose worker was killed does not count.</summary>
    public IReadOnlyCollection<string> Failures => failures;

    private int Calls => hosts.Sum(h => h.Calls.Count(c => !checks.Contains(c.Function)));

    /// <summary>An additional instance, whose listener receives messages too.</summary>
    public void Add(FunctionsHost host) => hosts.Add(host);

    public void Remove(FunctionsHost host) => hosts.Remove(host);

    public async Task UntilAsync(Instant end, CancellationToken cancellationToken)
    {
        while (clock.Now < end)
        {
            var hidden = await WhenQuietAsync(cancellationToken);
            var next = due.Values.Append(end).Concat(hidden).Min();
            await clock.GoToAsync(next, cancellationToken);
            await RunTimersAsync(cancellationToken);
        }

        await WhenQuietAsync(cancellationToken);
    }

    /// <summary>Waits until nothing runs and no message is visible.</summary>
    /// <returns>When the next invisible message becomes visible.</returns>
    public async Task<IReadOnlyList<Instant>> WhenQuietAsync(CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Longest);
        while (true)
        {
            await graph.Subscriptions.WhenQuietAsync(timeout.Token);
            var messages = (await clock.MessagesAsync(timeout.Token)).Where(m => !m.IsPoison).ToList();
            if (hosts.TrueForAll(h => h.Running == 0) && !messages.Exists(m => m.IsVisible || m.IsHeld))
            {
                return [.. messages.Select(m => clock.Now + Duration.FromMilliseconds(m.VisibleIn))];
            }

            await Task.Delay(LookAgain, timeout.Token);
        }
    }

    private async Task RunTimersAsync(CancellationToken cancellationToken)
    {
        foreach (var (name, at) in due.Where(d => d.Value <= clock.Now).OrderBy(d => d.Value).ToList())
        {
            due[name] = hosts[0].Named(name).NextAfter(at);
            var looksAgain = checks.Contains(name) && seen.GetValueOrDefault(name) == Calls;
            if (!looksAgain)
            {
                await RunAsync(name, at, cancellationToken);
                seen[name] = Calls;
            }
        }
    }

    /// <summary>One instance runs a timer, the one that has the lock; here they take hourly turns.</summary>
    private async Task RunAsync(string name, Instant at, CancellationToken cancellationToken)
    {
        var host = hosts[at.InUtc().Hour % hosts.Count];
        try
        {
            await host.RunTimerAsync(host.Named(name), at, cancellationToken);
        }
        catch (WorkerEndedException)
        {
            // The next run does what this one missed.
        }
        catch (FunctionFailedException e)
        {
            failures.Enqueue($"{name} at {at}: {e.Message}");
        }
    }
}
