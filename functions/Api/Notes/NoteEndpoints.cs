using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api.Notes;

/// <summary>Endpoints for notes and action items, which differ only in their bodies.</summary>
internal static class NoteEndpoints
{
    public static void MapNotes(this IEndpointRouteBuilder api)
    {
        Map(
            api.MapGroup("/pairs/{pair}/notes").WithTags("Notes"),
            "Note",
            NotebookSection.Notes,
            notes => notes.MapPost("", WriteNoteAsync),
            notes => notes.MapPut("/{id}", ReviseNoteAsync));
        var actions = api.MapGroup("/pairs/{pair}/actions").WithTags("Actions");
        Map(
            actions,
            "Action",
            NotebookSection.ActionItems,
            items => items.MapPost("", WriteActionAsync),
            items => items.MapPut("/{id}", ReviseActionAsync));
        actions.MapPut("/{id}/done", CompleteAsync).Describe("completeAction", "Ticks off or reopens an action item; either person can")
            .Produces<NotebookEntryResponse>().AnswersWithProblems(400, 404).NeedsVersion();
    }

    private static void Map(
        RouteGroupBuilder group,
        string what,
        NotebookSection section,
        Func<RouteGroupBuilder, RouteHandlerBuilder> mapWrite,
        Func<RouteGroupBuilder, RouteHandlerBuilder> mapRevise)
    {
        var (article, words) = what == "Note" ? ("a", "note") : ("an", "action item");
        group.AnswersWithProblems(404);
        group.MapGet(
            "",
            ([AsParameters] NoteRequestHandler handler, [AsParameters] NotePage page, CancellationToken cancellationToken) =>
                handler.BrowseAsync(section, page, cancellationToken))
            .Describe(
                $"browse{what}s",
                $"Lists the pair's {words}s that I may read, newest first",
                "For the next page, send `next` as `after`. With `q`, returns only those that contain every word. With If-None-Match, " +
                "the response is 304 while nothing has changed.")
            .Produces<NotebookEntriesResponse>().Produces(StatusCodes.Status304NotModified).AnswersWithProblems(400);
        mapWrite(group)
            .Describe($"write{what}", $"Adds {article} {words}")
            .Produces<NotebookEntryResponse>(StatusCodes.Status201Created).AnswersWithProblems(400, 412, 413);
        group.MapGet(
            "/{id}",
            ([AsParameters] NoteRequestHandler handler, string id, CancellationToken cancellationToken) =>
                handler.ReadAsync(id, section, cancellationToken))
            .Describe($"read{what}", $"Gets {article} {words}").Produces<NotebookEntryResponse>();
        mapRevise(group)
            .Describe($"revise{what}", $"Replaces {article} {words}; only its author can")
            .Produces<NotebookEntryResponse>().AnswersWithProblems(400, 413).NeedsVersion();
        group.MapDelete(
            "/{id}",
            ([AsParameters] NoteRequestHandler handler, string id, CancellationToken cancellationToken) =>
                handler.DeleteAsync(id, section, cancellationToken))
            .Describe($"delete{what}", $"Deletes {article} {words} permanently; only its author can")
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(400).NeedsVersion();
    }

    // One for each body: an endpoint with a type parameter is not generated.
    private static Task<IResult> WriteNoteAsync(
        [AsParameters] NoteRequestHandler handler, NoteRequest request, CancellationToken cancellationToken) =>
        handler.WriteAsync(request, cancellationToken);

    private static Task<IResult> WriteActionAsync(
        [AsParameters] NoteRequestHandler handler, ActionRequest request, CancellationToken cancellationToken) =>
        handler.WriteAsync(request, cancellationToken);

    private static Task<IResult> ReviseNoteAsync(
        [AsParameters] NoteRequestHandler handler, string id, NoteRequest request, CancellationToken cancellationToken) =>
        handler.ReviseAsync(id, request, cancellationToken);

    private static Task<IResult> ReviseActionAsync(
        [AsParameters] NoteRequestHandler handler, string id, ActionRequest request, CancellationToken cancellationToken) =>
        handler.ReviseAsync(id, request, cancellationToken);

    private static async Task<IResult> CompleteAsync(
        [AsParameters] NoteRequestHandler handler, string id, DoneRequest request, CancellationToken cancellationToken) =>
        request.Done is { } done
            ? await handler.CompleteAsync(id, done, cancellationToken)
            : Validation.Of("done", say => say.Required).Result();
}
