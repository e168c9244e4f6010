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

    private static async Task<Ok<MyCoverageAnswer>> ReadAsync(
        Caller caller, ReviewCoverage review, WriteDigest write, IClock clock, CancellationToken cancellationToken)
    {
        if (!caller.Chart.IsManager(caller.Id))
        {
            return TypedResults.Ok(new MyCoverageAnswer(false, [], [], null, null, []));
        }

        var coverage = await review.ForAsync(caller.Person, caller.Chart, clock.GetCurrentInstant(), cancellationToken);
        var above = Above(caller).ToList();
        return TypedResults.Ok(new MyCoverageAnswer(
            true,
            above is [var manager, ..] ? DigestStatement.About(write.Line(manager, caller.Chart, coverage)) : [],
            [.. above.Select(PersonAnswer.Of)],
            coverage.Match(CoverageAnswer.Of, _ => null!),
            coverage.Match(_ => null, unknown => unknown.Fault),
            coverage.Match(known => PairsOf(caller, known), _ => [])));
    }

    /// <summary>Everybody above a manager is a manager of managers, and so gets a digest.</summary>
    private static IEnumerable<Person> Above(Caller caller)
    {
        for (var above = caller.Chart.ManagerOf(caller.Id); above is not null; above = caller.Chart.ManagerOf(above.Id))
        {
            yield return above;
        }
    }

    private static List<MyPairAnswer> PairsOf(Caller caller, CoverageReport report) =>
    [
        .. report.Pairs.Select(p => new MyPairAnswer(
            PartnerAnswer.Of(caller.Person, p.Report, caller.Chart),
            new MeetingsAnswer(true, null, p.Last, p.Next, LineAnswer.Of(p), p.LastStart))),
    ];
}
