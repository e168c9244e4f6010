using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Api.Http.Problems;

namespace OutlookOneOnOne.Api.Http.OpenApi;

internal static class EndpointDescriptions
{
    /// <param name="endpoint">To describe.</param>
    /// <param name="id">Stable, for generated clients.</param>
    /// <param name="summary">One line.</param>
    /// <param name="description">More, where there is more to know.</param>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string id, string summary, string? description = null)
    {
        endpoint.WithName(id).WithSummary(summary);
        return description is null ? endpoint : endpoint.WithDescription(description);
    }

    /// <summary>Says which problems an endpoint may answer with.</summary>
    public static T AnswersWithProblems<T>(this T endpoint, params int[] statuses)
        where T : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
        {
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemDocument), [ProblemAnswer.MediaType]));
        }

        return endpoint;
    }

    /// <summary>The caller must say in If-Match which version they have seen.</summary>
    public static RouteHandlerBuilder NeedsVersion(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(new VersionNeeded()).AnswersWithProblems(412, 428);
}

internal sealed record VersionNeeded;
