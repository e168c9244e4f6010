using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookOneOnOne.Api.Coaching;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.People;

internal static class PairEndpoints
{
    private static readonly Problem OnlyTheManager = Problem.Of(
        403, "only-the-manager", "Only the manager of the two can say this.", "It corrects the manager's own figures. Ask them to.");

    private static readonly Problem NotTheirs = Problem.Of(
        403, "only-for-the-manager", "Only the manager of the two can see this.", "It is a mirror for them, shown to nobody else.");

    public static void MapPairs(this IEndpointRouteBuilder api)
    {
        var pair = api.MapGroup("/pairs/{pair}").WithTags("Pairs").AnswersWithProblems(404);
        pair.MapGet("", ReadAsync).Describe("readPair", "All about my 1:1s with somebody at a glance", "By the pair's id or the other one's e-mail address.").Produces<PairAnswer>();
        pair.MapGet("/signals", ReadSignalsAsync)
            .Describe("readSignals", "What a manager may notice about the 1:1s with one report", "Of the last eight weeks, for the manager of the two alone: a mirror, never a score.")
            .Produces<SignalsAnswer>();
        pair.MapPut("/template", ChooseTemplateAsync)
            .Describe("chooseTemplate", "Chooses my template for our 1:1s, or leaves it to the program again", "It is mine alone, the other one may choose another; it holds from the next agenda on that is prepared.")
            .Produces<PairAnswer>().AnswersWithProblems(400);
        pair.MapPut("/preparation", PrepareAsync)
            .Describe("preparePair", "Switches on or off that the agendas of my series with the other are prepared by themselves", "Of each series the two have, and of no single 1:1. Only what is mine; it takes effect from the next 1:1 on that is due. Invites that were written to stay as they are.")
            .Produces<PairAnswer>().AnswersWithProblems(400);
        pair.MapPut("/cadence", AgreeAsync).Describe("agreeCadence", "Notes how often the two have agreed to meet").Produces<PairAnswer>().AnswersWithProblems(400);
        pair.MapPost("/corrections", CorrectAsync).Describe("correctPair", "Notes what the calendar does not know: time away, or a 1:1 without an invite").Produces<PairAnswer>().AnswersWithProblems(400);
    }

    private static async Task<IResult> ReadAsync(string pair, Caller caller, PairOverview overview, IClock clock, CancellationToken cancellationToken) =>
        caller.Find(pair) is { } other
            ? TypedResults.Ok(await overview.ForAsync(caller, other, clock.GetCurrentInstant(), cancellationToken))
            : Problem.NotFound.Result();

    private static async Task<IResult> ReadSignalsAsync(string pair, Caller caller, ReadSignals signals, IClock clock, CancellationToken cancellationToken) =>
        caller.Find(pair) is { } other
            ? (await signals.ForAsync(caller.Person, other, caller.Chart, clock.GetCurrentInstant(), cancellationToken)).Match(
                shown => TypedResults.Ok(SignalsAnswer.Of(shown)), NotTheirs.Result)
            : Problem.NotFound.Result();

    private static async Task<IResult> ChooseTemplateAsync(
        string pair, Caller caller, TemplateChoiceRequest asked, [AsParameters] ChoosingTemplate choosing, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        var template = asked.Parse(validation);
        return caller.Find(pair) is not { } other ? Problem.NotFound.Result()
            : validation.Failed ? validation.Problem.Result()
            : await choosing.ForAsync(caller, other, template, cancellationToken);
    }

    private static async Task<IResult> PrepareAsync(
        string pair, Caller caller, PreparationRequest asked, PreparePair prepare, PairOverview overview, IClock clock, CancellationToken cancellationToken)
    {
        if (caller.Find(pair) is not { } other)
        {
            return Problem.NotFound.Result();
        }

        if (asked.On is not { } isOn)
        {
            return Validation.Of("on", "Please give a value.").Result();
        }

        await prepare.ForAsync(caller.Id, PairId.Of(caller.Id, other.Id), isOn, cancellationToken);
        return TypedResults.Ok(await overview.ForAsync(caller, other, clock.GetCurrentInstant(), cancellationToken));
    }

    private static Task<IResult> AgreeAsync(
        string pair, Caller caller, CadenceRequest asked, [AsParameters] Correcting correcting, CancellationToken cancellationToken) =>
        correcting.AddAsync(
            caller, pair, (report, now, validation) => asked.Parse(validation) is { } cadence ? new Correction.AgreedCadence(report, now, cadence) : null, cancellationToken);

    private static Task<IResult> CorrectAsync(
        string pair, Caller caller, CorrectionRequest asked, [AsParameters] Correcting correcting, CancellationToken cancellationToken) =>
        correcting.AddAsync(
            caller, pair, (report, now, validation) => asked.Parse(report, now, correcting.Options.Value.Retention, validation), cancellationToken);

    /// <summary>Nobody else writes a person's own choice, so it needs no version.</summary>
    internal sealed record ChoosingTemplate(IAgendaStore Store, OrganisationTemplates Templates, PairOverview Overview, IClock Clock)
    {
        public async Task<IResult> ForAsync(Caller caller, Person other, TemplateId? template, CancellationToken cancellationToken)
        {
            var library = await Templates.LibraryAsync(cancellationToken);
            return await new PreferTemplate(Store).ForAsync(new TemplateWish(caller.Id, other.Id, template), library, seen: null, cancellationToken) is Preference.NoSuchTemplate
                ? Validation.Of("template", "There is no such template. Choose one of those that /api/templates lists.").Result()
                : TypedResults.Ok(await Overview.ForAsync(caller, other, Clock.GetCurrentInstant(), cancellationToken));
        }
    }

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
