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
        var readers = figures.ReadersOf(caller.Person, caller.Chart).ToList();
        var due = DueAt(caller.Person, readers, now);
        if (!caller.Chart.IsManager(caller.Id))
        {
            var isOn = figures.AreOnFor(caller.Person, caller.Chart);
            return TypedResults.Ok(new MyCoverageResponse(false, [], [], null, null, []) { DigestsOn = isOn, WithManager = withManager });
        }

        var own = await figures.OfSelfAsync(caller.Person, caller.Chart, now, due ?? now, cancellationToken);
        var shown = await AsSentAsync(figures, own.ToOthers.CoverageOrNull, readers, due ?? now, cancellationToken);
        var line = shown is not null && readers is [var first, ..] ? write.Line(first, caller.Chart, shown) : null;
        return TypedResults.Ok(new MyCoverageResponse(
            true,
            line is null ? [] : DigestStatement.About(line, readers[0].TimeZone, RequestLanguage.Of(request)),
            [.. readers.Select(PersonResponse.Of)],
            shown?.Match<CoverageResponse?>(CoverageResponse.Of, _ => null),
            (own.Pairs as OwnPairs.Unknown)?.Fault,
            PairsOf(caller, own, due))
        {
            DigestsOn = shown is not null,
            NamedReports = line?.NamedReports ?? [],
            DigestDue = shown is null ? null : due,
            NotReadSince = (own.Pairs as OwnPairs.Known)?.NotReadSince,
            WithManager = withManager,
        });
    }

    private static Instant? DueAt(Person subject, List<Person> readers, Instant now) =>
        readers is [var nearest, ..] ? DigestForecast.DueAt(subject, nearest, now) : null;

    /// <summary>Past weeks are as they were sent to the nearest reader.</summary>
    private static async Task<ManagerCoverage?> AsSentAsync(
        ReadFigures figures, ManagerCoverage? shown, List<Person> readers, Instant at, CancellationToken cancellationToken)
    {
        if (shown is null || readers is not [var reader, ..])
        {
            return shown;
        }

        var monday = DigestSchedule.WeekAt(at, reader.TimeZone).Monday;
        return (await figures.SentFigures.BeforeAsync(reader.Id, monday, cancellationToken)).Of(shown);
    }

    private static List<MyPairResponse> PairsOf(Caller caller, OwnFigures own, Instant? due) =>
    [
        .. own.Pairs.PairsOrNone.Select(p => MyPairResponse.Of(
            caller,
            p.Report,
            new MeetingsResponse(true, null, p.Last, p.Next, LineResponse.Of(p), p.LastStart),
            own.Details[p.Report.Id]) with
        {
            WhenDue = due is not null && own.Forecast.TryGetValue(p.Report.Id, out var status) ? status : null,
        }),
    ];

    private static async Task<MyPairResponse?> WithManagerAsync(
        Caller caller, ReadFigures figures, Instant now, CancellationToken cancellationToken)
    {
        if (caller.Chart.ManagerOf(caller.Id) is not { } manager)
        {
            return null;
        }

        var (self, chart) = (caller.Person, caller.Chart);
        var readers = figures.ReadersOf(manager, chart, self).ToList();
        var due = DueAt(self, readers, now);
        var pair = await figures.WithManagerAsync(self, manager, chart, now, due, cancellationToken);
        return MyPairResponse.Of(caller, manager, MeetingsResponse.Of(pair.Review), pair.Details) with
        {
            CountedFor = [.. readers.Select(PersonResponse.Of)],
            WhenDue = pair.Forecast,
        };
    }
}
