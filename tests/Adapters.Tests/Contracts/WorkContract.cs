using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>
/// What every pair of <see cref="IWorkQueue"/> and <see cref="IWorkInbox"/> guarantees, including poison messages. Each test gets empty
/// queues.
/// </summary>
public abstract class WorkContract
{
    private const string TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private static readonly Duration Long = Duration.FromHours(1);
    private static readonly Duration Short = Duration.FromSeconds(1);

    protected abstract IWorkQueue Queue { get; }

    protected abstract IWorkInbox Inbox { get; }

    protected abstract IPoisonedWork Poison { get; }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Lets time pass for the queues: advances a fake clock, or waits for a real one.</summary>
    protected abstract Task PassAsync(Duration time);

    [Fact]
    public async Task A_new_queue_is_empty()
    {
        Assert.Empty(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Long, Cancel));
        Assert.Empty(await Poison.ListAsync(WorkKind.Digest, 32, Cancel));
    }

    [Fact]
    public async Task A_message_arrives_unchanged()
    {
        var sent = new WorkMessage(WorkKind.Digest, "digest/2026-W48/ann", """{"person":"ann","note":"é \u2028 \"quoted\" 🙂"}""")
        {
            Version = 3,
            Attempt = 2,
            TraceParent = TraceParent,
        };

        await Queue.EnqueueAsync([sent], Duration.Zero, Cancel);

        var delivery = Assert.Single(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Long, Cancel));
        Assert.Equal(sent, delivery.Message);
        Assert.Equal(1, delivery.Count);
    }

    [Fact]
    public async Task Each_kind_has_its_own_queue()
    {
        await Queue.EnqueueAsync([.. Enum.GetValues<WorkKind>().Select(kind => Message(kind, $"of {kind}"))], Duration.Zero, Cancel);

        foreach (var kind in Enum.GetValues<WorkKind>())
        {
            Assert.Equal($"of {kind}", Assert.Single(await Inbox.ReceiveAsync(kind, 32, Long, Cancel)).Message.Id);
        }
    }

    [Fact]
    public async Task The_longest_body_is_accepted()
    {
        var sent = new WorkMessage(
            WorkKind.Coverage,
            new string('i', WorkMessage.MaxIdLength),
            $$"""{"text":"{{new string('x', WorkMessage.MaxBodyLength - 11)}}"}""");

        await Queue.EnqueueAsync([sent], Duration.Zero, Cancel);

        var delivery = Assert.Single(await Inbox.ReceiveAsync(WorkKind.Coverage, 1, Long, Cancel));
        Assert.Equal(sent, delivery.Message);
        await Inbox.PoisonAsync(delivery, new WorkFault.Told(new string('r', 5000)), Cancel);
        Assert.Equal(sent, Assert.Single(await Poison.ListAsync(WorkKind.Coverage, 1, Cancel)).Message);
    }

    [Fact]
    public async Task No_more_messages_are_delivered_than_requested_and_none_to_two_receivers()
    {
        await Queue.EnqueueAsync([.. Enumerable.Range(0, 40).Select(n => Message(id: $"{n:00}"))], Duration.Zero, Cancel);

        var first = await Inbox.ReceiveAsync(WorkKind.Digest, 3, Long, Cancel);
        var others = new List<WorkDelivery>();
        while (await Inbox.ReceiveAsync(WorkKind.Digest, 32, Long, Cancel) is { Count: > 0 } more)
        {
            others.AddRange(more);
        }

        Assert.Equal(3, first.Count);
        Assert.Equal(Enumerable.Range(0, 40).Select(n => $"{n:00}"), first.Concat(others).Select(d => d.Message.Id).Order());
    }

    [Fact]
    public async Task A_delayed_message_arrives_after_its_delay()
    {
        await Queue.EnqueueAsync([Message(id: "in an hour")], Long, Cancel);
        await Queue.EnqueueAsync([Message(id: "soon")], Short, Cancel);

        Assert.Equal("soon", (await ArrivedAsync()).Message.Id);
        Assert.Empty(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Long, Cancel));
    }

    [Fact]
    public async Task A_completed_message_is_not_delivered_again()
    {
        var delivery = await DeliveredAsync(Short);

        await Inbox.CompleteAsync(delivery, Cancel);
        await PassAsync(Short + Short);

        Assert.Empty(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Long, Cancel));
    }

    [Fact]
    public async Task A_message_survives_a_receiver_that_dies()
    {
        var first = await DeliveredAsync(Short);

        var again = await ArrivedAsync();

        Assert.Equal(first.Message, again.Message);
        Assert.Equal(2, again.Count);
    }

    [Fact]
    public async Task A_receiver_whose_lease_has_expired_settles_nothing()
    {
        var late = await DeliveredAsync(Short);
        var current = await ArrivedAsync();

        await Inbox.CompleteAsync(late, Cancel);
        await Inbox.PostponeAsync(late, Duration.Zero, Cancel);
        await Inbox.ReleaseAsync(late, Duration.Zero, Cancel);
        await Inbox.PoisonAsync(late, new WorkFault.CalendarDenied(), Cancel);

        Assert.Empty(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Long, Cancel));
        Assert.Empty(await Poison.ListAsync(WorkKind.Digest, 32, Cancel));
        await Inbox.ReleaseAsync(current, Duration.Zero, Cancel);
        Assert.Equal((late.Message, 3), await ArrivedAsync() is var last ? (last.Message, last.Count) : default);
    }

    [Fact]
    public async Task Settling_a_message_twice_has_no_further_effect()
    {
        var delivery = await DeliveredAsync(Long);

        await Inbox.CompleteAsync(delivery, Cancel);
        await Inbox.CompleteAsync(delivery, Cancel);
        await Inbox.PoisonAsync(delivery, new WorkFault.CalendarDenied(), Cancel);

        Assert.Empty(await Poison.ListAsync(WorkKind.Digest, 32, Cancel));
    }

    [Fact]
    public async Task A_postponed_message_returns_with_its_attempt_counted_and_its_deliveries_reset()
    {
        var first = await DeliveredAsync(Short);
        var second = await ArrivedAsync();

        await Inbox.PostponeAsync(second, Short, Cancel);
        var third = await ArrivedAsync(Short);
        Assert.Equal(first.Message with { Attempt = 1 }, third.Message);
        Assert.Equal(1, third.Count);

        var fourth = await ArrivedAsync();
        Assert.Equal(2, fourth.Count);
        await Inbox.PostponeAsync(fourth, Long, Cancel);
        Assert.Empty(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Long, Cancel));
    }

    [Fact]
    public async Task A_released_message_returns_with_one_more_delivery()
    {
        var first = await DeliveredAsync(Long);

        await Inbox.ReleaseAsync(first, Short, Cancel);

        var again = await ArrivedAsync();
        Assert.Equal(first.Message, again.Message);
        Assert.Equal(2, again.Count);
    }

    [Fact]
    public Task Poison_is_kept_with_its_reason() => KeepsAsync(new WorkFault.Crashed(5, "IOException (SocketException)"));

    [Fact]
    public Task Poison_of_an_older_version_has_a_sentence_as_its_reason() =>
        KeepsAsync(new WorkFault.Told("Failed 5 times, most recently with IOException."));

    private async Task KeepsAsync(WorkFault fault)
    {
        var delivery = await DeliveredAsync(Short);

        await Inbox.PoisonAsync(delivery, fault, Cancel);
        await PassAsync(Short + Short);

        Assert.Empty(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Long, Cancel));
        var poisoned = Assert.Single(await Poison.ListAsync(WorkKind.Digest, 32, Cancel));
        Assert.Equal(delivery.Message, poisoned.Message);
        Assert.Equal(fault, poisoned.Fault);
        Assert.NotEqual(default, poisoned.At);
        Assert.Empty(await Poison.ListAsync(WorkKind.Agenda, 32, Cancel));
    }

    [Fact]
    public async Task Poison_can_be_requeued_and_is_then_like_new()
    {
        var poisoned = await PoisonedAsync("one", "other");
        var other = poisoned.Single(p => p.Message!.Id == "other");

        Assert.True(await Poison.RequeueAsync(WorkKind.Digest, other.Id, Cancel));
        Assert.False(await Poison.RequeueAsync(WorkKind.Digest, other.Id, Cancel));

        Assert.Equal("one", Assert.Single(await Poison.ListAsync(WorkKind.Digest, 32, Cancel)).Message!.Id);
        var again = await ArrivedAsync();
        Assert.Equal(Message(id: "other"), again.Message);
        Assert.Equal(1, again.Count);
    }

    [Fact]
    public async Task Poison_can_be_discarded()
    {
        var poisoned = await PoisonedAsync("one", "other");
        var one = poisoned.Single(p => p.Message!.Id == "one");

        Assert.True(await Poison.DiscardAsync(WorkKind.Digest, one.Id, Cancel));
        Assert.False(await Poison.DiscardAsync(WorkKind.Digest, one.Id, Cancel));
        Assert.False(await Poison.RequeueAsync(WorkKind.Digest, one.Id, Cancel));

        Assert.Equal("other", Assert.Single(await Poison.ListAsync(WorkKind.Digest, 32, Cancel)).Message!.Id);
        Assert.Empty(await Inbox.ReceiveAsync(WorkKind.Digest, 32, Long, Cancel));
    }

    [Fact]
    public async Task Invalid_queue_operations_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Queue.EnqueueAsync([Message()], Duration.FromDays(8), Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Queue.EnqueueAsync([Message()], -Short, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Inbox.ReceiveAsync(WorkKind.Digest, 33, Long, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Inbox.ReceiveAsync(WorkKind.Digest, 1, Duration.Zero, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Poison.ListAsync(WorkKind.Digest, 0, Cancel));
    }

    protected static WorkMessage Message(WorkKind kind = WorkKind.Digest, string id = "digest/2026-W48/ann") =>
        new(kind, id, """{"person":"ann"}""");

    /// <summary>The next message, as soon as it is due.</summary>
    protected async Task<WorkDelivery> ArrivedAsync(Duration? lease = null)
    {
        for (var wait = 0; wait < 60; wait++)
        {
            if (await Inbox.ReceiveAsync(WorkKind.Digest, 1, lease ?? Long, Cancel) is [var delivery])
            {
                return delivery;
            }

            await PassAsync(Short);
        }

        throw new TimeoutException("Nothing arrived.");
    }

    private async Task<WorkDelivery> DeliveredAsync(Duration lease)
    {
        await Queue.EnqueueAsync([Message()], Duration.Zero, Cancel);
        return await ArrivedAsync(lease);
    }

    private async Task<IReadOnlyList<PoisonedWork>> PoisonedAsync(params string[] ids)
    {
        await Queue.EnqueueAsync([.. ids.Select(id => Message(id: id) with { Attempt = 4 })], Duration.Zero, Cancel);
        foreach (var _ in ids)
        {
            await Inbox.PoisonAsync(await ArrivedAsync(), new WorkFault.CalendarDenied(), Cancel);
        }

        return await Poison.ListAsync(WorkKind.Digest, 32, Cancel);
    }
}
