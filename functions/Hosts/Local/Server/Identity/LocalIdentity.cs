using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Server.Identity;

/// <summary>
/// Who is asking, on one's own machine: whoever they say they are. There is no secret in it, so it exists in this host only
/// and hears nobody but this machine. A program says who it is in <c>X-Local-User</c>, which no page of another origin can send
/// without being allowed to (it takes a preflight, and we allow none); a browser has the cookie of the start page.
/// The claims are those of Entra ID: <c>tid</c>, <c>oid</c> and <c>roles</c>.
/// </summary>
internal sealed class LocalIdentity(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, LivingInstallation installation, LocalRoles roles)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "Local";
    public const string Header = "X-Local-User";
    public const string Cookie = "oneonone-person";

    /// <summary>The one tenant there is.</summary>
    public const string Tenant = "local";

    /// <summary>Remembers whom the browser has chosen to be; null forgets it.</summary>
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
            return AuthenticateResult.Fail("Only this machine can be a local user.");
        }

        var header = Request.Headers[Header];
        return header.Count > 0 ? FromHeader(header)
            : Request.Cookies[Cookie] is not { } chosen ? AuthenticateResult.NoResult()
            : !SameOrigin.Allows(Request) ? AuthenticateResult.Fail("With a cookie only our own pages can change anything.")
            : Find(chosen) is { } person ? Success(person)
            : AuthenticateResult.NoResult(); // Chosen in another organisation: the next choice replaces it.
    }

    private AuthenticateResult FromHeader(StringValues header) =>
        header.Count == 1 && Find(header[0]) is { } person ? Success(person) : AuthenticateResult.Fail($"{Header} names nobody among the people.");

    private Person? Find(string? email) => EmailAddress.TryParse(email, out var address) ? installation.Organisation.Find(address) : null;

    private AuthenticateResult Success(Person person)
    {
        Claim[] claims =
        [
            new("tid", Tenant),
            new("oid", person.Id.Value),
            new("name", person.Name),
            .. roles.Of(person.Id).Select(role => new Claim("roles", role)),
        ];
        var identity = new ClaimsIdentity(claims, SchemeName, nameType: "name", roleType: "roles");
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }
}
