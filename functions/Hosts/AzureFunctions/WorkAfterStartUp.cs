using Microsoft.Azure.Functions.Worker.Middleware;
using OutlookOneOnOne.Api.Health;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>
/// What a timer or a queue calls waits for the host's <see cref="StartUp"/>. When that takes too long the call fails, and the runtime
/// delivers the message again. Requests wait in the API's own pipeline.
/// </summary>
internal sealed class WorkAfterStartUp(StartUp startUp) : IFunctionsWorkerMiddleware
{
    // Half of functionTimeout in host.json, so that there is time left for the work itself.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!IsRequest(context) && !await startUp.IsCompletedWithinAsync(Patience, context.CancellationToken))
        {
            throw new TimeoutException("The host could not start within five minutes; its log says why.");
        }

        await next(context);
    }

    private static bool IsRequest(FunctionContext context) => context.FunctionDefinition.InputBindings.Values.Any(b => b.Type == "httpTrigger");
}
