using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Assistants;

namespace OutlookOneOnOne.Api.Assistants;

/// <summary>Requires that the caller lets assistants work for them.</summary>
internal sealed class AssistantAllowed : IAuthorizationRequirement;

/// <summary>
/// Refuses assistants of people who have not turned them on, and requests that pages of other sites send. It runs after
/// <see cref="CallerPolicy"/>, which knows who asks.
/// </summary>
internal sealed class AssistantGate(AssistantAccess access, AssistantCaller assistant) : AuthorizationHandler<AssistantAllowed>
{
    private static readonly Problem Off = Problem.Of(
        403, "assistants-off", say => say.AssistantsOffTitle, say => say.AssistantsOffDetail);

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AssistantAllowed requirement)
    {
        if (context.Resource is not HttpContext http || http.Features.Get<Caller>() is not { } caller || IsOfAnotherSite(http.Request))
        {
            return;
        }

        if (!await access.IsOnForAsync(caller.Id, http.RequestAborted))
        {
            http.Features.Set(new ProblemKind(Off));
            return;
        }

        assistant.Is(caller);
        context.Succeed(requirement);
    }

    /// <summary>Programs send no Origin. The protocol asks servers to refuse those of other sites.</summary>
    private static bool IsOfAnotherSite(HttpRequest request) =>
        request.Headers.Origin is { Count: > 0 } origin
        && !string.Equals(origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
