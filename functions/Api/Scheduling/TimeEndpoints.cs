using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Api.Scheduling;

internal static class TimeEndpoints
{
    private const string Calendar = "text/calendar";

    public static void MapTimes(this IEndpointRouteBuilder api)
    {
        api.MapGet("/pairs/{pair}/times", FindAsync).WithTags("Pairs")
            .Describe(
                "findTimes",
                "Finds up to three times for our next 1:1",
                "Within the working hours of both people, while the caller is free; the other person's calendar counts only if we may " +
                "read it. Nothing is booked, and the contents of calendars are not revealed.")
            .Produces<TimesResponse>().AnswersWithProblems(404);
        api.MapGet("/pairs/{pair}/invite", Download).WithTags("Pairs")
            .Describe(
                "downloadInvite",
                "A calendar file (.ics) for our next 1:1, or for a series of one year",
                "start is in UTC, minutes from 10 to 240. With everyDays (7, 14, 21 or 28) it repeats, at the same local time in " +
                "zone (an IANA name; by default the caller's). The caller opens it in their calendar and sends the invite; " +
                "we send nothing.")
            .Produces<string>(200, Calendar).AnswersWithProblems(400, 404);
    }

    private static async Task<IResult> FindAsync(
        string pair, Caller caller, FindTimes find, IClock clock, CancellationToken cancellationToken) =>
        caller.Find(pair) is { } other
            ? TypedResults.Ok(TimesResponse.Of(
                await find.ForAsync(caller.Person, other, caller.Chart, clock.GetCurrentInstant(), cancellationToken)))
            : Problem.NotFound.Result();

    private static IResult Download(
        string pair, [AsParameters] InviteFileQuery query, Caller caller, LiveAgendas agendas, IClock clock, HttpContext http)
    {
        if (caller.Find(pair) is not { } other)
        {
            return Problem.NotFound.Result();
        }

        var validation = new Validation();
        if (query.Parse(validation) is not { } parsed)
        {
            return validation.Problem.Result();
        }

        var page = agendas.Of(PairId.Of(caller.Id, other.Id));
        var meeting = parsed.Of(caller.Person, other, page, RequestLanguage.Of(http.Request).Times);
        http.Response.Headers.ContentDisposition = "attachment; filename=one-on-one.ics";
        return TypedResults.Text(InviteFile.Of(meeting, clock.GetCurrentInstant()), Calendar, Encoding.UTF8);
    }
}
