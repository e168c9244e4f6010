using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>What every request to Graph goes through, from the outside in.</summary>
internal static class GraphHttp
{
    public const string ClientName = "Microsoft Graph";

    /// <summary>One attempt, with its whole body. Graph itself gives up after a minute or so with a 504.</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(90);

    /// <summary>All attempts, and the waiting between them.</summary>
    public static readonly TimeSpan TotalTimeout = TimeSpan.FromMinutes(5);

    public const int Repetitions = 4;

    public static void AddGraphHttp(this IServiceCollection services)
    {
        // Addresses of people may stand in a path, so nobody logs it.
        var client = services.AddHttpClient(ClientName, c => c.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Connections);
        client.AddHttpMessageHandler(() => new GraphPreferences());
        client.AddResilienceHandler("graph-patience", (pipeline, context) => AddPatience(
            pipeline,
            context.ServiceProvider.GetRequiredService<IOptions<Microsoft365Options>>().Value.LongestWait,
            context.ServiceProvider.GetRequiredService<TimeProvider>()));
        client.AddHttpMessageHandler(() => new MailboxTurns());
        client.AddResilienceHandler("graph-attempt", (pipeline, context) =>
        {
            pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
            pipeline.AddTimeout(AttemptTimeout);
        });
        client.AddHttpMessageHandler(() => new JsonAnswers());
        client.AddHttpMessageHandler(() => new WholeBody());
    }

    // One client lives as long as the process: connections are renewed so that it follows DNS.
    private static SocketsHttpHandler Connections() => new()
    {
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
        UseCookies = false,
    };

    private static void AddPatience(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, TimeSpan longestWait, TimeProvider time)
    {
        pipeline.TimeProvider = time;
        pipeline.AddTimeout(TotalTimeout);
        pipeline.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = Repetitions,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = longestWait,
            ShouldRetryAfterHeader = false, // It knows no bound; ours does.
            ShouldHandle = attempt => ValueTask.FromResult(Repeatability.Of(attempt.Outcome, attempt.Context.GetRequestMessage(), longestWait)),
            DelayGenerator = attempt => ValueTask.FromResult(RetryAfter.Of(attempt.Outcome.Result)),
        });
    }
}
