using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Contracts;
using OutlookOneOnOne.Api.Documents;
using OutlookOneOnOne.Api.Problems;
using OutlookOneOnOne.Core.Agendas.Templates;

namespace OutlookOneOnOne.Api.Endpoints;

internal static class TemplateEndpoints
{
    public static void MapTemplates(this IEndpointRouteBuilder api)
    {
        var templates = api.MapGroup("/templates").WithTags("Templates");
        templates.MapGet("", (TemplateLibrary library) => TypedResults.Ok<IReadOnlyList<TemplateAnswer>>([.. library.All.Select(t => TemplateAnswer.Of(t, whole: false))]))
            .Describe("listTemplates", "The templates for agendas, in the order of the library");
        templates.MapGet("/{id}", Read).Describe("readTemplate", "One template, with the file it is made of").Produces<TemplateAnswer>().AnswersWithProblems(404);
    }

    private static IResult Read(string id, TemplateLibrary library) =>
        TemplateId.TryParse(id, out var parsed) && library.Find(parsed) is { } template
            ? TypedResults.Ok(TemplateAnswer.Of(template, whole: true))
            : Problem.NotFound.Result();
}
