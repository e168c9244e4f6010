using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api.Notes;

internal static class MyActionEndpoints
{
    public static void MapMyActions(this IEndpointRouteBuilder api) =>
        api.MapGet("/me/actions", ReadAsync).WithTags("Actions")
            .Describe(
                "readMyActions",
                "Lists the open actions of all my 1:1s, mine and the other people's, by due date",
                "They are ticked off and changed in their pair: /api/pairs/{pair}/actions. Those with people who left are not listed.");

    private static async Task<Ok<MyActionsResponse>> ReadAsync(
        Caller caller, ReadMyActions actions, CancellationToken cancellationToken) =>
        TypedResults.Ok(new MyActionsResponse(
        [
            .. (await actions.OfAsync(caller.Id, cancellationToken)).Select(a => MyActionResponse.Of(caller, a)).OfType<MyActionResponse>(),
        ]));
}

/// <param name="Items">Those with a due date first.</param>
internal sealed record MyActionsResponse(IReadOnlyList<MyActionResponse> Items);

/// <param name="With">The other of the two.</param>
/// <param name="Entry">The action.</param>
internal sealed record MyActionResponse(PartnerResponse With, NotebookEntryResponse Entry)
{
    /// <summary>Null if the other has left.</summary>
    public static MyActionResponse? Of(Caller caller, OpenEntry opened)
    {
        var entry = opened.Entry;
        return caller.Chart.Find(entry.Author == caller.Id ? entry.Partner : entry.Author) is { } other
            ? new MyActionResponse(PartnerResponse.Of(caller.Person, other, caller.Chart), NotebookEntryResponse.Of(opened))
            : null;
    }
}
