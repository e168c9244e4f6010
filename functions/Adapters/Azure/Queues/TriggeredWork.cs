using System.Text;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>
/// Handles a message that the Functions runtime hands over and deletes when the call returns. So what is not done is sent again
/// as a message of its own, with the delay and the counts that it has in every host, before the runtime deletes this one. When the call
/// throws, storage failed: the runtime then hands the message over again, and keeps it as poison in the end.
/// </summary>
public sealed class TriggeredWork(HandleWork handle, AzureWorkQueue queue, AzurePoisonedWork poison)
{
    /// <param name="kind">Of the queue that triggered.</param>
    /// <param name="text">The message as the runtime gives it, its base64 taken off.</param>
    /// <param name="dequeueCount">The runtime's <c>DequeueCount</c>: 1 the first time.</param>
    /// <param name="cancellationToken">The host stops: the runtime then hands the message over again.</param>
    public Task HandleAsync(WorkKind kind, string text, long dequeueCount, CancellationToken cancellationToken) =>
        WorkEnvelope.ReadJson(kind, Encoding.UTF8.GetBytes(text)) switch
        {
            EnvelopeReading.Readable { Envelope: var envelope } => SettleAsync(envelope.Message, (int)dequeueCount - envelope.Settled, cancellationToken),
            _ => poison.AddAsync(kind, WorkEnvelope.Encode(text), cancellationToken),
        };

    private async Task SettleAsync(WorkMessage message, int delivery, CancellationToken cancellationToken)
    {
        switch (await handle.HandleAsync(message, delivery, cancellationToken))
        {
            case WorkSettlement.PutOff later:
                await queue.SendAsync(new WorkEnvelope(message with { Attempt = message.Attempt + 1 }), later.Delay, cancellationToken);
                break;
            case WorkSettlement.Release again:
                await queue.SendAsync(new WorkEnvelope(message) { Settled = -delivery }, again.Delay, cancellationToken);
                break;
            case WorkSettlement.Poison never:
                var failed = new WorkEnvelope(message) { Failure = new WorkFailure(never.Reason, poison.Now) };
                await poison.AddAsync(message.Kind, failed.ToText(), cancellationToken);
                break;
            case WorkSettlement.Complete:
                break;
            case var other:
                throw new InvalidOperationException($"WorkSettlement is closed, and this is {other}.");
        }
    }
}
