using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Scale.Queues;

/// <summary>The messages of one kind, and when each becomes visible.</summary>
internal sealed class SimulatedQueue(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<string, Instant> order = new();
    private readonly Dictionary<string, Waiting> waiting = [];
    private readonly List<string> poison = [];
    private TaskCompletionSource arrival = New();
    private long receipts;

    /// <summary>How many messages were ever enqueued.</summary>
    public int Added { get; private set; }

    /// <summary>How many times a message was delivered.</summary>
    public int Delivered { get; private set; }

    /// <summary>How many times a message was postponed or released, to be delivered again.</summary>
    public int PutBack { get; private set; }

    /// <summary>When the last message was completed.</summary>
    public Instant LastDone { get; private set; }

    public IReadOnlyList<string> Poisoned
    {
        get
        {
            lock (gate)
            {
                return [.. poison];
            }
        }
    }

    public bool IsEmpty
    {
        get
        {
            lock (gate)
            {
                return waiting.Count == 0;
            }
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public void Add(WorkMessage message, Duration delay)
    {
        lock (gate)
        {
            Added++;
            Put(new Waiting(message, 0), delay);
        }
    }

    public IReadOnlyList<WorkDelivery> Take(int most, Duration lease)
    {
        var taken = new List<WorkDelivery>();
        lock (gate)
        {
            while (taken.Count < most && Next() is { } next && next.At <= Now)
            {
                order.Dequeue();
                waiting.Remove(next.Receipt, out var found);
                var again = found! with { Deliveries = found.Deliveries + 1 };
                taken.Add(new WorkDelivery(again.Message, again.Deliveries, Put(again, lease)));
            }

            Delivered += taken.Count;
        }

        return taken;
    }

    /// <summary>
    /// Completes the message, or makes it visible again later. Does nothing if its lease has expired and somebody else has it.
    /// </summary>
    public void Settle(WorkDelivery delivery, (WorkMessage Message, Duration Delay, int Deliveries)? again)
    {
        lock (gate)
        {
            if (waiting.Remove(delivery.Receipt) && again is var (message, delay, deliveries))
            {
                PutBack++;
                Put(new Waiting(message, deliveries), delay);
            }

            LastDone = again is null ? Now : LastDone;
        }
    }

    public void Poison(WorkDelivery delivery, string reason)
    {
        Settle(delivery, null);
        lock (gate)
        {
            poison.Add(reason);
        }
    }

    /// <summary>Returns once a message is visible.</summary>
    public async Task WhenVisibleAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task arrived;
            Duration? wait;
            lock (gate)
            {
                (arrived, wait) = (arrival.Task, Next()?.At - Now);
            }

            if (wait <= Duration.Zero)
            {
                return;
            }

            using var woken = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(
                arrived,
                wait is { } left
                    ? Task.Delay(left.ToTimeSpan(), time, woken.Token)
                    : Task.Delay(Timeout.InfiniteTimeSpan, time, woken.Token));
            await woken.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The next message that still exists.</summary>
    private (string Receipt, Instant At)? Next()
    {
        while (order.TryPeek(out var receipt, out var at))
        {
            if (waiting.ContainsKey(receipt))
            {
                return (receipt, at);
            }

            order.Dequeue();
        }

        return null;
    }

    private string Put(Waiting message, Duration delay)
    {
        var receipt = (receipts++).ToString(CultureInfo.InvariantCulture);
        waiting.Add(receipt, message);
        order.Enqueue(receipt, Now + delay);
        arrival.SetResult();
        arrival = New();
        return receipt;
    }

    private sealed record Waiting(WorkMessage Message, int Deliveries);
}
