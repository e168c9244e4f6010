using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Identity;

/// <summary>Requires the caller to be in the organisation.</summary>
internal sealed class OrganisationMember : IAuthorizationRequirement;

/// <summary>Turns claims into a <see cref="Caller"/>: the tenant must be one of ours and the person must be in the directory.</summary>
internal sealed class CallerPolicy(
    ICurrentOrganisation organisation, IOptions<ApiOptions> options) : AuthorizationHandler<OrganisationMember>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, OrganisationMember requirement)
    {
        if (context.Resource is not HttpContext http || context.User.Identity?.IsAuthenticated != true)
        {
            return;
        }

        if (SingleValue(context, ApiClaim.Tenant) is { } tenant && options.Value.Tenants.Contains(tenant)
            && SingleValue(context, ApiClaim.Person) is { } id
            && await organisation.GetAsync(http.RequestAborted) is var current
            && current.Chart.Find(new PersonId(id)) is { } person)
        {
            http.Features.Set(new Caller(person, current, [.. context.User.FindAll(ApiClaim.Roles).Select(c => c.Value)]));
            context.Succeed(requirement);
            return;
        }

        http.Features.Set(new ProblemKind(Problem.NotInOrganisation));
    }

    /// <summary>The value of a claim; null when it is missing, blank or contradictory.</summary>
    private static string? SingleValue(AuthorizationHandlerContext context, string claim) =>
        context.User.FindAll(claim).Select(c => c.Value).Distinct().ToList() is [{ } only] && !string.IsNullOrWhiteSpace(only)
            ? only
            : null;
}
