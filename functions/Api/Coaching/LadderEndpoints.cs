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
            .Produces<LadderResponse>().AnswersWithProblems(400);
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
        DueCheckIns checkIns,
        IClock clock,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        if (caller.Find(pair) is not { } other)
        {
            return Problem.NotFound.Result();
        }

        var day = on is null ? ParseResult<LocalDate>.ForValue(checkIns.TodayOf(caller.Person)) : LocalDatePattern.Iso.Parse(on);
        if (!day.Success)
        {
            return Validation.Of("on", say => say.NoSuchValue).Result();
        }

        var meeting = new LadderMeeting(caller.Person, other, day.Value, asked ?? false);
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
        if (caller.Find(pair) is not { } other)
        {
            return Problem.NotFound.Result();
        }

        var validation = new Validation();
        if (body.Parse(validation) is not var (on, step))
        {
            return validation.Problem.Result();
        }

        var meeting = new LadderMeeting(caller.Person, other, on);
        await climb.RecordAsync(meeting, step, body.Taken, caller.Chart, cancellationToken);
        return Result(await climb.OfferAsync(meeting, caller.Chart, clock.GetCurrentInstant(), cancellationToken), request);
    }

    private static IResult Result(LadderOffer offer, HttpRequest request) =>
        offer is LadderOffer.NotTheirManager
            ? Problem.Forbidden.Result()
            : TypedResults.Ok(LadderResponse.Of(offer, RequestLanguage.Of(request)));
}
