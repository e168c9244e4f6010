using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Api.PersonalData;

internal static class PersonalDataEndpoints
{
    public static void MapPersonalData(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("/export", ExportAsync).Describe("exportMyData", "Everything that is mine, in one document");
        me.MapDelete("/data", ForgetAsync).Describe("deleteMyData", "Deletes everything that is mine, for good", "What others wrote stays theirs. That I stopped the digest is remembered.")
            .Produces(StatusCodes.Status204NoContent);
        api.MapDelete("/people/{id}/data", ForgetWhoLeftAsync).RequireAuthorization(ApiRole.Administrator).WithTags("People")
            .Describe(
                "deleteDataOfWhoLeft", "Deletes everything that is a person's who has left the directory, for good; administrators only",
                "By their id in the directory. Of whoever is still there, only they themselves delete: that is refused. What others wrote stays theirs.")
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(404, 409);
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

    private static async Task<IResult> ForgetWhoLeftAsync(string id, ICurrentOrganisation organisation, ForgetPersonalData forget, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return Problem.NotFound.Result();
        }

        var person = new PersonId(id);
        if ((await organisation.GetAsync(cancellationToken)).Chart.Find(person) is not null)
        {
            return Problem.StillHere.Result();
        }

        await forget.ForAsync(person, cancellationToken);
        return TypedResults.NoContent();
    }
}
