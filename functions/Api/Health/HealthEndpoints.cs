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
        open.MapGet("/healthz", () => TypedResults.Ok(new HealthAnswer("alive")))
            .Describe("isAlive", "Responds while the process is running");
        open.MapGet("/readyz", ReadyAsync).Describe("isReady", "Reports whether each dependency is ready")
            .Produces<ReadinessAnswer>().Produces<ReadinessAnswer>(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<JsonHttpResult<ReadinessAnswer>> ReadyAsync(
        IEnumerable<IReadiness> dependencies, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var logger = loggers.CreateLogger(typeof(HealthEndpoints));
        var answers = await Task.WhenAll(dependencies.Select(d => CheckAsync(d, logger, cancellationToken)));
        var ready = answers.All(a => a.Ready);
        return TypedResults.Json(
            new ReadinessAnswer(ready, answers),
            ApiJson.Web.ReadinessAnswer,
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<DependencyAnswer> CheckAsync(IReadiness dependency, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            return new DependencyAnswer(
                dependency.Name, await dependency.IsReadyAsync(cancellationToken).AsTask().WaitAsync(Timeout, cancellationToken));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotReady(logger, dependency.Name, e.GetType().Name);
            return new DependencyAnswer(dependency.Name, false);
        }
    }

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Dependency} is not ready: {Exception}")]
    private static partial void LogNotReady(ILogger logger, string dependency, string exception);
}
