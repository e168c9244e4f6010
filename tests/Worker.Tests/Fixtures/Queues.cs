using System.Text;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>The queues, for tests that enqueue messages or look for poison.</summary>
internal sealed class Queues(string storage)
{
    private readonly AzureWorkQueue work = new(new QueueClients(new QueueOptions { EmulatorConnectionString = storage }));

    public Task SendAsync(WorkMessage message, Duration delay, CancellationToken cancellationToken) =>
        work.EnqueueAsync([message], delay, cancellationToken);

    /// <summary>A message that is not work, in base64 as the listener expects.</summary>
    public Task SendAsync(WorkKind kind, string text, CancellationToken cancellationToken) =>
        SendPlainAsync(kind, Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), cancellationToken);

    /// <summary>A message that is not base64.</summary>
    public async Task SendPlainAsync(WorkKind kind, string text, CancellationToken cancellationToken)
    {
        var queue = new QueueClient(storage, kind.QueueName());
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await queue.SendMessageAsync(text, cancellationToken);
    }

    /// <summary>Up to 32 poison messages.</summary>
    public async Task<IReadOnlyList<PeekedMessage>> PoisonAsync(WorkKind kind, CancellationToken cancellationToken) =>
        (await new QueueClient(storage, $"{kind.QueueName()}-poison").PeekMessagesAsync(QueueLimits.MaxAtOnce, cancellationToken)).Value;

    public Task ForgetPoisonAsync(WorkKind kind, CancellationToken cancellationToken) =>
        new QueueClient(storage, $"{kind.QueueName()}-poison").ClearMessagesAsync(cancellationToken);
}
