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
using OutlookOneOnOne.Core.Digest.Previews;

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
        Caller caller, ReadPreview read, IAbsences absences, IClock clock, HttpRequest request, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var withManager = await WithManagerAsync(caller, read, absences, now, cancellationToken);
        if (!caller.Chart.IsManager(caller.Id))
        {
            var isOn = read.IsOnFor(caller.Person, caller.Chart);
            return TypedResults.Ok(new MyCoverageResponse(false, [], [], null, null, []) { DigestsOn = isOn, WithManager = withManager });
        }

        var preview = await read.OfManagerAsync(caller.Person, caller.Chart, now, cancellationToken);
        var (readers, due, own, shown, line) = (preview.Readers, preview.Due, preview.Own, preview.Shown, preview.Line);
        return TypedResults.Ok(new MyCoverageResponse(
            true,
            line is null ? [] : DigestStatement.About(line, readers[0].TimeZone, RequestLanguage.Of(request)),
            [.. readers.Select(PersonResponse.Of)],
            shown?.Match<CoverageResponse?>(CoverageResponse.Of, _ => null),
            (own.Pairs as OwnPairs.Unknown)?.Fault,
            PairsOf(caller, own, due, absences))
        {
            DigestsOn = shown is not null,
            NamedReports = line?.NamedReports ?? [],
            DigestDue = shown is null ? null : due,
            NotReadSince = (own.Pairs as OwnPairs.Known)?.NotReadSince,
            WithManager = withManager,
        });
    }

    private static List<MyPairResponse> PairsOf(Caller caller, OwnFigures own, Instant? due, IAbsences absences) =>
    [
        .. own.Pairs.PairsOrNone.Select(p => MyPairResponse.Of(
            caller,
            p.Report,
            new MeetingsResponse(true, null, p.Last, p.Next, LineResponse.Of(p), p.LastStart),
            own.Details[p.Report.Id],
            absences) with
        {
            WhenDue = due is not null && own.Forecast.TryGetValue(p.Report.Id, out var status) ? status : null,
        }),
    ];

    private static async Task<MyPairResponse?> WithManagerAsync(
        Caller caller, ReadPreview read, IAbsences absences, Instant now, CancellationToken cancellationToken) =>
        await read.WithManagerAsync(caller.Person, caller.Chart, now, cancellationToken) is { } preview
            ? MyPairResponse.Of(caller, preview.Manager, MeetingsResponse.Of(preview.Pair.Review), preview.Pair.Details, absences) with
            {
                CountedFor = [.. preview.Readers.Select(PersonResponse.Of)],
                WhenDue = preview.Pair.Forecast,
            }
            : null;
}
