using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Api.Identity;

namespace OutlookOneOnOne.Api.Assistants;

/// <summary>
/// Tells assistants where people sign in (RFC 9728). The tokens are those of the API: the same audience, the same scope.
/// </summary>
internal static class AssistantSignIn
{
    private const string Path = "/.well-known/oauth-protected-resource" + AssistantEndpoint.Path;

    /// <summary>
    /// For everybody, because an assistant reads it before anybody has signed in. It contains no secret. A host without Entra ID has none.
    /// </summary>
    public static void MapAssistantSignIn(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetRequiredService<IOptions<EntraOptions>>().Value.Tenants.Count > 0)
        {
            endpoints.MapGet(Path, Describe).AllowAnonymous().ExcludeFromDescription();
        }
    }

    /// <summary>The challenge of the endpoint for assistants, which names the description; other endpoints keep theirs.</summary>
    public static Task ChallengeAsync(JwtBearerChallengeContext context, EntraOptions entra)
    {
        var options = context.HttpContext.RequestServices.GetRequiredService<IOptions<ApiOptions>>().Value;
        if (options.AssistantsOn && AssistantEndpoint.Is(context.Request))
        {
            context.HandleResponse();
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            var error = context.AuthenticateFailure is null ? string.Empty : ", error=\"invalid_token\"";
            var document = AssistantEndpoint.AddressOf(context.Request, options, Path);
            context.Response.Headers.WWWAuthenticate = $"Bearer resource_metadata=\"{document}\", scope=\"{ScopeOf(entra)}\"{error}";
        }

        return Task.CompletedTask;
    }

    private static JsonHttpResult<JsonObject> Describe(HttpRequest request, IOptions<ApiOptions> api, IOptions<EntraOptions> entra) =>
        TypedResults.Json(
            new JsonObject
            {
                ["resource"] = AssistantEndpoint.AddressOf(request, api.Value, AssistantEndpoint.Path).AbsoluteUri,
                ["authorization_servers"] = new JsonArray([.. entra.Value.Tenants.Select(t => JsonValue.Create(ServerOf(entra.Value, t)))]),
                ["scopes_supported"] = new JsonArray(ScopeOf(entra.Value)),
                ["bearer_methods_supported"] = new JsonArray("header"),
            },
            Http.ApiJson.Web.JsonObject);

    private static string ServerOf(EntraOptions entra, string tenant) => new Uri(entra.Authority, $"{tenant}/v2.0").AbsoluteUri;

    /// <summary>Entra ID accepts the client id of the API in place of its application id URI.</summary>
    private static string ScopeOf(EntraOptions entra) => $"{entra.Audiences.FirstOrDefault()}/{entra.Scope}";
}
