using System.Collections.Concurrent;
using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Scale.Queues;

/// <summary>Queues like those of Azure Storage: a received message is invisible during its lease. Every request takes some time.</summary>
internal sealed class SimulatedQueues(TimeProvider time, TimeSpan latency) : IWorkQueue, IWorkInbox
{
    /// <summary>As many as the Azure adapter sends at once.</summary>
    private const int AtOnce = 8;

    private readonly ConcurrentDictionary<WorkKind, SimulatedQueue> queues = new();
    private long requests;

    public long Requests => Interlocked.Read(ref requests);

    public SimulatedQueue Of(WorkKind kind) => queues.GetOrAdd(kind, _ => new SimulatedQueue(time));

    public Task EnqueueAsync(IReadOnlyCollection<WorkMessage> messages, Duration delay, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            messages,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (message, cancel) =>
            {
                await AskAsync(cancel);
                Of(message.Kind).Add(message, delay);
            });

    public async Task<IReadOnlyList<WorkDelivery>> ReceiveAsync(
        WorkKind kind, int most, Duration lease, CancellationToken cancellationToken)
    {
        await AskAsync(cancellationToken);
        return Of(kind).Take(most, lease);
    }

    public async Task CompleteAsync(WorkDelivery delivery, CancellationToken cancellationToken)
    {
        await AskAsync(cancellationToken);
        Of(delivery.Message.Kind).Settle(delivery, null);
    }

    public async Task PostponeAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken)
    {
        await AskAsync(cancellationToken);
        await AskAsync(cancellationToken);
        Of(delivery.Message.Kind).Settle(delivery, (delivery.Message with { Attempt = delivery.Message.Attempt + 1 }, delay, 0));
    }

    public async Task ReleaseAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken)
    {
        await AskAsync(cancellationToken);
        await AskAsync(cancellationToken);
        Of(delivery.Message.Kind).Settle(delivery, (delivery.Message, delay, delivery.Count));
    }

    public async Task PoisonAsync(WorkDelivery delivery, WorkFault fault, CancellationToken cancellationToken)
    {
        await AskAsync(cancellationToken);
        await AskAsync(cancellationToken);
        Of(delivery.Message.Kind).Poison(delivery, fault.InLog);
    }

    private Task AskAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref requests);
        return Task.Delay(latency, time, cancellationToken);
    }
}
