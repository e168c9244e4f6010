using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Api.Scheduling;

internal static class RequestEndpoints
{
    private static readonly Problem NotYourManager = Problem.Of(
        403, "not-your-manager", say => say.NotYourManagerTitle, say => say.NotYourManagerDetail);

    public static void MapRequests(this IEndpointRouteBuilder api)
    {
        api.MapPost("/pairs/{pair}/request", AskAsync).WithTags("Pairs")
            .Describe(
                "askForOneOnOne",
                "Asks my manager for a 1:1",
                "They see it beside my name in their list, with times, and get one email. Asking again before we would usually meet " +
                "changes nothing.")
            .Produces<RequestResponse>().AnswersWithProblems(403, 404);
        api.MapGet("/requests", ReadAsync).WithTags("Pairs")
            .Describe(
                "readRequests",
                "Lists open requests for 1:1s: those from my reports, and mine to my manager",
                "A request ends when a 1:1 is planned or has taken place, or when the two would usually have met.");
        api.MapGet("/coverage/capacity", CapacityAsync).WithTags("Coverage")
            .Describe(
                "readCapacity",
                "Tells me whether the 1:1s with my reports fit into my next four weeks",
                "For the manager only; nothing is stored.");
    }

    private static async Task<IResult> AskAsync(
        string pair, Caller caller, AskForOneOnOne ask, IClock clock, CancellationToken cancellationToken) =>
        caller.Find(pair) is { } other
            ? await ask.AskAsync(caller.Person, other, caller.Chart, clock.GetCurrentInstant(), cancellationToken) switch
            {
                AskResult.Asked asked => TypedResults.Ok(new RequestResponse(PairId.Of(caller.Id, other.Id).Value, asked.At, true)),
                AskResult.NotYourManager => NotYourManager.Result(),
                _ => throw new InvalidOperationException("AskResult has no other case."),
            }
            : Problem.NotFound.Result();

    private static async Task<Ok<RequestsResponse>> ReadAsync(
        Caller caller, ReadFigures figures, ReadRequests requests, IClock clock, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var own = await figures.OfSelfAsync(caller.Person, caller.Chart, now, cancellationToken);
        var reports = caller.Chart.DirectReportsOf(caller.Id);
        var toMe = await requests.ToAsync(caller.Id, reports, own.Pairs.PairsOrNone, now, cancellationToken);
        return TypedResults.Ok(new RequestsResponse(
        [
            .. toMe.OrderBy(r => r.Value).Select(r => new RequestResponse(PairId.Of(caller.Id, r.Key).Value, r.Value, false)),
            .. await MineAsync(caller, figures, requests, now, cancellationToken),
        ]));
    }

    private static async Task<IEnumerable<RequestResponse>> MineAsync(
        Caller caller, ReadFigures figures, ReadRequests requests, Instant now, CancellationToken cancellationToken) =>
        caller.Chart.ManagerOf(caller.Id) is { } manager
        && await figures.OfPairAsync(caller.Person, manager, caller.Chart, now, cancellationToken) is var review
        && await requests.OwnAsync(caller.Id, manager.Id, (review as PairReview.Known)?.Line, now, cancellationToken) is { } at
            ? [new RequestResponse(PairId.Of(caller.Id, manager.Id).Value, at, true)]
            : [];

    private static async Task<Ok<CapacityResponse>> CapacityAsync(
        Caller caller, ReadCapacity capacity, IClock clock, CancellationToken cancellationToken) =>
        TypedResults.Ok(CapacityResponse.Of(
            await capacity.OfAsync(caller.Person, caller.Chart, clock.GetCurrentInstant(), cancellationToken)));
}
