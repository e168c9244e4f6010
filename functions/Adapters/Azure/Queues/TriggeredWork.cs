using System.Text;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>
/// Handles a message that the Functions runtime delivers and, when the call returns, deletes. Work that is not done is therefore sent again
/// as a new message, with the same delay and counts as on every host, before the runtime deletes this one. The call throws only if storage
/// fails; the runtime then delivers the message again, and finally moves it to the poison queue.
/// </summary>
public sealed class TriggeredWork(HandleWork handle, AzureWorkQueue queue, AzurePoisonedWork poison)
{
    /// <param name="kind">The kind of work in the queue that triggered the call.</param>
    /// <param name="text">The message from the runtime, which has decoded its base64.</param>
    /// <param name="dequeueCount">The runtime's <c>DequeueCount</c>, 1 at the first delivery.</param>
    /// <param name="cancellationToken">
    /// Not relied on: a worker that is told to stop ends at once (docs/operate.md), and the runtime delivers the message again.
    /// </param>
    public Task HandleAsync(WorkKind kind, string text, long dequeueCount, CancellationToken cancellationToken) =>
        WorkEnvelope.ReadJson(kind, Encoding.UTF8.GetBytes(text)) switch
        {
            EnvelopeReadResult.Readable { Envelope: var envelope } =>
                SettleAsync(envelope.Message, (int)dequeueCount - envelope.Settled, cancellationToken),
            _ => poison.AddAsync(kind, WorkEnvelope.Encode(text), cancellationToken),
        };

    private async Task SettleAsync(WorkMessage message, int delivery, CancellationToken cancellationToken)
    {
        switch (await handle.HandleAsync(message, delivery, cancellationToken))
        {
            case WorkSettlement.Postponed later:
                await queue.SendAsync(new WorkEnvelope(message with { Attempt = message.Attempt + 1 }), later.Delay, cancellationToken);
                break;
            case WorkSettlement.Release release:
                await queue.SendAsync(new WorkEnvelope(message) { Settled = -delivery }, release.Delay, cancellationToken);
                break;
            case WorkSettlement.Poison never:
                var failed = new WorkEnvelope(message) { Failure = new WorkFailure(never.Fault, poison.Now) };
                await poison.AddAsync(message.Kind, failed.ToText(), cancellationToken);
                break;
            case WorkSettlement.Complete:
                break;
            case var other:
                throw new InvalidOperationException($"WorkSettlement has no {other}.");
        }
    }
}
