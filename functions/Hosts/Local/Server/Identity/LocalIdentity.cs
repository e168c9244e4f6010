using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Server.Identity;

/// <summary>
/// Identifies the caller without a sign-in, for use on the caller's own machine only, so it refuses other machines. Programs send the
/// header <c>X-Local-User</c>, which pages of other origins cannot send because they would need a CORS preflight, and we allow none.
/// Browsers send the cookie of the start page. The claims are those of Entra ID (<see cref="ApiClaim"/>).
/// </summary>
internal sealed class LocalIdentity(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder,
    ReloadingInstallation installation,
    LocalRoles roles)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "Local";
    public const string Header = "X-Local-User";
    public const string Cookie = "oneonone-person";

    /// <summary>The only tenant of this host.</summary>
    public const string Tenant = "local";

    /// <summary>Stores the chosen person in a cookie; null deletes the cookie.</summary>
    public static void Choose(HttpResponse response, Person? person)
    {
        var cookie = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
        if (person is null)
        {
            response.Cookies.Delete(Cookie, cookie);
        }
        else
        {
            response.Cookies.Append(Cookie, person.Email.Value, cookie);
        }
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Identify());

    private AuthenticateResult Identify()
    {
        if (!Loopback.Is(Request))
        {
            return AuthenticateResult.Fail("Local users must be on this machine.");
        }

        return Request.Headers[Header] is { Count: > 0 } header ? FromHeader(header) : FromCookie(Request.Cookies[Cookie]);
    }

    private AuthenticateResult FromHeader(StringValues header) =>
        header.Count == 1 && Find(header[0]) is { } person
            ? Success(person)
            : AuthenticateResult.Fail($"{Header} is not the address of anybody in the directory.");

    private AuthenticateResult FromCookie(string? chosen)
    {
        if (chosen is null)
        {
            return AuthenticateResult.NoResult();
        }

        if (!SameOrigin.Allows(Request))
        {
            return AuthenticateResult.Fail("A request with a cookie can make changes only if it comes from this server's own pages.");
        }

        // The cookie may name somebody of an organisation that was served before; the next choice replaces it.
        return Find(chosen) is { } person ? Success(person) : AuthenticateResult.NoResult();
    }

    private Person? Find(string? email) => EmailAddress.TryParse(email, out var address) ? installation.Organisation.Find(address) : null;

    private AuthenticateResult Success(Person person)
    {
        Claim[] claims =
        [
            new(ApiClaim.Tenant, Tenant),
            new(ApiClaim.Person, person.Id.Value),
            new("name", person.Name),
            .. roles.Of(person.Id).Select(role => new Claim(ApiClaim.Roles, role)),
        ];
        var identity = new ClaimsIdentity(claims, SchemeName, nameType: "name", roleType: ApiClaim.Roles);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }
}
