using System.Text;
using Azure.Storage.Queues;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Queues;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Azure;

public sealed class AzureWorkTests(Emulators.Emulators emulators) : WorkContract, IAsyncLifetime
{
    private readonly string prefix = $"t{Guid.NewGuid():N}-";
    private string connection = string.Empty;
    private QueueClients? queues;

    protected override IWorkQueue Queue => new AzureWorkQueue(queues!);

    protected override IWorkInbox Inbox => new AzureWorkInbox(queues!, Poisoned);

    protected override IPoisonedWork Poison => Poisoned;

    private AzurePoisonedWork Poisoned => new(queues!, SystemClock.Instance);

    public async ValueTask InitializeAsync()
    {
        connection = await emulators.StorageConnectionStringAsync();
        queues = new QueueClients(new QueueOptions { EmulatorConnectionString = connection, Prefix = prefix });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_envelope_is_JSON_in_base64_as_the_Functions_runtime_expects()
    {
        var sent = Message() with { Version = 2, TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" };
        await Queue.EnqueueAsync([sent], Duration.Zero, Cancel);

        var text = (await Raw("digests").ReceiveMessageAsync(cancellationToken: Cancel)).Value.MessageText;

        Assert.Equal(
            """{"type":"digests","version":2,"id":"digest/2026-W48/ann","traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01","body":{"person":"ann"}}""",
            Encoding.UTF8.GetString(Convert.FromBase64String(text)));
    }

    [Fact]
    public async Task A_message_never_expires()
    {
        await Queue.EnqueueAsync([Message()], Duration.Zero, Cancel);

        var message = (await Raw("digests").ReceiveMessageAsync(cancellationToken: Cancel)).Value;

        Assert.True(message.ExpiresOn > DateTimeOffset.UtcNow.AddYears(1));
    }

    [Theory]
    [InlineData("not base64!", "It is not base64.")]
    [InlineData("bm8gSlNPTg==", "It is not a valid message.")]
    [InlineData("eyJ0eXBlIjoiYWdlbmRhcyIsInZlcnNpb24iOjEsImlkIjoiYSIsImJvZHkiOnt9fQ==", "It does not belong in the queue digests.")]
    [InlineData("eyJ0eXBlIjoiZGlnZXN0cyIsInZlcnNpb24iOjEsImJvZHkiOnt9fQ==", "It is not a valid message.")]
    [InlineData("bnVsbA==", "It is not a valid message.")]
    public async Task An_unreadable_message_becomes_poison_unchanged_and_blocks_nothing(string text, string reason)
    {
        await Queue.EnqueueAsync([Message(id: "good")], Duration.Zero, Cancel);
        await Raw("digests").SendMessageAsync(text, Cancel);

        Assert.Equal("good", Assert.Single(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Duration.FromHours(1), Cancel)).Message.Id);

        var poisoned = Assert.Single(await Poison.ListAsync(WorkKind.Digest, 32, Cancel));
        Assert.Null(poisoned.Message);
        Assert.Equal(reason, poisoned.Fault.InLog);
        Assert.Equal(0, (await Raw("digests").GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount - 1);
        Assert.True(await Poison.RequeueAsync(WorkKind.Digest, poisoned.Id, Cancel));
        Assert.Equal(text, (await Raw("digests").ReceiveMessageAsync(cancellationToken: Cancel)).Value.MessageText);
    }

    [Fact]
    public async Task Messages_that_the_Functions_runtime_gave_up_on_are_listed_and_can_be_requeued()
    {
        await Queue.EnqueueAsync([Message()], Duration.Zero, Cancel);
        var message = (await Raw("digests").ReceiveMessageAsync(cancellationToken: Cancel)).Value;
        await Raw("digests-poison").CreateIfNotExistsAsync(cancellationToken: Cancel);
        await Raw("digests-poison").SendMessageAsync(message.MessageText, Cancel);
        await Raw("digests").DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancel);

        var poisoned = Assert.Single(await Poison.ListAsync(WorkKind.Digest, 32, Cancel));

        Assert.Equal(new WorkFault.GivenUpByHost(), poisoned.Fault);
        Assert.True(await Poison.RequeueAsync(WorkKind.Digest, poisoned.Id, Cancel));
        Assert.Equal(Message(), (await ArrivedAsync()).Message);
    }

    [Fact]
    public async Task If_a_process_dies_between_marking_and_moving_the_next_one_finishes()
    {
        var failed = new WorkEnvelope(Message())
        {
            Failure = new WorkFailure(new WorkFault.CalendarDenied(), Instant.FromUtc(2026, 11, 23, 8, 0)),
        };
        await Raw("digests").CreateIfNotExistsAsync(cancellationToken: Cancel);
        await Raw("digests").SendMessageAsync(failed.ToText(), Cancel);

        Assert.Empty(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Duration.FromHours(1), Cancel));

        var poisoned = Assert.Single(await Poison.ListAsync(WorkKind.Digest, 32, Cancel));
        Assert.Equal((Message(), failed.Failure.Fault, failed.Failure.At), (poisoned.Message, poisoned.Fault, poisoned.At));
    }

    [Fact]
    public async Task One_of_many_poison_messages_can_be_found_and_the_others_remain()
    {
        for (var number = 0; number < 40; number++)
        {
            await Poisoned.AddAsync(WorkKind.Digest, new WorkEnvelope(Message(id: $"{number}")).ToText(), Cancel);
        }

        var last = (await Raw("digests-poison").PeekMessagesAsync(32, Cancel)).Value[31].MessageId;
        Assert.True(await Poison.DiscardAsync(WorkKind.Digest, new PoisonId(last), Cancel));

        Assert.Equal(32, (await Poison.ListAsync(WorkKind.Digest, 32, Cancel)).Count);
        Assert.Equal(39, (await Raw("digests-poison").GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount);
    }

    protected override Task PassAsync(Duration time) => Task.Delay(time.ToTimeSpan(), Cancel);

    private QueueClient Raw(string name) => new(connection, prefix + name);
}
