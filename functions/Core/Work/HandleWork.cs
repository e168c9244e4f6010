using System.Diagnostics;
using NodaTime;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Passes a delivered message to the handler of its kind and decides what happens to it, the same in every host. Each message is handled
/// within the trace of the request that queued it.
/// </summary>
public sealed class HandleWork
{
    /// <summary>After this many failed deliveries, a message becomes poison.</summary>
    public const int MaxDeliveries = 5;

    /// <summary>The name of the telemetry source.</summary>
    public const string ActivitySourceName = "OutlookOneOnOne.Work";

    // As long as a key is missing or wrong, work waits and does not become poison.
    private static readonly Duration KeyWait = Duration.FromMinutes(5);

    private static readonly ActivitySource Activities = new(ActivitySourceName);

    private readonly Dictionary<WorkKind, IHandleWork> handlers;

    /// <exception cref="ArgumentException">Two handlers have the same kind.</exception>
    public HandleWork(IEnumerable<IHandleWork> handlers) => this.handlers = handlers.ToDictionary(h => h.Kind);

    /// <summary>The kinds that have a handler; do not receive others.</summary>
    public IReadOnlyCollection<WorkKind> Kinds => handlers.Keys;

    /// <param name="message">The message.</param>
    /// <param name="delivery">How many times it has been delivered, including this one; see <see cref="WorkDelivery.Count"/>.</param>
    /// <param name="cancellationToken">Stops the handler; the message is then not settled, and is delivered again after its lease.</param>
    public async Task<WorkSettlement> HandleAsync(WorkMessage message, int delivery, CancellationToken cancellationToken)
    {
        var settlement = await DecideAsync(message, delivery, cancellationToken);
        WorkMeter.Count(message.Kind, settlement);
        return settlement;
    }

    private async Task<WorkSettlement> DecideAsync(WorkMessage message, int delivery, CancellationToken cancellationToken)
    {
        if (delivery > MaxDeliveries)
        {
            return new WorkSettlement.Poison(new WorkFault.NeverSettled(MaxDeliveries));
        }

        if (!handlers.TryGetValue(message.Kind, out var handler))
        {
            return new WorkSettlement.Poison(new WorkFault.NoHandler(message.Kind.ToString()));
        }

        using var activity = Start(message, delivery);
        try
        {
            return WorkSettlement.Of(await handler.HandleAsync(message, cancellationToken));
        }
        catch (Exception e) when (WaitsForKeys(e))
        {
            Record(activity, e);
            return new WorkSettlement.Postponed(KeyWait, "A key that opens sealed text is not there.");
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Record(activity, e);
            return AfterFailure(e, delivery);
        }
    }

    private static bool WaitsForKeys(Exception e) =>
        e is SealedTextException || (e is AggregateException several && several.InnerExceptions.All(WaitsForKeys));

    /// <summary>An exception's message may contain anything, so the reason has only its type.</summary>
    private static WorkSettlement AfterFailure(Exception e, int delivery) =>
        delivery >= MaxDeliveries
            ? new WorkSettlement.Poison(new WorkFault.Crashed(MaxDeliveries, Name(e)))
            : new WorkSettlement.Release(DelayAfter(delivery), Name(e));

    /// <summary>30 s, 2 min, 8 min, 32 min: a message survives an outage of a quarter of an hour.</summary>
    private static Duration DelayAfter(int delivery) => Duration.FromSeconds(30 * Math.Pow(4, delivery - 1));

    private static string Name(Exception e) =>
        e.InnerException is { } inner ? $"{e.GetType().Name} ({inner.GetType().Name})" : e.GetType().Name;

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
        activity?.SetTag("error.type", Name(e));

        // Application Insights drops an exception without a message.
        var tags = new ActivityTagsCollection
        {
            ["exception.type"] = e.GetType().FullName,
            ["exception.message"] = Name(e),
            ["exception.stacktrace"] = e.StackTrace,
        };
        activity?.AddEvent(new ActivityEvent("exception", tags: tags));
    }
}
