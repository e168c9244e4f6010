using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Subscriptions;

/// <summary>
/// Enqueues what many callers bring at the same time in few writes: while one is under way, what comes gathers for the next. Each caller
/// waits for the write that has theirs in it, and fails when that does.
/// </summary>
internal sealed class GatheredWork(IWorkQueue queue, Duration delay)
{
    private readonly Lock gate = new();
    private Batch gathering = new();
    private bool isWriting;

    /// <summary>Returns once the messages are durable. Cancelled, the caller no longer waits; they may be stored all the same.</summary>
    public Task EnqueueAsync(IReadOnlyCollection<WorkMessage> messages, CancellationToken cancellationToken)
    {
        if (messages.Count == 0)
        {
            return Task.CompletedTask;
        }

        lock (gate)
        {
            gathering.Add(messages);
            if (!isWriting)
            {
                isWriting = true;
                _ = Task.Run(WriteAllAsync, CancellationToken.None);
            }

            return gathering.Stored.WaitAsync(cancellationToken);
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
            if (gathering.IsEmpty)
            {
                isWriting = false;
                return null;
            }

            var batch = gathering;
            gathering = new Batch();
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
