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
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Api.PersonalData;

internal static class PersonalDataEndpoints
{
    public static void MapPersonalData(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("/export", ExportAsync).Describe("exportMyData", "Exports all my data in one document");
        me.MapDelete("/data", ForgetAsync)
            .Describe(
                "deleteMyData",
                "Deletes all my data permanently",
                "What other people wrote is kept. If I have stopped the digest, it stays stopped.")
            .Produces(StatusCodes.Status204NoContent);
        api.MapDelete("/people/{id}/data", ForgetWhoLeftAsync).RequireAuthorization(ApiRole.Administrator).WithTags("People")
            .Describe(
                "deleteDataOfWhoLeft", "Permanently deletes the data of a person who has left the directory; administrators only",
                "Use the person's id in the directory; for people from a list, their last address. Refused while the person is still in " +
                "the directory; until then only they can delete their data. What other people wrote is kept.")
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(404, 409);
    }

    private static async Task<Ok<JsonObject>> ExportAsync(
        Caller caller, ExportPersonalData export, IClock clock, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.ContentDisposition = "attachment; filename=\"one-on-ones.json\"";
        return TypedResults.Ok((await export.ForAsync(caller.Id, clock.GetCurrentInstant(), cancellationToken)).ToJson());
    }

    private static async Task<NoContent> ForgetAsync(Caller caller, DeletePersonalData forget, CancellationToken cancellationToken)
    {
        await forget.ForAsync(caller.Id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ForgetWhoLeftAsync(
        string id, ICurrentOrganisation organisation, DeletePersonalData forget, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return Problem.NotFound.Result();
        }

        var people = await organisation.GetAsync(cancellationToken);
        var person = people.FormerIdOf(id);
        if (people.Chart.Find(person) is not null)
        {
            return Problem.StillHere.Result();
        }

        await forget.ForAsync(person, cancellationToken);
        return TypedResults.NoContent();
    }
}
