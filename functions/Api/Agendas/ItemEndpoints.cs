using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Agendas;

/// <summary>The items on one agenda.</summary>
internal static class ItemEndpoints
{
    private const string EditDescription =
        "Applies to the current version. With If-Match, a request for an older version is refused, and the " +
        "response contains the current one to merge with.";

    public static void MapItems(this IEndpointRouteBuilder agenda)
    {
        agenda.MapGet("/items", ReadItemsAsync)
            .Describe(
                "readItems",
                "Lists the items of this agenda, including those still open from earlier ones",
                "With If-None-Match, the response is 304 while nothing has changed.")
            .Produces<ItemsResponse>().Produces(StatusCodes.Status304NotModified);
        agenda.MapPut("/items", ReplaceAsync)
            .Describe(
                "replaceItems",
                "Replaces all items on this agenda at once",
                "Items are kept in the order given. Items that are only on other agendas are not affected. Nobody can change or remove " +
                "what the other person wrote.")
            .Produces<ItemsResponse>().AnswersWithProblems(413).NeedsVersion();
        agenda.MapPost("/items", AddAsync)
            .Describe("addItem", "Adds an item", EditDescription)
            .Produces<ItemsResponse>()
            .AnswersWithProblems(409, 412, 413);
        agenda.MapPost("/items/{item}/edits", EditAsync)
            .Describe("editItem", "Rewords, ticks off, reopens, postpones or reorders an item", EditDescription)
            .Produces<ItemsResponse>().AnswersWithProblems(409, 412);
        agenda.MapDelete("/items/{item}", RemoveAsync)
            .Describe("removeItem", "Removes an item permanently; only its author can", EditDescription)
            .Produces<ItemsResponse>()
            .AnswersWithProblems(412);
    }

    private static async Task<IResult> ReadItemsAsync([AsParameters] AgendaRequestHandler agenda, CancellationToken cancellationToken)
    {
        if (agenda.Refusal is { } problem)
        {
            return problem.Result();
        }

        var found = await agenda.Agendas.ItemsAsync(agenda.PairId, cancellationToken);
        return agenda.ItemsResult(found is Found<PairAgendas> pair ? (pair.Document, pair.Revision) : (agenda.Nothing, (Revision?)null));
    }

    private static Task<IResult> ReplaceAsync(
        [AsParameters] AgendaRequestHandler agenda,
        ReplaceItemsRequest request,
        ChangeAgenda change,
        CancellationToken cancellationToken) =>
        agenda.ReplaceAsync(change, request.Parse, cancellationToken);

    private static Task<IResult> AddAsync(
        [AsParameters] AgendaRequestHandler agenda, AddItemRequest request, ChangeAgenda change, CancellationToken cancellationToken) =>
        agenda.ApplyAsync(change, validation => request.Parse(agenda.At, validation), cancellationToken);

    private static Task<IResult> EditAsync(
        [AsParameters] AgendaRequestHandler agenda,
        string item,
        EditItemRequest request,
        ChangeAgenda change,
        CancellationToken cancellationToken) =>
        agenda.ApplyAsync(
            change,
            validation => ItemWords.ParseId(item, "item", validation) is { } id ? request.Parse(id, agenda.At, validation) : null,
            cancellationToken);

    private static Task<IResult> RemoveAsync(
        [AsParameters] AgendaRequestHandler agenda, string item, ChangeAgenda change, CancellationToken cancellationToken) =>
        agenda.ApplyAsync(
            change,
            validation => ItemWords.ParseId(item, "item", validation) is { } id ? new AgendaEdit.Remove(id) : null,
            cancellationToken);
}
