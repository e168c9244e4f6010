using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Api.Coverage;

/// <summary>What the two people in a pair know better than the calendar.</summary>
internal static class CorrectionEndpoints
{
    public static void MapCorrections(this IEndpointRouteBuilder api)
    {
        var pair = api.MapGroup("/pairs/{pair}").WithTags("Pairs").AnswersWithProblems(404);
        pair.MapPut("/cadence", AgreeAsync)
            .Describe(
                "agreeCadence",
                "Sets how often we have agreed to meet",
                "It applies once both have confirmed it: a longer interval at once, a shorter one from the next 1:1. Until then, the " +
                "previous one still applies.")
            .Produces<CorrectedPairResponse>()
            .AnswersWithProblems(400);
        pair.MapGet("/corrections", ReadAsync)
            .Describe(
                "readCorrections",
                "Lists the corrections that either person has made, and what each one changes",
                "Only the two people can read them. Others see only the resulting figures.")
            .Produces<IReadOnlyList<CorrectionResponse>>();
        pair.MapPost("/corrections", CorrectAsync)
            .Describe(
                "correctPair",
                "Records what the calendar cannot know: time away, a 1:1 held without an invite or not held, which meeting is the 1:1",
                "A correction about a meeting covers its whole series, but only in the figures: we do not write into an invite that goes "
                + "to anybody else.")
            .Produces<CorrectedPairResponse>()
            .AnswersWithProblems(400);
        pair.MapDelete("/corrections/{id}", WithdrawAsync)
            .Describe("withdrawCorrection", "Withdraws my correction, as if it had never been made")
            .Produces<CorrectedPairResponse>();
        pair.MapPut("/corrections/{id}/contest", ContestAsync)
            .Describe(
                "contestCorrection",
                "Contests a correction by the other person, or agrees with it again",
                "A contested correction has no effect until both people agree.")
            .Produces<CorrectedPairResponse>()
            .AnswersWithProblems(400);
    }

    private static Task<IResult> AgreeAsync(
        string pair,
        Caller caller,
        CadenceRequest request,
        [AsParameters] CorrectionHandler correcting,
        CancellationToken cancellationToken) => correcting.OnAsync(caller, pair, own =>
        {
            var validation = new Validation();
            if (!own.IsInLine)
            {
                return Task.FromResult(CorrectionHandler.NotInLine.Result());
            }

            return request.Parse(validation) is { } cadence
                ? correcting.AddAsync(caller, own, new Correction.AgreedCadence(own.Other.Id, own.Now, cadence), cancellationToken)
                : Task.FromResult(validation.Problem.Result());
        });

    private static Task<IResult> ReadAsync(
        string pair,
        Caller caller,
        [AsParameters] CorrectionHandler correcting,
        CancellationToken cancellationToken) => correcting.OnAsync(caller, pair, async own =>
        {
            var all = await correcting.Correct.ListAsync(own, cancellationToken);
            return TypedResults.Ok<IReadOnlyList<CorrectionResponse>>(
                [.. all.Corrections.Select(c => CorrectionResponse.Of(c, own.Self, own.Other))]);
        });

    private static Task<IResult> CorrectAsync(
        string pair,
        Caller caller,
        CorrectionRequest request,
        IOptions<ApiOptions> options,
        [AsParameters] CorrectionHandler correcting,
        CancellationToken cancellationToken) => correcting.OnAsync(caller, pair, own =>
        {
            var validation = new Validation();
            if (!own.IsInLine)
            {
                return Task.FromResult(CorrectionHandler.NotInLine.Result());
            }

            if (request.ParseMeeting(validation) is { } said)
            {
                return correcting.MarkOursAsync(caller, own, said, cancellationToken);
            }

            return request.Parse(own.Other.Id, own.Now, options.Value.Retention, validation) is { } correction
                ? correcting.AddAsync(caller, own, correction, cancellationToken)
                : Task.FromResult(validation.Problem.Result());
        });

    private static Task<IResult> WithdrawAsync(
        string pair, string id, Caller caller, [AsParameters] CorrectionHandler correcting, CancellationToken cancellationToken) =>
        correcting.OnAsync(caller, pair, async own => CorrectionId.TryParse(id, out var correction)
            ? CorrectionHandler.Answer(await correcting.Correct.WithdrawAsync(own, correction, cancellationToken), caller, own)
            : Problem.NotFound.Result());

    private static Task<IResult> ContestAsync(
        string pair,
        string id,
        Caller caller,
        ContestRequest request,
        [AsParameters] CorrectionHandler correcting,
        CancellationToken cancellationToken) => correcting.OnAsync(caller, pair, async own =>
        {
            if (request.Contested is not { } isContested)
            {
                return Validation.Of("contested", say => say.Required).Result();
            }

            if (!CorrectionId.TryParse(id, out var correction))
            {
                return Problem.NotFound.Result();
            }

            var outcome = await correcting.Correct.ContestAsync(own, correction, isContested, cancellationToken);
            return CorrectionHandler.Answer(outcome, caller, own);
        });
}

/// <summary>Makes a change to a pair, and returns its effect.</summary>
internal sealed record CorrectionHandler([FromServices] CorrectPair Correct, [FromServices] IClock Clock)
{
    private static readonly Problem NotTheirs = Problem.Of(
        403, "not-your-correction", say => say.NotYourCorrectionTitle, say => say.NotYourCorrectionDetail);

    public static Problem NotInLine { get; } = Problem.Of(403, "not-in-line", say => say.NotInLineTitle, say => say.NotInLineDetail);

    public Task<IResult> OnAsync(Caller caller, string pair, Func<OwnPair, Task<IResult>> act) => caller.Find(pair) is { } other
        ? act(new OwnPair(caller.Person, other, caller.Chart, Clock.GetCurrentInstant()))
        : Task.FromResult(Problem.NotFound.Result());

    public async Task<IResult> AddAsync(Caller caller, OwnPair pair, Correction correction, CancellationToken cancellationToken) =>
        Answer(await Correct.AddAsync(pair, correction, cancellationToken), caller, pair);

    public async Task<IResult> MarkOursAsync(
        Caller caller, OwnPair pair, (MeetingKey Key, bool IsOurs) said, CancellationToken cancellationToken) =>
        Answer(await Correct.MarkOursAsync(pair, said.Key, said.IsOurs, cancellationToken), caller, pair);

    public static IResult Answer(CorrectionOutcome outcome, Caller caller, OwnPair pair) => outcome.Match<IResult>(
        done => TypedResults.Ok(CorrectedPairResponse.Of(done, caller, pair.Other)),
        NotInLine.Result,
        Problem.NotFound.Result,
        Problem.NotFound.Result,
        NotTheirs.Result);
}
