using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>The handlers for every request to Graph, from the outside in.</summary>
internal static class GraphHttp
{
    public const string ClientName = "Microsoft Graph";

    /// <summary>The limit for one attempt with its whole body. Graph itself returns 504 after about a minute.</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(90);

    /// <summary>The limit for all attempts and the waits between them.</summary>
    public static readonly TimeSpan TotalTimeout = TimeSpan.FromMinutes(5);

    public const int Repetitions = 4;

    public static void AddGraphHttp(this IServiceCollection services)
    {
        // Paths can contain people's addresses, so they are not logged.
        var client = services.AddHttpClient(ClientName, c => c.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Connections);
        client.AddHttpMessageHandler(() => new GraphPreferences());
        client.AddResilienceHandler("graph-patience", (pipeline, context) => AddRetries(
            pipeline,
            context.ServiceProvider.GetRequiredService<IOptions<Microsoft365Options>>().Value.LongestWait,
            context.ServiceProvider.GetRequiredService<TimeProvider>()));
        client.AddHttpMessageHandler(() => new MailboxConcurrency());
        client.AddResilienceHandler("graph-attempt", (pipeline, context) =>
        {
            pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
            pipeline.AddTimeout(AttemptTimeout);
        });
        client.AddHttpMessageHandler(() => new JsonResponseCheck());
        client.AddHttpMessageHandler(() => new LoneSurrogates());
        client.AddHttpMessageHandler(() => new BufferedBody());
    }

    // The client lives as long as the process, so connections are renewed to follow DNS changes.
    private static SocketsHttpHandler Connections() => new()
    {
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
        UseCookies = false,
    };

    private static void AddRetries(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, TimeSpan longestWait, TimeProvider time)
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
            ShouldRetryAfterHeader = false, // The default handler has no upper limit; ours has.
            ShouldHandle = attempt =>
                ValueTask.FromResult(Repeatability.Of(attempt.Outcome, attempt.Context.GetRequestMessage(), longestWait)),
            DelayGenerator = attempt => ValueTask.FromResult(RetryAfter.Of(attempt.Outcome.Result)),
        });
    }
}
