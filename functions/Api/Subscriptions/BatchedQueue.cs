using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Subscriptions;

/// <summary>
/// Enqueues the messages of many concurrent callers in few writes: messages that arrive during a write are batched for the next one.
/// Each caller waits for the write that includes its messages, and fails if that write fails.
/// </summary>
internal sealed class BatchedQueue(IWorkQueue queue, Duration delay)
{
    private readonly Lock gate = new();
    private Batch pending = new();
    private bool isEntry;

    /// <summary>Returns once the messages are durable. Cancelling stops only the waiting; the messages may still be stored.</summary>
    public Task EnqueueAsync(IReadOnlyCollection<WorkMessage> messages, CancellationToken cancellationToken)
    {
        if (messages.Count == 0)
        {
            return Task.CompletedTask;
        }

        lock (gate)
        {
            pending.Add(messages);
            if (!isEntry)
            {
                isEntry = true;
                _ = Task.Run(WriteAllAsync, CancellationToken.None);
            }

            return pending.Stored.WaitAsync(cancellationToken);
        }
    }

    private async Task WriteAllAsync()
    {
        while (Next() is { } batch)
        {
            await batch.WriteAsync(queue, delay);
        }
    }

    private Batch? Next()
    {
        lock (gate)
        {
            if (pending.IsEmpty)
            {
                isEntry = false;
                return null;
            }

            var batch = pending;
            pending = new Batch();
            return batch;
        }
    }

    private sealed class Batch
    {
        private readonly Dictionary<(WorkKind, string), WorkMessage> messages = [];
        private readonly TaskCompletionSource stored = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsEmpty => messages.Count == 0;

        public Task Stored => stored.Task;

        public void Add(IEnumerable<WorkMessage> more)
        {
            foreach (var message in more)
            {
                messages.TryAdd((message.Kind, message.Id), message);
            }
        }

        public async Task WriteAsync(IWorkQueue queue, Duration delay)
        {
            try
            {
                await queue.EnqueueAsync(messages.Values, delay, CancellationToken.None);
                stored.SetResult();
            }
            catch (Exception e)
            {
                stored.SetException(e);
            }
        }
    }
}
