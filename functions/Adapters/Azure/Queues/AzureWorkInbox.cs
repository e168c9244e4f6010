using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>Receives work for a host that polls the queues; <see cref="TriggeredWork"/> is for a host that is triggered.</summary>
public sealed class AzureWorkInbox(QueueClients queues, AzurePoisonedWork poison) : IWorkInbox
{
    // Moving a message to the poison queue takes two calls.
    private static readonly TimeSpan MoveTimeout = TimeSpan.FromMinutes(5);

    public async Task<IReadOnlyList<WorkDelivery>> ReceiveAsync(
        WorkKind kind, int most, Duration lease, CancellationToken cancellationToken)
    {
        QueueLimits.CheckCount(most);
        QueueLimits.CheckLease(lease);
        var queue = await queues.WorkAsync(kind, cancellationToken);
        var received = await StorageCalls.RunAsync(
            Name(kind), () => queue.ReceiveMessagesAsync(most, AzureWorkQueue.WholeSeconds(lease), cancellationToken), cancellationToken);
        var deliveries = new List<WorkDelivery>();
        foreach (var message in received.Value)
        {
            switch (WorkEnvelope.Read(kind, message.MessageText))
            {
                case EnvelopeReadResult.Readable { Envelope: { Failure: null } envelope }:
                    deliveries.Add(Delivery(envelope, message));
                    break;

                // Unreadable, or marked as failed by a process that ended before it could move the message.
                default:
                    await MoveAsync(
                        queue,
                        kind,
                        new Lease(message.MessageId, message.PopReceipt, message.DequeueCount),
                        message.MessageText,
                        cancellationToken);
                    break;
            }
        }

        return deliveries;
    }

    public Task CompleteAsync(WorkDelivery delivery, CancellationToken cancellationToken) =>
        SettleAsync(
            delivery, (queue, lease) => queue.DeleteMessageAsync(lease.MessageId, lease.PopReceipt, cancellationToken), cancellationToken);

    public Task PostponeAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken)
    {
        QueueLimits.CheckDelay(delay);
        var message = delivery.Message with { Attempt = delivery.Message.Attempt + 1 };
        return SettleAsync(
            delivery,
            (queue, lease) => queue.UpdateMessageAsync(
                lease.MessageId,
                lease.PopReceipt,
                new WorkEnvelope(message) { Settled = (int)lease.DequeueCount }.ToText(),
                AzureWorkQueue.WholeSeconds(delay),
                cancellationToken),
            cancellationToken);
    }

    public Task ReleaseAsync(WorkDelivery delivery, Duration delay, CancellationToken cancellationToken)
    {
        QueueLimits.CheckDelay(delay);
        return SettleAsync(
            delivery,
            (queue, lease) =>
                queue.UpdateMessageAsync(
                    lease.MessageId, lease.PopReceipt, (string?)null, AzureWorkQueue.WholeSeconds(delay), cancellationToken),
            cancellationToken);
    }

    /// <summary>
    /// Marks the message as failed before moving it, which also proves the lease. If this process ends in between, the next one moves
    /// the message without handling it again.
    /// </summary>
    public async Task PoisonAsync(WorkDelivery delivery, WorkFault fault, CancellationToken cancellationToken)
    {
        var text = new WorkEnvelope(delivery.Message) { Failure = new WorkFailure(fault, poison.Now) }.ToText();
        UpdateReceipt? mark = null;
        await SettleAsync(
            delivery,
            async (queue, lease) =>
                mark = await queue.UpdateMessageAsync(lease.MessageId, lease.PopReceipt, text, MoveTimeout, cancellationToken),
            cancellationToken);
        if (mark is not null)
        {
            var (kind, lease) = (delivery.Message.Kind, Lease.Parse(delivery.Receipt));
            await MoveAsync(
                await queues.WorkAsync(kind, cancellationToken),
                kind,
                lease with { PopReceipt = mark.PopReceipt },
                text,
                cancellationToken);
        }
    }

    /// <summary>Copies the message before deleting it. A crash in between leaves it in both queues, but never loses it.</summary>
    private async Task MoveAsync(QueueClient queue, WorkKind kind, Lease lease, string text, CancellationToken cancellationToken)
    {
        await poison.AddAsync(kind, text, cancellationToken);
        await StorageCalls.RunAsync(
            Name(kind),
            () => IgnoreLostLeaseAsync(() => queue.DeleteMessageAsync(lease.MessageId, lease.PopReceipt, cancellationToken)),
            cancellationToken);
    }

    private async Task SettleAsync(WorkDelivery delivery, Func<QueueClient, Lease, Task> settle, CancellationToken cancellationToken)
    {
        var kind = delivery.Message.Kind;
        var queue = await queues.WorkAsync(kind, cancellationToken);
        await StorageCalls.RunAsync(
            Name(kind), () => IgnoreLostLeaseAsync(() => settle(queue, Lease.Parse(delivery.Receipt))), cancellationToken);
    }

    private static async Task IgnoreLostLeaseAsync(Func<Task> settle)
    {
        try
        {
            await settle();
        }
        catch (RequestFailedException e) when (
            e.ErrorCode == QueueErrorCode.MessageNotFound || e.ErrorCode == QueueErrorCode.PopReceiptMismatch)
        {
            // It is already settled, or the lease has expired and another process has it.
        }
    }

    private static WorkDelivery Delivery(WorkEnvelope envelope, QueueMessage message) => new(
        envelope.Message,
        (int)message.DequeueCount - envelope.Settled,
        new Lease(message.MessageId, message.PopReceipt, message.DequeueCount).ToString());

    private static string Name(WorkKind kind) => $"queue '{kind.QueueName()}'";

    /// <param name="MessageId">The message's id in the queue.</param>
    /// <param name="PopReceipt">Valid until the message is received again or updated.</param>
    /// <param name="DequeueCount">How many times the message has been received.</param>
    private sealed record Lease(string MessageId, string PopReceipt, long DequeueCount)
    {
        public static Lease Parse(string receipt) =>
            receipt.Split(' ') is [var id, var pop, var count]
                ? new(id, pop, long.Parse(count, System.Globalization.CultureInfo.InvariantCulture))
                : throw new ArgumentException("This receipt is from another queue.", nameof(receipt));

        public override string ToString() =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{MessageId} {PopReceipt} {DequeueCount}");
    }
}
