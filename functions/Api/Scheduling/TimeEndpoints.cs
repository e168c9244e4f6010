using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Api.Scheduling;

internal static class TimeEndpoints
{
    public static void MapTimes(this IEndpointRouteBuilder api) =>
        api.MapGet("/pairs/{pair}/times", FindAsync).WithTags("Pairs")
            .Describe(
                "findTimes",
                "Finds up to three times for our next 1:1",
                "Within the working hours of both people, while the caller is free; the other person's calendar counts only if we may " +
                "read it. Nothing is booked, and the contents of calendars are not revealed.")
            .Produces<TimesResponse>().AnswersWithProblems(404);

    private static async Task<IResult> FindAsync(
        string pair, Caller caller, FindTimes find, IClock clock, CancellationToken cancellationToken) =>
        caller.Find(pair) is { } other
            ? TypedResults.Ok(TimesResponse.Of(
                await find.ForAsync(caller.Person, other, caller.Chart, clock.GetCurrentInstant(), cancellationToken), other))
            : Problem.NotFound.Result();
}
