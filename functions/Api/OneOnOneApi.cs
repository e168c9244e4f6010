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
using OutlookOneOnOne.Api.Assistants;
using OutlookOneOnOne.Api.Coaching;
using OutlookOneOnOne.Api.Coverage;
using OutlookOneOnOne.Api.Diagnosis;
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
using OutlookOneOnOne.Api.Scheduling;
using OutlookOneOnOne.Api.Settings;
using OutlookOneOnOne.Api.Subscriptions;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Api.Work;

namespace OutlookOneOnOne.Api;

/// <summary>
/// The HTTP API, the same on every host. A host registers the ports (<c>IDocuments</c>, <c>ITemplateStore</c>, <c>ICurrentOrganisation</c>,
/// <c>IClock</c>, <c>UnsubscribeLinks</c>, its <see cref="IReadiness"/> checks) and a default authentication scheme.
/// </summary>
public static class OneOnOneApi
{
    /// <summary>Adds the services of the API. The host fails to start if its options are incomplete.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Must set at least the tenants and the links of digests.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddOneOnOneApi(this IServiceCollection services, Action<ApiOptions> configure)
    {
        services.AddOptions<ApiOptions>().Configure(configure)
            .Validate(o => o.Tenants.Count > 0, "Set the tenants whose people may use the API (ApiOptions.Tenants).")
            .Validate(o => o.DigestLinks is not null, "Set how the links in a digest are made (ApiOptions.DigestLinks).")
            .ValidateOnStart();
        services.ConfigureHttpJsonOptions(json =>
        {
            ApiJson.Configure(json.SerializerOptions);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
        });
        services.AddRouting();
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true); // The problem details can then name the field.
        AddGuards(services);
        ApiDocument.Add(services);
        services.AddAssistants();
        return services.AddUseCases();
    }

    /// <summary>Maps all endpoints of the API.</summary>
    /// <param name="endpoints">The endpoints to add to.</param>
    public static void MapOneOnOneApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealth();
        endpoints.MapUnsubscribe();
        endpoints.MapGraph();
        ApiDocument.Map(endpoints);

        var api = endpoints.MapGroup("/api").RequireAuthorization().AnswersWithProblems(401, 403, 429, 500);
        api.MapMe();
        api.MapAssistantCalls();
        api.MapMeetings();
        api.MapPairs();
        api.MapTimes();
        api.MapRequests();
        api.MapNotes();
        api.MapMyActions();
        api.MapAgendas();
        api.MapTemplates();
        api.MapCoaching();
        api.MapPersonalData();
        api.MapIds();
        api.MapAbsences();
        api.MapCoverage();
        api.MapDigestMentions();
        api.MapCorrections();
        api.MapDigest();
        api.MapWork();
        api.MapDiagnosis();
        if (endpoints.ServiceProvider.GetRequiredService<IOptions<ApiOptions>>().Value.AssistantsOn)
        {
            api.MapAssistants();
            endpoints.MapAssistantSignIn();
        }
    }

    /// <summary>
    /// Builds the complete request pipeline. It fails closed: a path without a policy of its own, even one that does not exist,
    /// is only for people in the organisation.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="mapOthers">Maps the host's own endpoints. Those for everybody need <c>AllowAnonymous</c>.</param>
    /// <returns>The pipeline.</returns>
    /// <exception cref="InvalidOperationException">The host has registered no authentication.</exception>
    public static RequestDelegate BuildPipeline(IServiceProvider services, Action<IEndpointRouteBuilder>? mapOthers = null)
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
            mapOthers?.Invoke(endpoints);
        });
        return app.Build();
    }

    /// <summary>Clears what the host's own routing has set, which our routing would mistake for its own result.</summary>
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
            .SetDefaultPolicy(MembersOnly)
            .SetFallbackPolicy(MembersOnly)
            .AddPolicy(ApiRole.TemplateEditor, policy => policy.Combine(MembersOnly).RequireClaim(ApiClaim.Roles, ApiRole.TemplateEditor))
            .AddPolicy(ApiRole.Administrator, policy => policy.Combine(MembersOnly).RequireClaim(ApiClaim.Roles, ApiRole.Administrator));
        services.AddRateLimiter();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<ApiOptions>>(
            (limiter, options) => RequestRate.Configure(limiter, options.Value));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<ApiOptions>>(
            (timeouts, options) => timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = options.Value.RequestTimeout });

        // Below Warning, the framework logs query strings and unreadable values, which contain names, search words and tokens.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
    }

    private static AuthorizationPolicy MembersOnly { get; } =
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new OrganisationMember()).Build();
}
