using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Fakes;

/// <summary>Keeps what is enqueued, in order, until somebody takes it.</summary>
internal sealed class InMemoryQueue : IWorkQueue
{
    private readonly List<WorkMessage> messages = [];

    /// <summary>By how much each message was to be held back, in their order.</summary>
    public List<Duration> Delays { get; } = [];

    /// <summary>How many calls it took.</summary>
    public int Calls { get; private set; }

    public IReadOnlyList<WorkMessage> TakeAll()
    {
        WorkMessage[] all = [.. messages];
        messages.Clear();
        return all;
    }

    public Task EnqueueAsync(IReadOnlyCollection<WorkMessage> more, Duration delay, CancellationToken cancellationToken)
    {
        Calls++;
        messages.AddRange(more);
        Delays.AddRange(more.Select(_ => delay));
        return Task.CompletedTask;
    }
}
