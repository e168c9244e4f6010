using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Work;

/// <summary>Lets administrators see failed work, retry it or delete it.</summary>
internal static class WorkEndpoints
{
    public static void MapWork(this IEndpointRouteBuilder api)
    {
        var poison = api.MapGroup("/work/poison").RequireAuthorization(ApiRole.Administrator).WithTags("Work");
        poison.MapGet("", ListAsync).Describe(
                "listPoison",
                "Lists failed work with the reasons; administrators only",
                "At most 32 messages from each queue, oldest first. Ids and reasons only, never what somebody wrote.")
            .Produces<IReadOnlyList<PoisonResponse>>();
        poison.MapPost("/{queue}/{id}/put-back", RequeueAsync).Describe(
                "putPoisonBack",
                "Queues failed work again; administrators only",
                "Repeating work is harmless, so retry as soon as the cause is fixed.")
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(404);
        poison.MapDelete("/{queue}/{id}", DiscardAsync).Describe("discardPoison", "Deletes failed work; administrators only")
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(404);
    }

    private static async Task<IResult> ListAsync(IPoisonedWork poison, HttpRequest request, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(request).Work;
        var responses = new List<PoisonResponse>();
        foreach (var kind in Enum.GetValues<WorkKind>())
        {
            var messages = await poison.ListAsync(kind, QueueLimits.MaxAtOnce, cancellationToken);
            responses.AddRange(messages.Select(p => PoisonResponse.Of(kind, p, language)));
        }

        return TypedResults.Ok<IReadOnlyList<PoisonResponse>>(responses);
    }

    private static async Task<IResult> RequeueAsync(string queue, string id, IPoisonedWork poison, CancellationToken cancellationToken) =>
        Named(queue, id) is var (kind, named) && await poison.RequeueAsync(kind, named, cancellationToken)
            ? TypedResults.NoContent()
            : Problem.NotFound.Result();

    private static async Task<IResult> DiscardAsync(string queue, string id, IPoisonedWork poison, CancellationToken cancellationToken) =>
        Named(queue, id) is var (kind, named) && await poison.DiscardAsync(kind, named, cancellationToken)
            ? TypedResults.NoContent()
            : Problem.NotFound.Result();

    private static (WorkKind Kind, PoisonId Id)? Named(string queue, string id) =>
        Enum.GetValues<WorkKind>().Where(k => k.QueueName() == queue).Cast<WorkKind?>().SingleOrDefault() is { } kind
            && !string.IsNullOrWhiteSpace(id)
            ? (kind, new PoisonId(id))
            : null;
}
