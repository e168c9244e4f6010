using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api.Notes;

/// <summary>Notes and action items: the same verbs, with other words in the body.</summary>
internal static class NoteEndpoints
{
    public static void MapNotes(this IEndpointRouteBuilder api)
    {
        Map<NoteRequest>(api.MapGroup("/pairs/{pair}/notes").WithTags("Notes"), "Note", NotebookSection.Notes);
        var actions = api.MapGroup("/pairs/{pair}/actions").WithTags("Actions");
        Map<ActionRequest>(actions, "Action", NotebookSection.ActionItems);
        actions.MapPut("/{id}/done", CompleteAsync).Describe("completeAction", "Ticks an action item off, or opens it again; both of the two may")
            .Produces<WritingAnswer>().AnswersWithProblems(400, 404).NeedsVersion();
    }

    private static void Map<T>(RouteGroupBuilder group, string what, NotebookSection section)
        where T : class, IWritingRequest
    {
        var words = what == "Note" ? "note" : "action item";

        // As delegates: the framework's analyzer breaks on a lambda over a type parameter.
        Delegate write = ([AsParameters] NotebookOf book, T asked, CancellationToken cancellationToken) => book.WriteAsync(asked, cancellationToken);
        Delegate revise = ([AsParameters] NotebookOf book, string id, T asked, CancellationToken cancellationToken) => book.ReviseAsync(id, asked, cancellationToken);
        group.AnswersWithProblems(404);
        group.MapGet("", ([AsParameters] NotebookOf book, [AsParameters] PageAsked page, CancellationToken cancellationToken) => book.BrowseAsync(section, page, cancellationToken))
            .Describe($"browse{what}s", $"The pair's {words}s that I may read, newest first", "Paged: send next as after. With words (q), those in which each of them is somewhere.")
            .Produces<WritingsAnswer>().AnswersWithProblems(400);
        group.MapPost("", write)
            .Describe($"write{what}", $"Writes a {words}".Replace("a action", "an action", StringComparison.Ordinal))
            .Produces<WritingAnswer>(StatusCodes.Status201Created).AnswersWithProblems(400, 412, 413);
        group.MapGet("/{id}", ([AsParameters] NotebookOf book, string id, CancellationToken cancellationToken) => book.ReadAsync(id, section, cancellationToken))
            .Describe($"read{what}", $"One {words}").Produces<WritingAnswer>();
        group.MapPut("/{id}", revise)
            .Describe($"revise{what}", $"Writes a {words} anew; its author only".Replace("a action", "an action", StringComparison.Ordinal))
            .Produces<WritingAnswer>().AnswersWithProblems(400, 413).NeedsVersion();
        group.MapDelete("/{id}", ([AsParameters] NotebookOf book, string id, CancellationToken cancellationToken) => book.DeleteAsync(id, section, cancellationToken))
            .Describe($"delete{what}", $"Deletes a {words} for good; its author only".Replace("a action", "an action", StringComparison.Ordinal))
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(400).NeedsVersion();
    }

    private static async Task<IResult> CompleteAsync([AsParameters] NotebookOf book, string id, DoneRequest asked, CancellationToken cancellationToken) =>
        asked.Done is { } done ? await book.CompleteAsync(id, done, cancellationToken) : Validation.Of("done", "Please give a value.").Result();
}
