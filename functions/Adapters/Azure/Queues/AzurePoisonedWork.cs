using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>
/// The poison queues of a storage account. Messages that cannot be read, and messages that the Functions runtime has moved there, are kept
/// byte for byte.
/// </summary>
/// <param name="queues">The queues.</param>
/// <param name="clock">The clock.</param>
public sealed class AzurePoisonedWork(QueueClients queues, IClock clock) : IPoisonedWork
{
    // How long messages are hidden from others while we look through the queue.
    private static readonly TimeSpan SearchTimeout = TimeSpan.FromSeconds(30);

    internal Instant Now => clock.GetCurrentInstant();

    public async Task<IReadOnlyList<PoisonedWork>> ListAsync(WorkKind kind, int most, CancellationToken cancellationToken)
    {
        QueueLimits.CheckCount(most);
        var queue = await queues.PoisonAsync(kind, cancellationToken);
        var peeked = await StorageCalls.RunAsync(Name(kind), () => queue.PeekMessagesAsync(most, cancellationToken), cancellationToken);
        return [.. peeked.Value.Select(message => Poisoned(kind, message))];
    }

    public Task<bool> RequeueAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken) =>
        TakeAsync(kind, id, message => RestoreAsync(kind, message.MessageText, cancellationToken), cancellationToken);

    public Task<bool> DiscardAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken) =>
        TakeAsync(kind, id, _ => Task.CompletedTask, cancellationToken);

    internal async Task AddAsync(WorkKind kind, string text, CancellationToken cancellationToken)
    {
        var queue = await queues.PoisonAsync(kind, cancellationToken);
        await StorageCalls.RunAsync(
            Name(kind), () => queue.SendMessageAsync(text, TimeSpan.Zero, AzureWorkQueue.NoExpiry, cancellationToken), cancellationToken);
    }

    private async Task RestoreAsync(WorkKind kind, string text, CancellationToken cancellationToken)
    {
        var asNew = WorkEnvelope.Read(kind, text) is EnvelopeReadResult.Readable { Envelope.Message: var message }
            ? new WorkEnvelope(message with { Attempt = 0 }).ToText()
            : text;
        var queue = await queues.WorkAsync(kind, cancellationToken);
        await StorageCalls.RunAsync(
            $"queue '{kind.QueueName()}'",
            () => queue.SendMessageAsync(asNew, TimeSpan.Zero, AzureWorkQueue.NoExpiry, cancellationToken),
            cancellationToken);
    }

    /// <summary>Finds a message. A queue can only be searched by receiving messages, so the others are released at once.</summary>
    private async Task<bool> TakeAsync(WorkKind kind, PoisonId id, Func<QueueMessage, Task> use, CancellationToken cancellationToken)
    {
        var queue = await queues.PoisonAsync(kind, cancellationToken);
        var others = new List<QueueMessage>();
        var target = await FindAsync(queue, kind, id, others, cancellationToken);
        if (target is not null)
        {
            await use(target);
            await StorageCalls.RunAsync(
                Name(kind), () => queue.DeleteMessageAsync(target.MessageId, target.PopReceipt, cancellationToken), cancellationToken);
        }

        foreach (var other in others)
        {
            await StorageCalls.RunAsync(
                Name(kind),
                () => queue.UpdateMessageAsync(other.MessageId, other.PopReceipt, (string?)null, TimeSpan.Zero, cancellationToken),
                cancellationToken);
        }

        return target is not null;
    }

    private static async Task<QueueMessage?> FindAsync(
        QueueClient queue, WorkKind kind, PoisonId id, List<QueueMessage> others, CancellationToken cancellationToken)
    {
        while (true)
        {
            var taken = await StorageCalls.RunAsync(
                Name(kind), () => queue.ReceiveMessagesAsync(QueueLimits.MaxAtOnce, SearchTimeout, cancellationToken), cancellationToken);
            others.AddRange(taken.Value.Where(m => m.MessageId != id.Value));
            if (taken.Value.Length == 0 || taken.Value.Length > taken.Value.Count(m => m.MessageId != id.Value))
            {
                return taken.Value.SingleOrDefault(m => m.MessageId == id.Value);
            }
        }
    }

    private static PoisonedWork Poisoned(WorkKind kind, PeekedMessage message)
    {
        var (id, movedAt) = (
            new PoisonId(message.MessageId), message.InsertedOn is { } at ? Instant.FromDateTimeOffset(at) : Instant.MinValue);
        return WorkEnvelope.Read(kind, message.MessageText) switch
        {
            EnvelopeReadResult.Readable { Envelope: var envelope } =>
                new(id, envelope.Message, envelope.Failure?.Fault ?? new WorkFault.GivenUpByHost(), envelope.Failure?.At ?? movedAt),
            EnvelopeReadResult.Unreadable unreadable => new(id, null, unreadable.Fault, movedAt),
            var other => throw new InvalidOperationException($"EnvelopeReadResult has no {other}."),
        };
    }

    private static string Name(WorkKind kind) => $"queue '{kind.QueueName()}-poison'";
}
