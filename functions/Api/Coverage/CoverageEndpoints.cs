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
        Caller caller, ReadFigures figures, WriteDigest write, IClock clock, CancellationToken cancellationToken)
    {
        if (!caller.Chart.IsManager(caller.Id))
        {
            var isOn = figures.AreOnFor(caller.Person, caller.Chart);
            return TypedResults.Ok(new MyCoverageResponse(false, [], [], null, null, []) { DigestsOn = isOn });
        }

        var own = await figures.OfSelfAsync(caller.Person, caller.Chart, clock.GetCurrentInstant(), cancellationToken);
        var (shown, readers) = (own.ToOthers.CoverageOrNull, Readers(caller, figures).ToList());
        return TypedResults.Ok(new MyCoverageResponse(
            true,
            shown is not null && readers is [var reader, ..]
                ? DigestStatement.About(write.Line(reader, caller.Chart, shown), Languages.English)
                : [],
            [.. readers.Select(PersonResponse.Of)],
            shown?.Match<CoverageResponse?>(CoverageResponse.Of, _ => null),
            (own.Pairs as OwnPairs.Unknown)?.Fault,
            PairsOf(caller, own.Pairs))
        {
            DigestsOn = shown is not null,
        });
    }

    /// <summary>Everybody above a manager is a manager of managers, and so gets a digest if it is on for both.</summary>
    private static IEnumerable<Person> Readers(Caller caller, ReadFigures figures) =>
        figures.AreOnFor(caller.Person, caller.Chart)
            ? caller.Chart.LineAbove(caller.Id).Where(above => figures.AreShownTo(above, caller.Chart))
            : [];

    private static List<MyPairResponse> PairsOf(Caller caller, OwnPairs own) =>
    [
        .. own.PairsOrNone.Select(p => new MyPairResponse(
            PartnerResponse.Of(caller.Person, p.Report, caller.Chart),
            new MeetingsResponse(true, null, p.Last, p.Next, LineResponse.Of(p), p.LastStart))),
    ];
}
