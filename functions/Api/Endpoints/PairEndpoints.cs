using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookOneOnOne.Api.Contracts;
using OutlookOneOnOne.Api.Documents;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.Problems;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Api.Endpoints;

internal static class PairEndpoints
{
    private static readonly Problem OnlyTheManager = Problem.Of(
        403, "only-the-manager", "Only the manager of the two can say this.", "It corrects the manager's own figures. Ask them to.");

    public static void MapPairs(this IEndpointRouteBuilder api)
    {
        var pair = api.MapGroup("/pairs/{pair}").WithTags("Pairs").AnswersWithProblems(404);
        pair.MapGet("", ReadAsync).Describe("readPair", "All about my 1:1s with somebody at a glance", "By the pair's id or the other one's e-mail address.").Produces<PairAnswer>();
        pair.MapPut("/cadence", AgreeAsync).Describe("agreeCadence", "Notes how often the two have agreed to meet").Produces<PairAnswer>().AnswersWithProblems(400);
        pair.MapPost("/corrections", CorrectAsync).Describe("correctPair", "Notes what the calendar does not know: time away, or a 1:1 without an invite").Produces<PairAnswer>().AnswersWithProblems(400);
    }

    private static async Task<IResult> ReadAsync(string pair, Caller caller, PairOverview overview, IClock clock, CancellationToken cancellationToken) =>
        caller.Find(pair) is { } other
            ? TypedResults.Ok(await overview.ForAsync(caller, other, clock.GetCurrentInstant(), cancellationToken))
            : Problem.NotFound.Result();

    private static Task<IResult> AgreeAsync(
        string pair, Caller caller, CadenceRequest asked, [AsParameters] Correcting correcting, CancellationToken cancellationToken) =>
        correcting.AddAsync(
            caller, pair, (report, now, validation) => asked.Parse(validation) is { } cadence ? new Correction.AgreedCadence(report, now, cadence) : null, cancellationToken);

    private static Task<IResult> CorrectAsync(
        string pair, Caller caller, CorrectionRequest asked, [AsParameters] Correcting correcting, CancellationToken cancellationToken) =>
        correcting.AddAsync(
            caller, pair, (report, now, validation) => asked.Parse(report, now, correcting.Options.Value.Retention, validation), cancellationToken);

    /// <summary>What both ways of correcting need.</summary>
    internal sealed record Correcting(ICoverageStore Store, PairOverview Overview, IClock Clock, IOptions<ApiOptions> Options)
    {
        public async Task<IResult> AddAsync(
            Caller caller, string pair, Func<PersonId, Instant, Validation, Correction?> parse, CancellationToken cancellationToken)
        {
            var (now, validation) = (Clock.GetCurrentInstant(), new Validation());
            if (caller.Find(pair) is not { } other)
            {
                return Problem.NotFound.Result();
            }

            if (caller.Chart.Relationship(caller.Id, other.Id) != Relationship.DirectReport)
            {
                return OnlyTheManager.Result();
            }

            if (parse(other.Id, now, validation) is not { } correction)
            {
                return validation.Problem.Result();
            }

            await Store.AddCorrectionAsync(caller.Id, correction, cancellationToken);
            return TypedResults.Ok(await Overview.ForAsync(caller, other, now, cancellationToken));
        }
    }
}
