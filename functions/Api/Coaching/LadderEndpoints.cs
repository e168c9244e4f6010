using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coaching;

/// <summary>Questions for a manager of managers to ask one of their managers. Only the one who asks sees which are offered.</summary>
internal static class LadderEndpoints
{
    public static void MapLadder(this RouteGroupBuilder pair)
    {
        pair.MapGet("/ladder", OfferAsync)
            .Describe(
                "offerLadder",
                "Gets the next question to offer for my 1:1 with one of my managers",
                "It becomes a point of the agenda only if I add it. No digest and nobody else learns what was offered or skipped.")
            .Produces<LadderResponse>();
        pair.MapPut("/ladder", RecordAsync)
            .Describe("recordLadder", "Records that I added or skipped the offered question", "Any other question changes nothing.")
            .Produces<LadderResponse>().AnswersWithProblems(400);
    }

    private static async Task<IResult> OfferAsync(
        string pair,
        string? on,
        bool? asked,
        Caller caller,
        ClimbLadder climb,
        IClock clock,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        if (caller.Find(pair) is not { } other)
        {
            return Problem.NotFound.Result();
        }

        var day = LocalDatePattern.Iso.Parse(on ?? string.Empty);
        var meeting = new LadderMeeting(
            caller.Person, other, day.Success ? day.Value : TodayOf(caller.Person, clock), asked ?? false);
        return Result(await climb.OfferAsync(meeting, caller.Chart, clock.GetCurrentInstant(), cancellationToken), request);
    }

    private static async Task<IResult> RecordAsync(
        string pair,
        LadderRequest body,
        Caller caller,
        ClimbLadder climb,
        IClock clock,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        var validation = new Validation();
        var step = body.Parse(validation);
        if (caller.Find(pair) is not { } other)
        {
            return Problem.NotFound.Result();
        }

        if (validation.Failed || step is null)
        {
            return validation.Problem.Result();
        }

        var meeting = new LadderMeeting(caller.Person, other, body.On ?? TodayOf(caller.Person, clock));
        var offer = await climb.OfferAsync(meeting, caller.Chart, clock.GetCurrentInstant(), cancellationToken);
        if (offer is not LadderOffer.NotTheirManager)
        {
            await climb.RecordAsync(meeting, step, body.Taken, cancellationToken);
            offer = await climb.OfferAsync(meeting, caller.Chart, clock.GetCurrentInstant(), cancellationToken);
        }

        return Result(offer, request);
    }

    private static IResult Result(LadderOffer offer, HttpRequest request) =>
        offer is LadderOffer.NotTheirManager
            ? Problem.Forbidden.Result()
            : TypedResults.Ok(LadderResponse.Of(offer, RequestLanguage.Of(request)));

    private static LocalDate TodayOf(Person person, IClock clock) => clock.GetCurrentInstant().InZone(person.TimeZone).Date;
}
