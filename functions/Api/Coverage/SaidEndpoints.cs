using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Api.Coverage;

internal static class SaidEndpoints
{
    public static void MapSaid(this IEndpointRouteBuilder api) =>
        api.MapGet("/me/said", ReadAsync).WithTags("Coverage")
            .Describe(
                "readWhatWasSaid",
                "Lists what digests said about me, to whom and when, newest first",
                "As a manager I see my figures as they were sent. As a report I see the status of my own 1:1s that went into my "
                + "manager's count, never the count.");

    private static async Task<Ok<IReadOnlyList<SaidResponse>>> ReadAsync(
        Caller caller, ReadFigures figures, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<SaidResponse>>(
            [.. (await figures.Telling.AboutAsync(caller.Id, cancellationToken)).Reverse().Select(s => SaidResponse.Of(s, caller.Chart))]);
}
