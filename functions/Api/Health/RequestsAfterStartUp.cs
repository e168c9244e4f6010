using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Api.Health;

/// <summary>
/// Delays requests while the host's <see cref="StartUp"/> is running, as after a cold start, and responds with 503 if it takes too long.
/// </summary>
internal sealed class RequestsAfterStartUp(RequestDelegate next, StartUp startUp)
{
    // Graph abandons a validation request after 10 s (learn.microsoft.com/graph/change-notifications-delivery-webhooks).
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(5);

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsAvailableDuringStartUp(context) || await startUp.IsCompletedWithinAsync(MaxWait, context.RequestAborted))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = MaxWait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsAvailableDuringStartUp(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<AvailableDuringStartUp>() is not null;
}

/// <summary>Marks an endpoint that needs nothing that start-up fetches from the network.</summary>
internal sealed class AvailableDuringStartUp;
