using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;

namespace OutlookOneOnOne.Api.Health;

/// <summary>Health checks for operators. They reveal nothing about people, so they need no sign-in.</summary>
internal static partial class HealthEndpoints
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        var open = endpoints.MapGroup("")
            .AllowAnonymous()
            .DisableRateLimiting()
            .WithMetadata(new AvailableDuringStartUp())
            .WithTags("Health");
        open.MapGet("/healthz", () => TypedResults.Ok(new HealthResponse("alive")))
            .Describe("isAlive", "Responds while the process is running");
        open.MapGet("/readyz", ReadyAsync).Describe("isReady", "Reports whether each dependency is ready")
            .Produces<ReadinessResponse>().Produces<ReadinessResponse>(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<JsonHttpResult<ReadinessResponse>> ReadyAsync(
        IEnumerable<IReadiness> dependencies, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var logger = loggers.CreateLogger(typeof(HealthEndpoints));
        var responses = await Task.WhenAll(dependencies.Select(d => CheckAsync(d, logger, cancellationToken)));
        var ready = responses.All(a => a.Ready);
        return TypedResults.Json(
            new ReadinessResponse(ready, responses),
            ApiJson.Web.ReadinessResponse,
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<DependencyResponse> CheckAsync(IReadiness dependency, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            return new DependencyResponse(
                dependency.Name, await dependency.IsReadyAsync(cancellationToken).AsTask().WaitAsync(Timeout, cancellationToken));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotReady(logger, dependency.Name, e.GetType().Name);
            return new DependencyResponse(dependency.Name, false);
        }
    }

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Dependency} is not ready: {Exception}")]
    private static partial void LogNotReady(ILogger logger, string dependency, string exception);
}
