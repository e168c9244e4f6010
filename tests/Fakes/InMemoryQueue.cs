using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Fakes;

/// <summary>Keeps messages in order until a test takes them.</summary>
internal sealed class InMemoryQueue : IWorkQueue
{
    private readonly List<WorkMessage> messages = [];

    /// <summary>The delay with which each message was enqueued, in order.</summary>
    public List<Duration> Delays { get; } = [];

    /// <summary>The number of calls that enqueued messages.</summary>
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
