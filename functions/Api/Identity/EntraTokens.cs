using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OutlookOneOnOne.Api.Assistants;

namespace OutlookOneOnOne.Api.Identity;

/// <summary>Authenticates people by access tokens from Entra ID.</summary>
public static class EntraTokens
{
    /// <summary>
    /// Adds the authentication scheme for hosts on the network. The host fails to start without a tenant and an audience.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Names the tenants and audiences.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddEntraTokens(this IServiceCollection services, Action<EntraOptions> configure)
    {
        services.AddOptions<EntraOptions>().Configure(configure)
            .Validate(
                o => o.Tenants.Count > 0 && o.Tenants.All(t => Guid.TryParse(t, out _)),
                "Set the ids of the tenants whose people may sign in.")
            .Validate(
                o => o.Audiences.Count > 0 && o.Audiences.All(a => !string.IsNullOrWhiteSpace(a)),
                "Set the audience, which is the API's client id.")
            .Validate(o => !string.IsNullOrWhiteSpace(o.Scope), "Set the scope that a token must have.")
            .ValidateOnStart();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).PostConfigure<IOptions<EntraOptions>>(Configure);
        return services;
    }

    private static void Configure(JwtBearerOptions bearer, IOptions<EntraOptions> options)
    {
        var entra = options.Value;
        var home = entra.Tenants.Count == 1 ? entra.Tenants[0] : "organizations";

        // Entra ID signs with the same keys for every tenant. They are refreshed daily, and at once when a token has an unknown key.
        bearer.ConfigurationManager ??= new ConfigurationManager<OpenIdConnectConfiguration>(
            new Uri(entra.Authority, $"{home}/v2.0/.well-known/openid-configuration").AbsoluteUri,
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever());
        if (bearer.ConfigurationManager is BaseConfigurationManager manager)
        {
            manager.UseLastKnownGoodConfiguration = false; // It would accept a withdrawn key for another hour.
        }

        bearer.RefreshOnIssuerKeyNotFound = true;
        bearer.MapInboundClaims = false;
        bearer.IncludeErrorDetails = false;
        bearer.TokenValidationParameters = ParametersFor(entra);
        bearer.Events = new JwtBearerEvents
        {
            OnTokenValidated = context => RequireAsync(context, entra),
            OnChallenge = context => AssistantSignIn.ChallengeAsync(context, entra),
        };
    }

    private static TokenValidationParameters ParametersFor(EntraOptions entra)
    {
        var issuers = entra.Tenants.SelectMany(tenant => Issuers(entra.Authority, tenant)).ToHashSet(StringComparer.Ordinal);
        return new TokenValidationParameters
        {
            ValidAudiences = entra.Audiences,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromMinutes(2),
            RoleClaimType = ApiClaim.Roles,
            NameClaimType = ApiClaim.Person,

            // Without our own validator, the framework would also accept the issuer named in the metadata.
            IssuerValidator = (issuer, _, _) => issuers.Contains(issuer)
                ? issuer
                : throw new SecurityTokenInvalidIssuerException("The issuer is not allowed."),
        };
    }

    // learn.microsoft.com/entra/identity-platform/access-tokens: version 1 is issued by sts.windows.net.
    private static string[] Issuers(Uri authority, string tenant) =>
        [new Uri(authority, $"{tenant}/v2.0").AbsoluteUri, $"https://sts.windows.net/{tenant}/"];

    /// <summary>The tenant must be the issuer's, and the token must carry the delegated permission.</summary>
    private static Task RequireAsync(TokenValidatedContext context, EntraOptions entra)
    {
        var token = (JsonWebToken)context.SecurityToken;
        var tenant = ClaimOf(token, ApiClaim.Tenant);
        if (tenant is null || !entra.Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase)
            || !Issuers(entra.Authority, tenant).Contains(token.Issuer, StringComparer.OrdinalIgnoreCase))
        {
            context.Fail("The tenant is not the issuer's.");
        }
        else if (ClaimOf(token, "scp")?.Split(' ').Contains(entra.Scope, StringComparer.Ordinal) != true)
        {
            context.Fail("The scope is missing.");
        }

        return Task.CompletedTask;
    }

    private static string? ClaimOf(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}
