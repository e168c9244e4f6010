using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Assistants;

namespace OutlookOneOnOne.Api.Assistants;

internal static class AssistantCallEndpoints
{
    public static void MapAssistantCalls(this IEndpointRouteBuilder api) =>
        api.MapGet("/me/assistant-calls", ReadAsync).WithTags("Me")
            .Describe(
                "listAssistantCalls",
                "Lists what assistants did in my name, newest first",
                "The last 14 days with calls; the export has those of 26 weeks. Nobody else can read it.");

    private static async Task<Ok<IReadOnlyList<AssistantCallResponse>>> ReadAsync(
        Caller caller, ReadAssistantCalls calls, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<AssistantCallResponse>>(
        [
            .. (await calls.OfAsync(caller.Id, cancellationToken)).Select(call => AssistantCallResponse.Of(call, caller)),
        ]);
}

/// <param name="At">When the assistant asked for it.</param>
/// <param name="Deed">What it asked for.</param>
/// <param name="With">The other person of the 1:1; null when it is about none in particular, or if they have left.</param>
internal sealed record AssistantCallResponse(Instant At, AssistantDeed Deed, PersonResponse? With)
{
    public static AssistantCallResponse Of(AssistantCall call, Caller caller) => new(
        call.At, call.Deed, call.With is { } with && caller.Chart.Find(with) is { } person ? PersonResponse.Of(person) : null);
}
