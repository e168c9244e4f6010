using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Documents;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Api.Endpoints;

internal static class PersonalDataEndpoints
{
    public static void MapPersonalData(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("/export", ExportAsync).Describe("exportMyData", "Everything that is mine, in one document");
        me.MapDelete("/data", ForgetAsync).Describe("deleteMyData", "Deletes everything that is mine, for good", "What others wrote stays theirs. That I stopped the digest is remembered.")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<Ok<JsonObject>> ExportAsync(Caller caller, ExportPersonalData export, IClock clock, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.ContentDisposition = "attachment; filename=\"one-on-ones.json\"";
        return TypedResults.Ok((await export.ForAsync(caller.Id, clock.GetCurrentInstant(), cancellationToken)).ToJson());
    }

    private static async Task<NoContent> ForgetAsync(Caller caller, ForgetPersonalData forget, CancellationToken cancellationToken)
    {
        await forget.ForAsync(caller.Id, cancellationToken);
        return TypedResults.NoContent();
    }
}
