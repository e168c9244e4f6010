using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Api.Identity;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>An authentication scheme that trusts the header X-Test-User, "tenant/person/role,role".</summary>
internal sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Test";
    public const string Header = "X-Test-User";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].ToString() is not { Length: > 0 } user)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var parts = user.Split('/');
        var identity = new ClaimsIdentity(
            [
                new(ApiClaim.Tenant, parts[0]),
                new(ApiClaim.Person, parts[1]),
                .. parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(r => new Claim(ApiClaim.Roles, r)),
            ],
            SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }
}
