using System.Diagnostics;
using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Gives a delivered message to the handler of its kind and says what is to become of it, the same in every host. Each message is handled
/// within the trace of whoever asked for it.
/// </summary>
public sealed class HandleWork
{
    /// <summary>After so many deliveries without an end a message is poison.</summary>
    public const int MostDeliveries = 5;

    /// <summary>The name under which telemetry listens.</summary>
    public const string ActivitySourceName = "OutlookOneOnOne.Work";

    private static readonly ActivitySource Activities = new(ActivitySourceName);

    private readonly Dictionary<WorkKind, IHandleWork> handlers;

    /// <exception cref="ArgumentException">Two handlers are for the same kind.</exception>
    public HandleWork(IEnumerable<IHandleWork> handlers) => this.handlers = handlers.ToDictionary(h => h.Kind);

    /// <summary>The kinds that somebody here handles: receive no others.</summary>
    public IReadOnlyCollection<WorkKind> Kinds => handlers.Keys;

    /// <param name="message">What is asked for.</param>
    /// <param name="delivery">How often it has been delivered, this time included; see <see cref="WorkDelivery.Count"/>.</param>
    /// <param name="cancellationToken">Stops the handler; the message is then not settled, and handed out again after its lease.</param>
    public async Task<WorkSettlement> HandleAsync(WorkMessage message, int delivery, CancellationToken cancellationToken)
    {
        var settlement = await DecideAsync(message, delivery, cancellationToken);
        WorkMeter.Count(message.Kind, settlement);
        return settlement;
    }

    private async Task<WorkSettlement> DecideAsync(WorkMessage message, int delivery, CancellationToken cancellationToken)
    {
        if (delivery > MostDeliveries)
        {
            return new WorkSettlement.Poison($"Delivered {MostDeliveries} times, and never settled: whoever handled it died over it, or took longer than the lease.");
        }

        if (!handlers.TryGetValue(message.Kind, out var handler))
        {
            return new WorkSettlement.Poison($"Nobody here handles {message.Kind}.");
        }

        using var activity = Start(message, delivery);
        try
        {
            return WorkSettlement.Of(await handler.HandleAsync(message, cancellationToken));
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Record(activity, e);
            return AfterFailure(e, delivery);
        }
    }

    /// <summary>An exception's message may hold anything, so the reason has its type only.</summary>
    private static WorkSettlement AfterFailure(Exception e, int delivery) =>
        delivery >= MostDeliveries
            ? new WorkSettlement.Poison($"Failed {MostDeliveries} times, at last with {Name(e)}.")
            : new WorkSettlement.Release(DelayAfter(delivery), Name(e));

    /// <summary>30 s, 2 min, 8 min, 32 min: what is down for a quarter of an hour ends no message.</summary>
    private static Duration DelayAfter(int delivery) => Duration.FromSeconds(30 * Math.Pow(4, delivery - 1));

    private static string Name(Exception e) => e.InnerException is { } inner ? $"{e.GetType().Name} ({inner.GetType().Name})" : e.GetType().Name;

    private static Activity? Start(WorkMessage message, int delivery)
    {
        var activity = Activities.StartActivity($"handle {message.Kind.QueueName()}", ActivityKind.Consumer, message.TraceParent);
        activity?.SetTag("messaging.message.id", message.Id);
        activity?.SetTag("work.attempt", message.Attempt);
        activity?.SetTag("work.delivery", delivery);
        return activity;
    }

    private static void Record(Activity? activity, Exception e)
    {
        activity?.SetStatus(ActivityStatusCode.Error, Name(e));
        activity?.AddEvent(new ActivityEvent("exception", tags: new() { ["exception.type"] = e.GetType().FullName, ["exception.stacktrace"] = e.StackTrace }));
    }
}
