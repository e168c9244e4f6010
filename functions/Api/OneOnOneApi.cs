using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Api.Agendas;
using OutlookOneOnOne.Api.Coaching;
using OutlookOneOnOne.Api.Coverage;
using OutlookOneOnOne.Api.Digest;
using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.Limits;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.Meetings;
using OutlookOneOnOne.Api.Notes;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Api.PersonalData;
using OutlookOneOnOne.Api.Settings;
using OutlookOneOnOne.Api.Subscriptions;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Api.Work;

namespace OutlookOneOnOne.Api;

/// <summary>
/// The HTTP API, the same in every host. A host registers the ports (stores, <c>ICurrentOrganisation</c>, <c>IClock</c>,
/// <c>UnsubscribeLinks</c>, its <see cref="IReadiness"/> checks) and one authentication scheme as the default.
/// </summary>
public static class OneOnOneApi
{
    public static IServiceCollection AddOneOnOneApi(this IServiceCollection services, Action<ApiOptions> configure)
    {
        services.AddOptions<ApiOptions>().Configure(configure)
            .Validate(o => o.Tenants.Count > 0, "Name the tenants whose people may ask (ApiOptions.Tenants).")
            .Validate(o => o.DigestLinks is not null, "Say where the links of a digest lead (ApiOptions.DigestLinks).")
            .ValidateOnStart();
        services.ConfigureHttpJsonOptions(json =>
        {
            ApiJson.Configure(json.SerializerOptions);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
        });
        services.AddRouting();
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true); // so that the problem can name the field
        AddGuards(services);
        ApiDocument.Add(services);
        return services.AddUseCases();
    }

    public static void MapOneOnOneApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealth();
        endpoints.MapUnsubscribe();
        endpoints.MapGraph();
        ApiDocument.Map(endpoints);

        var api = endpoints.MapGroup("/api").RequireAuthorization().AnswersWithProblems(401, 403, 429, 500);
        api.MapMe();
        api.MapMeetings();
        api.MapPairs();
        api.MapNotes();
        api.MapAgendas();
        api.MapTemplates();
        api.MapCoaching();
        api.MapPersonalData();
        api.MapCoverage();
        api.MapDigest();
        api.MapWork();
    }

    /// <summary>
    /// The whole of it, from the first header to the last problem. Fails closed: an address without a policy of its own, even
    /// one that does not exist, answers only to people of the organisation.
    /// </summary>
    /// <param name="services">The host's.</param>
    /// <param name="beside">What the host serves besides; what is open to everybody must say so with <c>AllowAnonymous</c>.</param>
    public static RequestDelegate BuildPipeline(IServiceProvider services, Action<IEndpointRouteBuilder>? beside = null)
    {
        _ = services.GetRequiredService<IAuthenticationSchemeProvider>();
        var app = new ApplicationBuilder(services);
        app.Use(static next => context => next(WithoutOuterRoute(context)));
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ProblemPages>();
        app.UseMiddleware<RequestBody>();
        app.UseRouting();
        if (services.GetService<StartUp>() is { } startUp)
        {
            app.UseMiddleware<RequestsAfterStartUp>(startUp);
        }

        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UseEndpoints(endpoints =>
        {
            endpoints.MapOneOnOneApi();
            beside?.Invoke(endpoints);
        });
        return app.Build();
    }

    /// <summary>What a host's own routing has left behind would pass for ours.</summary>
    private static HttpContext WithoutOuterRoute(HttpContext context)
    {
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        return context;
    }

    private static void AddGuards(IServiceCollection services)
    {
        services.AddAuthentication();
        services.AddScoped<IAuthorizationHandler, CallerPolicy>();
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(OnlyOurs)
            .SetFallbackPolicy(OnlyOurs)
            .AddPolicy(ApiRole.TemplateEditor, policy => policy.Combine(OnlyOurs).RequireClaim(ApiClaim.Roles, ApiRole.TemplateEditor))
            .AddPolicy(ApiRole.Administrator, policy => policy.Combine(OnlyOurs).RequireClaim(ApiClaim.Roles, ApiRole.Administrator));
        services.AddRateLimiter();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<ApiOptions>>((limiter, options) => RequestRate.Configure(limiter, options.Value));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<ApiOptions>>(
            (timeouts, options) => timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = options.Value.RequestTimeout });

        // The framework logs addresses with their queries and, of what it cannot read, the value: names, search words, tokens.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
    }

    private static AuthorizationPolicy OnlyOurs { get; } =
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new OfTheOrganisation()).Build();
}
