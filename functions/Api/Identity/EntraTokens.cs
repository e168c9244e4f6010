using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace OutlookOneOnOne.Api.Identity;

/// <summary>Signs people in by the access tokens of Entra ID.</summary>
public static class EntraTokens
{
    /// <summary>For hosts on the network. Refuses to start without a tenant and an audience.</summary>
    public static IServiceCollection AddEntraTokens(this IServiceCollection services, Action<EntraOptions> configure)
    {
        services.AddOptions<EntraOptions>().Configure(configure)
            .Validate(o => o.Tenants.Count > 0 && o.Tenants.All(t => Guid.TryParse(t, out _)), "Name the tenants whose people may sign in, by their ids.")
            .Validate(o => o.Audiences.Count > 0 && o.Audiences.All(a => !string.IsNullOrWhiteSpace(a)), "Name the audience: the API's client id.")
            .Validate(o => !string.IsNullOrWhiteSpace(o.Scope), "Name the scope that a token must carry.")
            .ValidateOnStart();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).PostConfigure<IOptions<EntraOptions>>(Configure);
        return services;
    }

    private static void Configure(JwtBearerOptions bearer, IOptions<EntraOptions> options)
    {
        var entra = options.Value;
        var home = entra.Tenants.Count == 1 ? entra.Tenants[0] : "organizations";

        // Entra's keys are the same for every tenant; the manager fetches them again each day, and at once for a key it does not know.
        bearer.ConfigurationManager ??= new ConfigurationManager<OpenIdConnectConfiguration>(
            new Uri(entra.Authority, $"{home}/v2.0/.well-known/openid-configuration").AbsoluteUri, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever());
        if (bearer.ConfigurationManager is BaseConfigurationManager manager)
        {
            manager.UseLastKnownGoodConfiguration = false; // It would let a withdrawn key open for another hour.
        }

        bearer.RefreshOnIssuerKeyNotFound = true;
        bearer.MapInboundClaims = false;
        bearer.IncludeErrorDetails = false;
        bearer.TokenValidationParameters = ParametersFor(entra);
        bearer.Events = new JwtBearerEvents { OnTokenValidated = context => RequireAsync(context, entra) };
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

            // A list of our own: the issuer that the metadata names, which the framework would add, must not widen it.
            IssuerValidator = (issuer, _, _) => issuers.Contains(issuer)
                ? issuer
                : throw new SecurityTokenInvalidIssuerException("The issuer is none of those allowed."),
        };
    }

    // learn.microsoft.com/entra/identity-platform/access-tokens: version 1 is issued by sts.windows.net.
    private static string[] Issuers(Uri authority, string tenant) =>
        [new Uri(authority, $"{tenant}/v2.0").AbsoluteUri, $"https://sts.windows.net/{tenant}/"];

    /// <summary>The tenant must be the issuer's own, and the caller a person who let the app act for them.</summary>
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
