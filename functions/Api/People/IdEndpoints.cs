using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.People;

/// <summary>
/// An administrator proposes that two ids are one person; the person confirms it; and the other of each pair opens what was written.
/// </summary>
internal static class IdEndpoints
{
    private static readonly Problem OfOneself = Problem.Of(
        403, "id-of-oneself", say => say.IdOfOneselfTitle, say => say.IdOfOneselfDetail);

    private static readonly Problem Taken = Problem.Of(
        409, "former-id-taken", say => say.FormerIdTakenTitle, say => say.FormerIdTakenDetail);

    private static readonly Problem InUse = Problem.Of(409, "id-in-use", say => say.IdInUseTitle, say => say.IdInUseDetail);

    public static void MapIds(this IEndpointRouteBuilder api)
    {
        var admin = api.MapGroup("/people/ids").RequireAuthorization(ApiRole.Administrator).WithTags("People");
        admin.MapGet("", ListAsync)
            .Describe("listIds", "Lists which ids are said to be one person, and what they said; administrators only")
            .Produces<IReadOnlyList<IdProposalResponse>>();
        admin.MapPost("", ProposeAsync)
            .Describe(
                "proposeId",
                "Proposes that a former id is the same person as somebody in the directory; administrators only, never for themselves",
                "It has no effect until the person confirms it. Then figures are those of both ids; what was written under the former id " +
                "opens pair by pair, when the other of the two has confirmed it, too.")
            .Produces<IdProposalResponse>().AnswersWithProblems(400, 404, 409);
        admin.MapDelete("/{id}", WithdrawAsync)
            .Describe("withdrawId", "Ends a proposal, also a confirmed one; administrators only", "What was opened stays open.")
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(404);
        var me = api.MapGroup("/me/ids").WithTags("Me");
        me.MapGet("", AskedAsync)
            .Describe("readIds", "Lists what I am asked about former ids: whether one was mine, or that of somebody I wrote with");
        me.MapPut("/{id}", AnswerAsync)
            .Describe("answerId", "Confirms that a former id was mine, or opens what I share with it to the person who says it was theirs")
            .Produces(StatusCodes.Status204NoContent).AnswersWithProblems(400, 404);
    }

    private static async Task<Ok<IReadOnlyList<IdProposalResponse>>> ListAsync(
        Caller caller, JoinIds ids, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<IdProposalResponse>>(
            [.. (await ids.ListAsync(cancellationToken)).Select(p => IdProposalResponse.Of(p, caller.Organisation))]);

    private static async Task<IResult> ProposeAsync(
        Caller caller, IdProposalRequest request, JoinIds ids, IClock clock, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        if (request.Parse(validation) is not var (personText, formerText))
        {
            return validation.Problem.Result();
        }

        if (caller.FindAnybody(personText) is not { } person)
        {
            return Problem.NotFound.Result();
        }

        var former = caller.Organisation.FormerIdOf(formerText);
        if (caller.Chart.Find(former) is { IsBlocked: false } || former == person.Id)
        {
            return InUse.Result();
        }

        var proposal = new SamePerson(person.Id, former, caller.Id, clock.GetCurrentInstant());
        return await ids.ProposeAsync(proposal, cancellationToken) switch
        {
            ProposalResult.Proposed proposed => TypedResults.Ok(IdProposalResponse.Of(proposed.Proposal, caller.Organisation)),
            ProposalResult.OfOneself => OfOneself.Result(),
            ProposalResult.Taken => Taken.Result(),
            _ => throw new InvalidOperationException("ProposalResult has no other case."),
        };
    }

    private static async Task<IResult> WithdrawAsync(string id, JoinIds ids, CancellationToken cancellationToken)
    {
        if (!PairId.TryParse(id, out var proposal))
        {
            return Problem.NotFound.Result();
        }

        await ids.WithdrawAsync(proposal, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<IdQuestionsResponse>> AskedAsync(Caller caller, JoinIds ids, CancellationToken cancellationToken) =>
        TypedResults.Ok(IdQuestionsResponse.Of(await ids.AskedOfAsync(caller.Id, cancellationToken), caller.Organisation));

    private static async Task<IResult> AnswerAsync(
        string id, Caller caller, IdAnswerRequest request, JoinIds ids, IClock clock, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        if (validation.Required(request.Agrees, "agrees") is not { } agrees)
        {
            return validation.Problem.Result();
        }

        return PairId.TryParse(id, out var proposal)
            && await ids.AnswerAsync(caller.Id, proposal, agrees, clock.GetCurrentInstant(), cancellationToken)
            ? TypedResults.NoContent()
            : Problem.NotFound.Result();
    }
}
