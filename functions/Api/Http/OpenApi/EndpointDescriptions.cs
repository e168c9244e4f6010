using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Api.Http.Problems;

namespace OutlookOneOnOne.Api.Http.OpenApi;

internal static class EndpointDescriptions
{
    /// <param name="endpoint">The endpoint to describe.</param>
    /// <param name="id">A stable operation id, for generated clients.</param>
    /// <param name="summary">One line.</param>
    /// <param name="description">Details, where the summary is not enough.</param>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string id, string summary, string? description = null)
    {
        endpoint.WithName(id).WithSummary(summary);
        return description is null ? endpoint : endpoint.WithDescription(description);
    }

    /// <summary>Documents the problems that an endpoint can return.</summary>
    public static T AnswersWithProblems<T>(this T endpoint, params int[] statuses)
        where T : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
        {
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemDocument), [ProblemResults.MediaType]));
        }

        return endpoint;
    }

    /// <summary>Documents that the endpoint needs If-Match.</summary>
    public static RouteHandlerBuilder NeedsVersion(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(new VersionNeeded()).AnswersWithProblems(412, 428);
}

internal sealed record VersionNeeded;
