using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Agendas;
using OutlookOneOnOne.Api.Coaching;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.People;

internal static class PairEndpoints
{
    private static readonly Problem NotTheirs = Problem.Of(
        403, "only-for-the-manager", say => say.OnlyForTheManagerTitle, say => say.OnlyForTheManagerDetail);

    public static void MapPairs(this IEndpointRouteBuilder api)
    {
        var pair = api.MapGroup("/pairs/{pair}").WithTags("Pairs").AnswersWithProblems(404);
        pair.MapGet("", ReadAsync)
            .Describe("readPair", "Gets an overview of my 1:1s with somebody", "Use the pair's id or the other person's email address.")
            .Produces<PairResponse>();
        pair.MapGet("/signals", ReadSignalsAsync)
            .Describe(
                "readSignals",
                "Gets observations about a manager's 1:1s with one report",
                "They cover the last eight weeks and are private feedback for the manager, not a score.")
            .Produces<SignalsResponse>();
        pair.MapLadder();
        pair.MapPut("/template", ChooseTemplateAsync)
            .Describe(
                "chooseTemplate",
                "Chooses my template for our 1:1s, or goes back to automatic choice",
                "The other person can choose a different one. My choice takes effect with the next prepared agenda.")
            .Produces<PairResponse>().AnswersWithProblems(400);
        pair.MapAgendaLanguage();
        pair.MapPut("/preparation", PrepareAsync)
            .Describe(
                "preparePair",
                "Turns automatic agendas on or off for my recurring 1:1s with this person",
                "This covers every series we have, but not one-off 1:1s. It applies to my side only, starting with the next 1:1 that " +
                "is due. Agendas already in invites stay there.")
            .Produces<PairResponse>().AnswersWithProblems(400);
    }

    private static async Task<IResult> ReadAsync(
        string pair, Caller caller, PairOverview overview, IClock clock, CancellationToken cancellationToken) =>
        caller.Find(pair) is { } other
            ? TypedResults.Ok(await overview.ForAsync(caller, other, clock.GetCurrentInstant(), cancellationToken))
            : Problem.NotFound.Result();

    private static async Task<IResult> ReadSignalsAsync(
        string pair, Caller caller, HttpRequest request, ReadSignals signals, IClock clock, CancellationToken cancellationToken) =>
        caller.Find(pair) is { } other
            ? (await signals.ForAsync(caller.Person, other, caller.Chart, clock.GetCurrentInstant(), cancellationToken)).Match(
                shown => TypedResults.Ok(SignalsResponse.Of(shown, RequestLanguage.Of(request))), NotTheirs.Result)
            : Problem.NotFound.Result();

    private static async Task<IResult> ChooseTemplateAsync(
        string pair,
        Caller caller,
        TemplateChoiceRequest request,
        [AsParameters] TemplateChoice choosing,
        CancellationToken cancellationToken)
    {
        var validation = new Validation();
        var template = request.Parse(validation);
        if (caller.Find(pair) is not { } other)
        {
            return Problem.NotFound.Result();
        }

        return validation.Failed ? validation.Problem.Result() : await choosing.ForAsync(caller, other, template, cancellationToken);
    }

    private static async Task<IResult> PrepareAsync(
        string pair,
        Caller caller,
        PreparationRequest request,
        PreparePair prepare,
        PairOverview overview,
        IClock clock,
        CancellationToken cancellationToken)
    {
        if (caller.Find(pair) is not { } other)
        {
            return Problem.NotFound.Result();
        }

        if (request.On is not { } isOn)
        {
            return Validation.Of("on", say => say.Required).Result();
        }

        await prepare.ForAsync(caller.Id, PairId.Of(caller.Id, other.Id), isOn, cancellationToken);
        return TypedResults.Ok(await overview.ForAsync(caller, other, clock.GetCurrentInstant(), cancellationToken));
    }

    /// <summary>Saves a person's own choice of template, which needs no version because nobody else can change it.</summary>
    internal sealed record TemplateChoice(
        [FromServices] PreferTemplate Prefer,
        [FromServices] OrganisationTemplates Templates,
        [FromServices] PairOverview Overview,
        [FromServices] IClock Clock)
    {
        public async Task<IResult> ForAsync(Caller caller, Person other, TemplateId? template, CancellationToken cancellationToken)
        {
            var library = await Templates.LibraryAsync(Languages.English, cancellationToken); // ids are the same in each language
            return await Prefer.ForAsync(
                new TemplatePreference(caller.Id, other.Id, template), library, seen: null, cancellationToken)
                is PreferTemplateResult.NoSuchTemplate
                ? Validation.Of("template", say => say.NoSuchTemplate("/api/templates")).Result()
                : TypedResults.Ok(await Overview.ForAsync(caller, other, Clock.GetCurrentInstant(), cancellationToken));
        }
    }
}
