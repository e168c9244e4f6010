using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Identity;

/// <summary>Who asks: somebody of the organisation, as it stands now.</summary>
/// <param name="Person">Them.</param>
/// <param name="Organisation">Theirs.</param>
/// <param name="Roles">What their tenant lets them do beside being themselves.</param>
internal sealed record Caller(Person Person, Organisation Organisation, IReadOnlyList<string> Roles)
{
    public PersonId Id => Person.Id;

    public OrgChart Chart => Organisation.Chart;

    /// <summary>Set by <see cref="CallerPolicy"/> before any endpoint runs; an endpoint that asks for a caller without it is a bug.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<Caller?>(context.Features.GetRequiredFeature<Caller>());
}

/// <summary>The roles of the app registration, in the claim <c>roles</c>.</summary>
public static class ApiRole
{
    public const string TemplateEditor = "TemplateEditor";
    public const string Administrator = "Administrator";
}

/// <summary>The claims that identify a person: in Entra's tokens, and to be issued by every host's own scheme.</summary>
public static class ApiClaim
{
    public const string Tenant = "tid";
    public const string Person = "oid";
    public const string Roles = "roles";
}
