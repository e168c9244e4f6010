using Microsoft.Azure.Functions.Worker.Middleware;
using OutlookOneOnOne.Api.Health;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>
/// Delays timers and queue messages until <see cref="StartUp"/> has succeeded. If that takes too long, the call fails, and the runtime
/// delivers the message again. Requests wait in the API's pipeline.
/// </summary>
internal sealed class WorkAfterStartUp(StartUp startUp) : IFunctionsWorkerMiddleware
{
    // Half of functionTimeout in host.json, which leaves time for the work itself.
    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(5);

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!IsRequest(context) && !await startUp.IsCompletedWithinAsync(MaxWait, context.CancellationToken))
        {
            throw new TimeoutException("The host could not start within five minutes. See its log for the reason.");
        }

        await next(context);
    }

    private static bool IsRequest(FunctionContext context) =>
        context.FunctionDefinition.InputBindings.Values.Any(b => b.Type == "httpTrigger");
}
