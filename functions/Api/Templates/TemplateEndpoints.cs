using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.Templates;

internal static class TemplateEndpoints
{
    public static void MapTemplates(this IEndpointRouteBuilder api)
    {
        var templates = api.MapGroup("/templates").WithTags("Templates");
        templates.MapGet("", ListAsync)
            .Describe("listTemplates", "Lists the agenda templates, in library order").Produces<IReadOnlyList<TemplateResponse>>();
        templates.MapGet("/{id}", ReadAsync)
            .Describe("readTemplate", "Gets one template with its source file")
            .Produces<TemplateResponse>()
            .AnswersWithProblems(404);
        templates.MapPut("/{id}", SaveAsync).RequireAuthorization(ApiRole.TemplateEditor)
            .Describe(
                "saveTemplate",
                "Adds or replaces one of the organisation's templates; template editors only",
                "An invalid template is refused with the line and reason of each error.")
            .Produces<TemplateResponse>().AnswersWithProblems(400, 413).NeedsVersion();
        templates.MapDelete("/{id}", DeleteAsync).RequireAuthorization(ApiRole.TemplateEditor)
            .Describe(
                "deleteTemplate",
                "Deletes one of the organisation's templates; template editors only",
                "If it replaced a built-in template, that one is used again.")
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(404).NeedsVersion();
    }

    private static async Task<IResult> ListAsync(
        OrganisationTemplates templates, HttpRequest request, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<TemplateResponse>>(
            [.. (await templates.LibraryAsync(RequestLanguage.Of(request), cancellationToken)).All
                .Select(t => TemplateResponse.Of(t, whole: false))]);

    private static async Task<IResult> ReadAsync(
        string id, OrganisationTemplates templates, HttpContext http, CancellationToken cancellationToken)
    {
        var library = await templates.LibraryAsync(RequestLanguage.Of(http.Request), cancellationToken);
        if (!TemplateId.TryParse(id, out var parsed) || library.Find(parsed) is not { } template)
        {
            return Problem.NotFound.Result();
        }

        http.Response.SetETag((await templates.OwnAsync(parsed, cancellationToken))?.Revision);
        return TypedResults.Ok(TemplateResponse.Of(template, whole: true));
    }

    private static async Task<IResult> SaveAsync(
        string id, TemplateRequest request, ITemplateStore store, HttpContext http, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        if (request.Parse(id, validation) is not { } template)
        {
            return validation.Problem.Result();
        }

        if (!Precondition.TryRead(http.Request, out var seen, out var problem))
        {
            return problem.Result();
        }

        return (await store.SaveAsync(template, seen, cancellationToken)).Match(
            revision => (IResult)Saved(template, revision, http.Response),
            current => Changed(current).Result());
    }

    private static async Task<IResult> DeleteAsync(string id, ITemplateStore store, HttpContext http, CancellationToken cancellationToken)
    {
        if (!TemplateId.TryParse(id, out var parsed))
        {
            return Problem.NotFound.Result();
        }

        if (!Precondition.TryRead(http.Request, out var seen, out var problem))
        {
            return problem.Result();
        }

        if (seen is not { } revision)
        {
            return Problem.NotFound.Result(); // A template that is only built in cannot be deleted.
        }

        return (await store.DeleteAsync(parsed, revision, cancellationToken)).Match<IResult>(
            () => TypedResults.NoContent(),
            current => (current is Missing<TemplateSource> ? Problem.NotFound : Changed(current)).Result());
    }

    private static Ok<TemplateResponse> Saved(Template template, Revision revision, HttpResponse response)
    {
        response.SetETag(revision);
        return TypedResults.Ok(TemplateResponse.Of(template, whole: true));
    }

    private static Problem Changed(Stored<TemplateSource> current) =>
        Problem.Changed.With(new TemplateRequest(current.DocumentOrNull?.Source), ApiJson.Web.TemplateRequest, current.SeenRevision);
}
