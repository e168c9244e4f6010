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
        pair.MapGet("", ReadAsync).Describe("readPair", "How my 1:1s with somebody stand", "By the pair's id or the other one's e-mail address.").Produces<PairAnswer>();
        pair.MapPut("/cadence", AgreeAsync).Describe("agreeCadence", "Notes how often the two have agreed to meet").Produces<PairAnswer>().AnswersWithProblems(400);
        pair.MapPost("/corrections", CorrectAsync).Describe("correctPair", "Notes what the calendar does not know: time away, or a 1:1 without an invite").Produces<PairAnswer>().AnswersWithProblems(400);
    }

    private static async Task<IResult> ReadAsync(string pair, Caller caller, ReviewPair review, IClock clock, CancellationToken cancellationToken) =>
        caller.Find(pair) is { } other
            ? TypedResults.Ok(await AnswerAsync(caller, other, review, clock.GetCurrentInstant(), cancellationToken))
            : Problem.NotFound.Result();

    private static Task<IResult> AgreeAsync(
        string pair, Caller caller, CadenceRequest asked, [AsParameters] Correcting correcting, CancellationToken cancellationToken) =>
        correcting.AddAsync(
            caller, pair, (report, now, validation) => asked.Parse(validation) is { } cadence ? new Correction.AgreedCadence(report, now, cadence) : null, cancellationToken);

    private static Task<IResult> CorrectAsync(
        string pair, Caller caller, CorrectionRequest asked, [AsParameters] Correcting correcting, CancellationToken cancellationToken) =>
        correcting.AddAsync(
            caller, pair, (report, now, validation) => asked.Parse(report, now, correcting.Options.Value.Retention, validation), cancellationToken);

    private static async Task<PairAnswer> AnswerAsync(Caller caller, Person other, ReviewPair review, Instant now, CancellationToken cancellationToken) => new(
        PairId.Of(caller.Id, other.Id).Value,
        PersonAnswer.Of(other),
        caller.Chart.Relationship(caller.Id, other.Id),
        MeetingsAnswer.Of(await review.ForAsync(caller.Person, other, caller.Chart, now, cancellationToken)));

    /// <summary>What both ways of correcting need.</summary>
    internal sealed record Correcting(ICoverageStore Store, ReviewPair Review, IClock Clock, IOptions<ApiOptions> Options)
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
            return TypedResults.Ok(await AnswerAsync(caller, other, Review, now, cancellationToken));
        }
    }
}
