using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using OutlookOneOnOne.Api.Assistants;
using OutlookOneOnOne.Api.Identity;

namespace OutlookOneOnOne.Api.Http.Limits;

/// <summary>
/// Limits requests separately for each person, for the assistants of each person, and for each IP address that is not signed in.
/// </summary>
internal static class RequestRate
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Configure(RateLimiterOptions limiter, ApiOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetSlidingWindowLimiter(
            PartitionOf(context),
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = options.RequestsPerMinute, Window = Window, SegmentsPerWindow = 6 }));
        limiter.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window / 6;
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    private static string PartitionOf(HttpContext context)
    {
        if (context.Features.Get<Caller>() is not { } caller)
        {
            return $"address {context.Connection.RemoteIpAddress}";
        }

        // An assistant in a loop must not keep the person out of the pane.
        return AssistantEndpoint.Is(context.Request) ? $"assistants of {caller.Id}" : $"person {caller.Id}";
    }
}
