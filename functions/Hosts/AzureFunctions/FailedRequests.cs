using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>
/// Answers 500 when a call fails outside the API's pipeline, which answers its own failures. The worker alone would answer with an empty
/// 200 (Http.AspNetCore 2.1.1), and the sender of a notification would consider it delivered.
/// </summary>
internal sealed class FailedRequests : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        catch when (context.GetHttpContext() is { Response.HasStarted: false } request)
        {
            request.Response.StatusCode = StatusCodes.Status500InternalServerError;
            throw;
        }
    }
}
