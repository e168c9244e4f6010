using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coverage;

internal static class CoverageEndpoints
{
    public static void MapCoverage(this IEndpointRouteBuilder api) =>
        api.MapGet("/coverage/me", ReadAsync).WithTags("Coverage")
            .Describe(
                "readMyCoverage",
                "Shows exactly what the digest will say about me, and who gets it",
                "I can correct mistakes before my manager reads it.");

    private static async Task<Ok<MyCoverageResponse>> ReadAsync(
        Caller caller, ReviewCoverage review, WriteDigest write, IClock clock, CancellationToken cancellationToken)
    {
        if (!caller.Chart.IsManager(caller.Id))
        {
            return TypedResults.Ok(new MyCoverageResponse(false, [], [], null, null, []));
        }

        var coverage = await review.ForAsync(caller.Person, caller.Chart, clock.GetCurrentInstant(), cancellationToken);
        var above = ManagersAbove(caller).ToList();
        return TypedResults.Ok(new MyCoverageResponse(
            true,
            above is [var manager, ..] ? DigestStatement.About(write.Line(manager, caller.Chart, coverage), Languages.English) : [],
            [.. above.Select(PersonResponse.Of)],
            coverage.Match<CoverageResponse?>(CoverageResponse.Of, _ => null),
            coverage.Match(_ => null, unknown => unknown.Fault),
            coverage.Match(known => PairsOf(caller, known), _ => [])));
    }

    /// <summary>Everybody above a manager is a manager of managers, and so gets a digest.</summary>
    private static IEnumerable<Person> ManagersAbove(Caller caller)
    {
        for (var above = caller.Chart.ManagerOf(caller.Id); above is not null; above = caller.Chart.ManagerOf(above.Id))
        {
            yield return above;
        }
    }

    private static List<MyPairResponse> PairsOf(Caller caller, CoverageReport report) =>
    [
        .. report.Pairs.Select(p => new MyPairResponse(
            PartnerResponse.Of(caller.Person, p.Report, caller.Chart),
            new MeetingsResponse(true, null, p.Last, p.Next, LineResponse.Of(p), p.LastStart))),
    ];
}
