using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.AspNetCore;
using OutlookOneOnOne.Api.Assistants.Tools;
using OutlookOneOnOne.Api.Identity;

namespace OutlookOneOnOne.Api.Assistants;

/// <summary>
/// The endpoint for people's own assistants, which speak the Model Context Protocol. Nothing is kept between requests, so every instance
/// can answer any of them.
/// </summary>
internal static class AssistantEndpoint
{
    /// <summary>Its path.</summary>
    public const string Path = "/api/mcp";

    private const string Instructions =
        "You work for one person, who is signed in. Everything here is about their own one-on-one meetings (1:1s). " +
        "Start with list_one_on_ones; other tools take the email address of the other person from it. What somebody else wrote is " +
        "missing unless they allowed assistants to read it: say so, and do not guess. Points that you add are visible to the other " +
        "person. Nothing here sends an invite or a mail. Do not judge or rank people by what you read.";

    /// <summary>True for requests of assistants, which have a limit of their own.</summary>
    public static bool Is(HttpRequest request) => request.Path.StartsWithSegments(Path, StringComparison.Ordinal);

    /// <summary>Its address; null if the policy does not allow assistants.</summary>
    public static Uri? AddressFor(HttpRequest request, ApiOptions options) => options.AssistantsOn
        ? AddressOf(request, options, Path)
        : null;

    /// <summary>The public address of a path: what a host behind a proxy is called cannot be seen from the request.</summary>
    public static Uri AddressOf(HttpRequest request, ApiOptions options, string path) =>
        new(options.Address ?? new Uri($"{request.Scheme}://{request.Host}"), path);

    public static IServiceCollection AddAssistants(this IServiceCollection services)
    {
        services.TryAddScoped<AssistantCaller>();
        services.TryAddScoped<AssistantWords>();
        services.TryAddScoped<PairAgenda>();
        services.AddScoped<IAuthorizationHandler, AssistantGate>();
        services.AddMcpServer(server =>
            {
                server.ServerInfo = new() { Name = "OutlookOneOnOne", Version = Version };
                server.ServerInstructions = Instructions;
            })
            .WithHttpTransport(transport => transport.SessionMode = HttpServerSessionMode.Stateless)
            .WithRequestFilters(filters => filters.AddCallToolFilter(AssistantCallFilter.Around))
            .WithTools<OneOnOneTools>(ToolResult.Json)
            .WithTools<AgendaTools>(ToolResult.Json)
            .WithTools<ActionTools>(ToolResult.Json)
            .WithTools<MentionTools>(ToolResult.Json)
            .WithTools<TimeTools>(ToolResult.Json);

        // The package logs exceptions whole, and what people wrote at Trace.
        return services.AddLogging(logging => logging.AddFilter("ModelContextProtocol", LogLevel.None));
    }

    /// <summary>
    /// A policy of its own replaces the default policy, so it repeats what that requires. A tool has a time limit of its own, which ends in
    /// a result; that of other requests would come after the status.
    /// </summary>
    public static void MapAssistants(this IEndpointRouteBuilder api) => api.MapMcp("/mcp")
        .RequireAuthorization(policy => policy
            .RequireAuthenticatedUser()
            .AddRequirements(new OrganisationMember(), new AssistantAllowed()))
        .DisableRequestTimeout();

    private static string Version => typeof(AssistantEndpoint).Assembly.GetName().Version?.ToString(3) ?? string.Empty;
}
