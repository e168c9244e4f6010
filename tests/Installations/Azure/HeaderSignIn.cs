using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Installations.Azure;

/// <summary>Replaces Entra ID: a header names the caller.</summary>
internal sealed class HeaderSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, ICurrentOrganisation organisation)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "Header";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!EmailAddress.TryParse(Request.Headers["X-Local-User"], out var email)
            || (await organisation.GetAsync(Context.RequestAborted)).Find(email) is not { } person)
        {
            return AuthenticateResult.NoResult();
        }

        Claim[] claims =
        [
            new("tid", SettingsOfThatDay.Tenant),
            new("oid", person.Id.Value),
            .. RolesOf(email.Value).Select(role => new Claim("roles", role)),
        ];
        var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName));
        return AuthenticateResult.Success(new AuthenticationTicket(principal, SchemeName));
    }

    private static IEnumerable<string> RolesOf(string person) => person switch
    {
        Colleagues.Vera => ["Administrator"],
        Colleagues.Amara => ["TemplateEditor"],
        _ => [],
    };
}
