using System.Text;
using Azure.Storage.Queues.Models;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Azure;

/// <summary>
/// <see cref="TriggerAsync"/> acts as the Functions runtime: it takes a message off the queue, makes the call, and deletes the message when
/// the call returns.
/// </summary>
public sealed class TriggeredWorkTests(Emulators.Emulators emulators) : IAsyncLifetime
{
    private static readonly WorkMessage Message = new(WorkKind.Digest, "digest/2026-W48/ann", """{"person":"ann"}""");

    private readonly FakeClock clock = new(Instant.FromUtc(2026, 11, 23, 8, 0));
    private readonly List<WorkMessage> handled = [];
    private QueueClients? queues;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private AzureWorkQueue Queue => new(queues!);

    private AzurePoisonedWork Poison => new(queues!, clock);

    public async ValueTask InitializeAsync()
    {
        var emulator = await emulators.StorageConnectionStringAsync();
        queues = new QueueClients(new QueueOptions { EmulatorConnectionString = emulator, Prefix = $"t{Guid.NewGuid():N}-" });
        await Queue.EnqueueAsync([Message], Duration.Zero, Cancel);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Completed_work_is_gone()
    {
        await TriggerAsync(new WorkOutcome.Done());

        Assert.Equal(Message, Assert.Single(handled));
        Assert.Null(await TakeAsync());
    }

    [Fact]
    public async Task Postponed_work_returns_with_its_attempt_counted()
    {
        await TriggerAsync(new WorkOutcome.Later(Duration.Zero, "throttled"));
        await TriggerAsync(new WorkOutcome.Later(Duration.FromHours(1), "throttled"));

        Assert.Equal([Message, Message with { Attempt = 1 }], handled);
        Assert.Null(await TakeAsync());
    }

    [Fact]
    public async Task Work_that_can_never_succeed_becomes_poison_with_its_reason()
    {
        await TriggerAsync(new WorkOutcome.Failed(new WorkFault.CalendarDenied()));

        var poisoned = Assert.Single(await Poison.ListAsync(WorkKind.Digest, 32, Cancel));
        Assert.Equal(
            (Message, new WorkFault.CalendarDenied(), clock.GetCurrentInstant()), (poisoned.Message, poisoned.Fault, poisoned.At));
        Assert.Null(await TakeAsync());
    }

    [Fact]
    public async Task Failed_work_is_delayed_and_its_deliveries_are_counted_across_all_its_messages()
    {
        await TriggerAsync(null);
        Assert.Null(await TakeAsync()); // not until half a minute has passed

        foreach (var delivery in Enumerable.Range(2, HandleWork.MaxDeliveries - 1))
        {
            // The same as the delayed message will be, without the delay.
            await Queue.SendAsync(new WorkEnvelope(Message) { Settled = 1 - delivery }, Duration.Zero, Cancel);
            await TriggerAsync(null);
        }

        Assert.Equal(
            new WorkFault.Crashed(5, "IOException"), Assert.Single(await Poison.ListAsync(WorkKind.Digest, 32, Cancel)).Fault);
    }

    [Fact]
    public async Task A_message_without_an_envelope_becomes_poison_unchanged()
    {
        await new TriggeredWork(new HandleWork([]), Queue, Poison).HandleAsync(WorkKind.Digest, "hello", 1, Cancel);

        var poisoned = Assert.Single(await Poison.ListAsync(WorkKind.Digest, 32, Cancel));
        Assert.Equal((null, new WorkFault.NotAMessage(null)), (poisoned.Message, poisoned.Fault));
    }

    private async Task TriggerAsync(WorkOutcome? outcome)
    {
        var message = await TakeAsync() ?? throw new InvalidOperationException("There is no message.");
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(message.MessageText));
        await new TriggeredWork(new HandleWork([new Handler(this, outcome)]), Queue, Poison).HandleAsync(
            WorkKind.Digest, text, message.DequeueCount, Cancel);
        await (await queues!.WorkAsync(WorkKind.Digest, Cancel)).DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancel);
    }

    private async Task<QueueMessage?> TakeAsync() =>
        (await (await queues!.WorkAsync(WorkKind.Digest, Cancel)).ReceiveMessageAsync(TimeSpan.FromMinutes(1), Cancel)).Value;

    /// <param name="outcome">Null to throw.</param>
    private sealed class Handler(TriggeredWorkTests test, WorkOutcome? outcome) : IHandleWork
    {
        public WorkKind Kind => WorkKind.Digest;

        public Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken)
        {
            test.handled.Add(message);
            return outcome is null ? throw new IOException("down") : Task.FromResult(outcome);
        }
    }
}
