using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Agendas;

/// <summary>The language of a pair's agendas. <see cref="PairResponse"/> has what is chosen now.</summary>
internal static class AgendaLanguageEndpoints
{
    public static void MapAgendaLanguage(this IEndpointRouteBuilder pair) =>
        pair.MapPut("/agenda-language", ChooseAsync)
            .Describe(
                "chooseAgendaLanguage",
                "Chooses the language of our agendas for both of us, or goes back to that of whoever organises the 1:1",
                "It takes effect with the next prepared agenda. What is already written stays. With If-Match, it changes the language " +
                "only if the version is still current.")
            .Produces<PairResponse>().AnswersWithProblems(400, 412);

    private static async Task<IResult> ChooseAsync(
        string pair,
        Caller caller,
        AgendaLanguageRequest request,
        LanguagePolicy languages,
        [AsParameters] LanguageChoice choosing,
        CancellationToken cancellationToken)
    {
        var validation = new Validation();
        var tag = request.Parse(languages, validation);
        if (caller.Find(pair) is not { } other)
        {
            return Problem.NotFound.Result();
        }

        return validation.Failed ? validation.Problem.Result() : await choosing.ForAsync(caller, other, tag, cancellationToken);
    }

    /// <summary>Saves the language, which either of the two may choose.</summary>
    internal sealed record LanguageChoice(
        [FromServices] ChooseLanguage Choose,
        [FromServices] ReadAgenda Agendas,
        [FromServices] PairOverview Overview,
        [FromServices] IClock Clock,
        HttpRequest Request)
    {
        public async Task<IResult> ForAsync(Caller caller, Person other, string? tag, CancellationToken cancellationToken)
        {
            var wanted = new LanguageRequest(caller.Id, other.Id, tag);
            var (seen, refused) = await Precondition.ReadOptionalAsync(
                Request, async () => (await Agendas.ItemsAsync(PairId.Of(caller.Id, other.Id), cancellationToken)).SeenRevision);
            if (refused is not null)
            {
                return refused.Result();
            }

            var result = await Choose.ForAsync(wanted, seen, cancellationToken);
            var overview = await Overview.ForAsync(caller, other, Clock.GetCurrentInstant(), cancellationToken);
            return result is ChangePairResult.Conflict conflict
                ? Problem.Changed.With(overview, ApiJson.Web.PairResponse, conflict.Current.SeenRevision).Result()
                : TypedResults.Ok(overview);
        }
    }
}
