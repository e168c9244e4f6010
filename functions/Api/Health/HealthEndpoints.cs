using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;

namespace OutlookOneOnOne.Api.Health;

/// <summary>For whoever runs it. Says nothing about people, so it asks for no identity.</summary>
internal static partial class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        var open = endpoints.MapGroup("").AllowAnonymous().DisableRateLimiting().WithMetadata(new WhileStarting()).WithTags("Health");
        open.MapGet("/healthz", () => TypedResults.Ok(new HealthAnswer("alive"))).Describe("isAlive", "Tells that the process answers");
        open.MapGet("/readyz", ReadyAsync).Describe("isReady", "Tells of each dependency whether it can be used")
            .Produces<ReadinessAnswer>().Produces<ReadinessAnswer>(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<JsonHttpResult<ReadinessAnswer>> ReadyAsync(IEnumerable<IReadiness> dependencies, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var logger = loggers.CreateLogger(typeof(HealthEndpoints));
        var answers = await Task.WhenAll(dependencies.Select(d => AskAsync(d, logger, cancellationToken)));
        var ready = answers.All(a => a.Ready);
        return TypedResults.Json(
            new ReadinessAnswer(ready, answers), ApiJson.Web.ReadinessAnswer, statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<DependencyAnswer> AskAsync(IReadiness dependency, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            return new DependencyAnswer(dependency.Name, await dependency.IsReadyAsync(cancellationToken).AsTask().WaitAsync(Patience, cancellationToken));
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
