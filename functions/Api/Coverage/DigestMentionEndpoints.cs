using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Api.Coverage;

internal static class DigestMentionEndpoints
{
    public static void MapDigestMentions(this IEndpointRouteBuilder api) =>
        api.MapGet("/me/digest-mentions", ReadAsync).WithTags("Coverage")
            .Describe(
                "listDigestMentions",
                "Lists what digests said about me, to whom and when, newest first",
                "As a manager I see my figures as they were sent. As a report I see the status of my own 1:1s that went into my "
                + "manager's count, never the count.");

    private static async Task<Ok<IReadOnlyList<DigestMentionResponse>>> ReadAsync(
        Caller caller, ReadFigures figures, IClock clock, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<DigestMentionResponse>>(
        [
            .. (await figures.MentionsOfAsync(caller.Person, caller.Chart, clock.GetCurrentInstant(), cancellationToken))
                .Reverse().Select(mention => DigestMentionResponse.Of(mention, caller.Chart)),
        ]);
}
