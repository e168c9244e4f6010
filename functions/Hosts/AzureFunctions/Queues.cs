using System.Globalization;
using OutlookOneOnOne.Adapters.Azure.Queues;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>One function for each queue, so that each scales independently.</summary>
internal sealed class Queues(TriggeredWork work)
{
    [Function("Coverage")]
    public Task CoverageAsync([QueueTrigger("coverage")] string message, FunctionContext context, CancellationToken cancellationToken) =>
        HandleAsync(WorkKind.Coverage, message, context, cancellationToken);

    [Function("Digests")]
    public Task DigestsAsync([QueueTrigger("digests")] string message, FunctionContext context, CancellationToken cancellationToken) =>
        HandleAsync(WorkKind.Digest, message, context, cancellationToken);

    [Function("Agendas")]
    public Task AgendasAsync([QueueTrigger("agendas")] string message, FunctionContext context, CancellationToken cancellationToken) =>
        HandleAsync(WorkKind.Agenda, message, context, cancellationToken);

    [Function("CalendarChanges")]
    public Task CalendarChangesAsync(
        [QueueTrigger("calendar-changes")] string message, FunctionContext context, CancellationToken cancellationToken) =>
        HandleAsync(WorkKind.CalendarChange, message, context, cancellationToken);

    [Function("Subscriptions")]
    public Task SubscriptionsAsync(
        [QueueTrigger("subscriptions")] string message, FunctionContext context, CancellationToken cancellationToken) =>
        HandleAsync(WorkKind.Subscription, message, context, cancellationToken);

    private Task HandleAsync(WorkKind kind, string message, FunctionContext context, CancellationToken cancellationToken) =>
        work.HandleAsync(kind, message, DequeueCount(context), cancellationToken);

    // learn.microsoft.com/azure/azure-functions/functions-bindings-storage-queue-trigger, "Metadata".
    private static long DequeueCount(FunctionContext context) =>
        context.BindingContext.BindingData.TryGetValue("DequeueCount", out var value)
        && long.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var count)
            ? count
            : 1;
}
