using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Agendas;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.Templates;

internal static class TemplateEndpoints
{
    public static void MapTemplates(this IEndpointRouteBuilder api)
    {
        var templates = api.MapGroup("/templates").WithTags("Templates");
        templates.MapGet("", ListAsync).Describe("listTemplates", "The templates for agendas, in the order of the library").Produces<IReadOnlyList<TemplateAnswer>>();
        templates.MapGet("/{id}", ReadAsync).Describe("readTemplate", "One template, with the file it is made of").Produces<TemplateAnswer>().AnswersWithProblems(404);
        templates.MapPut("/{id}", SaveAsync).RequireAuthorization(ApiRole.TemplateEditor)
            .Describe("saveTemplate", "Adds a template of the organisation, or replaces one; template editors only", "A bad one is refused with each line and reason.")
            .Produces<TemplateAnswer>().AnswersWithProblems(400, 413).NeedsVersion();
        templates.MapDelete("/{id}", DeleteAsync).RequireAuthorization(ApiRole.TemplateEditor)
            .Describe("deleteTemplate", "Deletes a template of the organisation; a built-in one that it replaced is back; template editors only")
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(404).NeedsVersion();
    }

    private static async Task<IResult> ListAsync(OrganisationTemplates templates, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<TemplateAnswer>>([.. (await templates.LibraryAsync(cancellationToken)).All.Select(t => TemplateAnswer.Of(t, whole: false))]);

    private static async Task<IResult> ReadAsync(string id, OrganisationTemplates templates, HttpResponse response, CancellationToken cancellationToken)
    {
        if (!TemplateId.TryParse(id, out var parsed) || (await templates.LibraryAsync(cancellationToken)).Find(parsed) is not { } template)
        {
            return Problem.NotFound.Result();
        }

        response.Tell((await templates.OwnAsync(parsed, cancellationToken))?.Revision);
        return TypedResults.Ok(TemplateAnswer.Of(template, whole: true));
    }

    private static async Task<IResult> SaveAsync(string id, TemplateRequest asked, ITemplateStore store, HttpContext http, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        if (asked.Parse(id, validation) is not { } template)
        {
            return validation.Problem.Result();
        }

        return !Precondition.TryRead(http.Request, out var seen, out var problem) ? problem.Result()
            : await store.SaveAsync(template, seen, cancellationToken) switch
            {
                TemplateSave.Done done => (IResult)Saved(template, done, http.Response),
                TemplateSave.Conflict conflict => Changed(conflict).Result(),
                _ => throw new InvalidOperationException("TemplateSave is closed."),
            };
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

        // Of what is only built in there is nothing to delete.
        return seen is not { } revision ? Problem.NotFound.Result()
            : await store.DeleteAsync(parsed, revision, cancellationToken) switch
            {
                TemplateSave.Done => TypedResults.NoContent(),
                TemplateSave.Conflict { Current: null } => Problem.NotFound.Result(),
                TemplateSave.Conflict conflict => Changed(conflict).Result(),
                _ => throw new InvalidOperationException("TemplateSave is closed."),
            };
    }

    private static Ok<TemplateAnswer> Saved(Template template, TemplateSave.Done done, HttpResponse response)
    {
        response.Tell(done.Revision);
        return TypedResults.Ok(TemplateAnswer.Of(template, whole: true));
    }

    private static Problem Changed(TemplateSave.Conflict conflict) =>
        Problem.Changed.With(new TemplateRequest(conflict.Current?.Source), ApiJson.Web.TemplateRequest, conflict.Current?.Revision);
}
