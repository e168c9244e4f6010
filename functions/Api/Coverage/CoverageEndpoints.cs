using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http;
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

    private static async Task<Ok<MyCoverageResponse>> ReadAsync(
        Caller caller, ReadFigures figures, WriteDigest write, IClock clock, HttpRequest request, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var withManager = await WithManagerAsync(caller, figures, now, cancellationToken);
        if (!caller.Chart.IsManager(caller.Id))
        {
            var isOn = figures.AreOnFor(caller.Person, caller.Chart);
            return TypedResults.Ok(new MyCoverageResponse(false, [], [], null, null, []) { DigestsOn = isOn, WithManager = withManager });
        }

        var own = await figures.OfSelfAsync(caller.Person, caller.Chart, now, cancellationToken);
        var (shown, readers) = (own.ToOthers.CoverageOrNull, Readers(caller, figures).ToList());
        var line = shown is not null && readers is [var first, ..] ? write.Line(first, caller.Chart, shown) : null;
        return TypedResults.Ok(new MyCoverageResponse(
            true,
            line is null ? [] : DigestStatement.About(line, readers[0].TimeZone, RequestLanguage.Of(request)),
            [.. readers.Select(PersonResponse.Of)],
            shown?.Match<CoverageResponse?>(CoverageResponse.Of, _ => null),
            (own.Pairs as OwnPairs.Unknown)?.Fault,
            PairsOf(caller, own))
        {
            DigestsOn = shown is not null,
            NamedReports = line?.NamedReports ?? [],
            NotReadSince = (own.Pairs as OwnPairs.Known)?.NotReadSince,
            WithManager = withManager,
        });
    }

    /// <summary>Everybody above a manager is a manager of managers, and so gets a digest if it is on for both.</summary>
    private static IEnumerable<Person> Readers(Caller caller, ReadFigures figures) =>
        figures.AreOnFor(caller.Person, caller.Chart)
            ? caller.Chart.LineAbove(caller.Id).Where(above => figures.AreShownTo(above, caller.Chart))
            : [];

    private static List<MyPairResponse> PairsOf(Caller caller, OwnFigures own) =>
    [
        .. own.Pairs.PairsOrNone.Select(p => MyPairResponse.Of(
            caller,
            p.Report,
            new MeetingsResponse(true, null, p.Last, p.Next, LineResponse.Of(p), p.LastStart),
            own.Corrections.Where(c => c.Correction.By == p.Report.Id || c.Correction.What.With == p.Report.Id))),
    ];

    private static async Task<MyPairResponse?> WithManagerAsync(
        Caller caller, ReadFigures figures, Instant now, CancellationToken cancellationToken) =>
        caller.Chart.ManagerOf(caller.Id) is { } manager
            ? MyPairResponse.Of(
                caller,
                manager,
                MeetingsResponse.Of(await figures.OfPairAsync(caller.Person, manager, caller.Chart, now, cancellationToken)),
                await figures.CorrectionsOfPairAsync(caller.Person, manager, caller.Chart, now, cancellationToken))
            : null;
}
