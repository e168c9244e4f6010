using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coverage;

/// <summary>When people are away, for all their 1:1s: entered by themselves, or by the organisation.</summary>
internal static class AbsenceEndpoints
{
    public static void MapAbsences(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me/absences").WithTags("Me");
        me.MapGet("", ReadAsync)
            .Describe(
                "readMyAbsences",
                "Lists when I am away, as I or my organisation entered it",
                "Calendars are not in this list. Nobody else can read it; others see only the resulting status.");
        me.MapPost("", AddAsync)
            .Describe(
                "addMyAbsence",
                "Enters an absence of mine for all my 1:1s, without a reason",
                "It takes effect at once. Entering the same days again changes nothing.")
            .Produces<MyAbsencesResponse>()
            .AnswersWithProblems(400);
        me.MapDelete("/{id}", RemoveAsync)
            .Describe(
                "removeMyAbsence",
                "Removes an absence of mine, whoever entered it",
                "One that the organisation entered then has no effect, also if it enters the same days again.")
            .Produces<MyAbsencesResponse>()
            .AnswersWithProblems(404);
        var admin = api.MapGroup("/people/absences").RequireAuthorization(ApiRole.Administrator).WithTags("People");
        admin.MapGet("", ListAsync)
            .Describe(
                "listAbsences",
                "Lists the absences that the organisation has entered; administrators only",
                "Not those that people entered themselves or that are in calendars, nor what people took out.");
        admin.MapPut("", ReplaceAsync)
            .Describe(
                "replaceAbsences",
                "Replaces the absences that the organisation has entered for some people; administrators only",
                "For at most 200 people at once; nobody is changed if anything is wrong. Each person sees what was entered about them, and "
                + "can remove it.")
            .Produces<IReadOnlyList<PersonAbsencesResponse>>()
            .AnswersWithProblems(400);
    }

    private static async Task<Ok<MyAbsencesResponse>> ReadAsync(Caller caller, EnterAbsences enter, CancellationToken cancellationToken) =>
        TypedResults.Ok(MyAbsencesResponse.Of(await enter.ListAsync(caller.Person, cancellationToken)));

    private static async Task<IResult> AddAsync(
        Caller caller,
        AbsenceRequest request,
        EnterAbsences enter,
        IOptions<ApiOptions> options,
        IClock clock,
        CancellationToken cancellationToken)
    {
        var (validation, now) = (new Validation(), clock.GetCurrentInstant());
        if (request.Parse(Oldest(options.Value, now), string.Empty, validation) is not { } days)
        {
            return validation.Problem.Result();
        }

        return await enter.AddAsync(caller.Id, days, now, cancellationToken)
            ? await ReadAsync(caller, enter, cancellationToken)
            : Validation.Of("firstDay", say => say.MostAbsences(EnterAbsences.Most)).Result();
    }

    private static async Task<IResult> RemoveAsync(
        string id, Caller caller, EnterAbsences enter, IClock clock, CancellationToken cancellationToken) =>
        AbsentDays.TryParse(id, out var days)
            && await enter.RemoveAsync(caller.Person, days, clock.GetCurrentInstant(), cancellationToken)
            ? await ReadAsync(caller, enter, cancellationToken)
            : Problem.NotFound.Result();

    private static async Task<Ok<IReadOnlyList<PersonAbsencesResponse>>> ListAsync(
        Caller caller, EnterAbsences enter, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<PersonAbsencesResponse>>(
            [.. (await enter.ListByOrganisationAsync(cancellationToken)).Where(of => caller.Chart.Find(of.Key) is not null)
                .OrderBy(of => of.Key).Select(of => PersonAbsencesResponse.Of(of.Key, of.Value))]);

    private static async Task<IResult> ReplaceAsync(
        Caller caller,
        OrganisationAbsencesRequest request,
        EnterAbsences enter,
        IOptions<ApiOptions> options,
        IClock clock,
        CancellationToken cancellationToken)
    {
        var (validation, now) = (new Validation(), clock.GetCurrentInstant());
        if (request.Parse(caller, Oldest(options.Value, now), validation) is not { } people)
        {
            return validation.Problem.Result();
        }

        foreach (var (person, days) in people)
        {
            await enter.ReplaceByOrganisationAsync(person, [.. days], now, cancellationToken);
        }

        return TypedResults.Ok<IReadOnlyList<PersonAbsencesResponse>>(
        [
            .. people.Select(of => PersonAbsencesResponse.Of(
                of.Key, of.Value.Distinct().Select(days => new EnteredAbsence(days, IsOwn: false, now)))),
        ]);
    }

    /// <summary>What was over before this day is not kept.</summary>
    private static LocalDate Oldest(ApiOptions options, Instant now) => (now - options.Retention).InUtc().Date;
}
