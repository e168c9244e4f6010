using System.Diagnostics;
using NodaTime;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Tests.Work;

public sealed class HandleWorkTests
{
    private static readonly WorkMessage Message = new(WorkKind.Digest, "digest/2026-W48/ann", "{}");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Completed_work_is_removed() =>
        Assert.Equal(new WorkSettlement.Complete(), await Handle(_ => new WorkOutcome.Done()));

    [Fact]
    public async Task Work_that_cannot_be_done_now_is_postponed() =>
        Assert.Equal(
            new WorkSettlement.Postponed(Duration.FromMinutes(3), "throttled"),
            await Handle(_ => new WorkOutcome.Later(Duration.FromMinutes(3), "throttled")));

    [Fact]
    public async Task Work_that_can_never_succeed_becomes_poison() =>
        Assert.Equal(
            new WorkSettlement.Poison(new WorkFault.CalendarDenied()),
            await Handle(_ => new WorkOutcome.Failed(new WorkFault.CalendarDenied())));

    [Fact]
    public async Task Failures_are_retried_with_increasing_delays_and_end_as_poison()
    {
        var settlements = new List<WorkSettlement>();
        for (var delivery = 1; delivery <= HandleWork.MaxDeliveries; delivery++)
        {
            settlements.Add(await Handle(_ => throw new IOException("ann@contoso.com cannot be reached"), delivery));
        }

        Assert.Equal([30, 120, 480, 1920], settlements.OfType<WorkSettlement.Release>().Select(r => r.Delay.TotalSeconds));
        Assert.Equal(new WorkSettlement.Poison(new WorkFault.Crashed(5, "IOException")), settlements[^1]);
    }

    [Fact]
    public async Task Work_that_needs_a_missing_key_waits_and_never_becomes_poison()
    {
        foreach (var fault in new Exception[]
        {
            new SealedTextException("key 1"),
            new AggregateException(new SealedTextException("key 1"), new SealedTextException("key 1")),
        })
        {
            var settlement = await Handle(_ => throw fault, HandleWork.MaxDeliveries);
            Assert.Equal(Duration.FromMinutes(5), Assert.IsType<WorkSettlement.Postponed>(settlement).Delay);
        }
    }

    [Fact]
    public async Task A_message_that_keeps_crashing_its_handler_becomes_poison()
    {
        var handled = false;

        var settlement = await Handle(
            _ =>
            {
                handled = true;
                return new WorkOutcome.Done();
            },
            HandleWork.MaxDeliveries + 1);

        Assert.False(handled);
        Assert.Equal(new WorkSettlement.Poison(new WorkFault.NeverSettled(5)), settlement);
    }

    [Fact]
    public async Task A_message_without_a_handler_is_poison() =>
        Assert.Equal(
            new WorkSettlement.Poison(new WorkFault.NoHandler("Digest")), await new HandleWork([]).HandleAsync(Message, 1, Cancel));

    [Fact]
    public void Two_handlers_of_the_same_kind_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new HandleWork([new Handler(_ => new WorkOutcome.Done()), new Handler(_ => new WorkOutcome.Done())]));

    [Fact]
    public async Task A_stopping_host_settles_nothing()
    {
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(
            () => new HandleWork([new Handler(_ => throw new OperationCanceledException())]).HandleAsync(Message, 1, stopping.Token));
        Assert.IsType<WorkSettlement.Release>(await Handle(_ => throw new OperationCanceledException()));
    }

    [Fact]
    public async Task Work_is_traced_under_its_caller_without_exception_messages()
    {
        var traced = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == HandleWork.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = traced.Add,
        };
        ActivitySource.AddActivityListener(listener);
        var message = Message with { TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" };

        await new HandleWork([new Handler(_ => throw new IOException("ann@contoso.com"))]).HandleAsync(message, 2, Cancel);

        var activity = Assert.Single(traced, a => a.TraceId.ToString() == "0af7651916cd43dd8448eb211c80319c");
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal(Message.Id, activity.GetTagItem("messaging.message.id"));
        Assert.DoesNotContain(
            "contoso",
            string.Concat(activity.Events.SelectMany(e => e.Tags).Select(t => t.Value)) + activity.StatusDescription,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    public void A_body_that_is_not_an_object_is_refused(string body) =>
        Assert.Throws<ArgumentException>(() => new WorkMessage(WorkKind.Digest, "id", body));

    [Fact]
    public void A_body_too_long_for_a_queue_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new WorkMessage(WorkKind.Digest, "id", $$"""{"text":"{{new string('é', WorkMessage.MaxBodyLength / 2)}}"}"""));

    private static Task<WorkSettlement> Handle(Func<WorkMessage, WorkOutcome> handle, int delivery = 1) =>
        new HandleWork([new Handler(handle)]).HandleAsync(Message, delivery, Cancel);

    private sealed class Handler(Func<WorkMessage, WorkOutcome> handle) : IHandleWork
    {
        public WorkKind Kind => WorkKind.Digest;

        public Task<WorkOutcome> HandleAsync(WorkMessage message, CancellationToken cancellationToken) => Task.FromResult(handle(message));
    }
}
