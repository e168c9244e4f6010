using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Api.Coaching;

/// <summary>The caller's own six weeks. There is no way to read or change anybody else's.</summary>
internal static class SixWeeksEndpoints
{
    public static void MapSixWeeks(this RouteGroupBuilder coaching)
    {
        coaching.MapGet("/six-weeks", ReadAsync)
            .Describe("readSixWeeks", "Gets where I am in the six weeks for a new manager", "Nobody else can see that they exist for me.");
        coaching.MapPut("/six-weeks", BeginAsync)
            .Describe("beginSixWeeks", "Begins the six weeks, or begins them anew");
        coaching.MapDelete("/six-weeks", EndAsync)
            .Describe("endSixWeeks", "Ends the six weeks and forgets that I began");
        coaching.MapPut("/six-weeks/{number:int}/done", TickOffAsync)
            .Describe("tickOffSixWeeks", "Ticks off the current step", "Any other step changes nothing.");
    }

    private static async Task<Ok<SixWeeksResponse>> ReadAsync(
        Caller caller, FollowSixWeeks follow, IClock clock, HttpRequest request, CancellationToken cancellationToken) =>
        TypedResults.Ok(
            SixWeeksResponse.Of(
                await follow.ReadAsync(caller.Person, clock.GetCurrentInstant(), cancellationToken), RequestLanguage.Of(request)));

    private static async Task<Ok<SixWeeksResponse>> BeginAsync(
        Caller caller, FollowSixWeeks follow, IClock clock, HttpRequest request, CancellationToken cancellationToken)
    {
        await follow.BeginAsync(caller.Person, clock.GetCurrentInstant(), cancellationToken);
        return await ReadAsync(caller, follow, clock, request, cancellationToken);
    }

    private static async Task<Ok<SixWeeksResponse>> TickOffAsync(
        int number, Caller caller, FollowSixWeeks follow, IClock clock, HttpRequest request, CancellationToken cancellationToken)
    {
        await follow.TickOffAsync(caller.Person, number, clock.GetCurrentInstant(), cancellationToken);
        return await ReadAsync(caller, follow, clock, request, cancellationToken);
    }

    private static async Task<NoContent> EndAsync(Caller caller, FollowSixWeeks follow, CancellationToken cancellationToken)
    {
        await follow.EndAsync(caller.Id, cancellationToken);
        return TypedResults.NoContent();
    }
}
