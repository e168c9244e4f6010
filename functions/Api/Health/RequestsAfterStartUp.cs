using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Api.Health;

/// <summary>
/// Lets requests wait a moment for the host's <see cref="StartUp"/>, as the first one after a cold start must, and answers 503 after that.
/// </summary>
internal sealed class RequestsAfterStartUp(RequestDelegate next, StartUp startUp)
{
    // Graph gives up a validation after 10 s (learn.microsoft.com/graph/change-notifications-delivery-webhooks).
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task InvokeAsync(HttpContext context)
    {
        if (AnswersWhileStarting(context) || await startUp.IsCompletedWithinAsync(Patience, context.RequestAborted))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = Patience.TotalSeconds.ToString(CultureInfo.InvariantCulture);
    }

    private static bool AnswersWhileStarting(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<WhileStarting>() is not null;
}

/// <summary>Marks an endpoint that needs nothing of what a host takes from the network.</summary>
internal sealed class WhileStarting;
