using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Digest;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Api.Coaching;

/// <summary>Endpoints that help people get better at 1:1s: content for everybody, practice partners, and check-ins with managers.</summary>
internal static class CoachingEndpoints
{
    public static void MapCoaching(this IEndpointRouteBuilder api)
    {
        var coaching = api.MapGroup("/coaching").WithTags("Coaching");
        coaching.MapGet("/week", ReadWeek)
            .Describe(
                "readWeeklyItem",
                "Gets my one thing for this week",
                "An idea, an opener, something to read or a statement to judge. Nothing is repeated within a year.");
        coaching.MapGet(
            "/ideas",
            (HttpRequest request) =>
                TypedResults.Ok<IReadOnlyList<IdeaResponse>>(
                    [.. IdeaCatalogue.In(RequestLanguage.Of(request)).All.Select(IdeaResponse.Of)]))
            .Describe("listIdeas", "Lists ideas for better 1:1s and better feedback");
        coaching.MapGet("/openers", (HttpRequest request) => TypedResults.Ok(OpenerList.In(RequestLanguage.Of(request)).All))
            .Describe("listOpeners", "Lists opening lines for 1:1s, by occasion");
        coaching.MapGet("/readings", (HttpRequest request) => TypedResults.Ok(ReadingList.In(RequestLanguage.Of(request)).All))
            .Describe("listReadings", "Lists recommended reading about 1:1s");
        coaching.MapGet("/walkthrough", (HttpRequest request) => TypedResults.Ok(Walkthrough.In(RequestLanguage.Of(request)).Steps))
            .Describe("readWalkthrough", "Gets a walkthrough of a good 1:1, minute by minute");
        coaching.MapGet("/exercise", (HttpRequest request) => TypedResults.Ok(TacticalExercise.In(RequestLanguage.Of(request)).Statements))
            .Describe("readExercise", "Gets the exercise 'Could it have been an email?': statements to judge, with answers and reasons");
        coaching.MapGet(
            "/questions",
            (HttpRequest request) =>
                TypedResults.Ok<IReadOnlyList<CheckInQuestionResponse>>(
                    [.. CheckInQuestions.In(RequestLanguage.Of(request)).All.Select(q => new CheckInQuestionResponse(q.Id, q.Text))]))
            .Describe("listQuestions", "Lists questions to ask a manager about how their 1:1s are going");
        coaching.MapGet("/workshop", (HttpRequest request) => TypedResults.Ok(WorkshopResponse.In(RequestLanguage.Of(request))))
            .Describe(
                "readWorkshop",
                "Gets a workshop of 75 minutes for ten managers",
                "Its plan, role cards with two sides, and sheets to print.");
        coaching.MapGet("/practice", ReadPracticeAsync)
            .Describe(
                "readPractice", "Gets my practice partners for this round", "Partners are managers who report to the same person as I do.");
        coaching.MapSixWeeks();
        coaching.MapGet("/check-ins", ListCheckInsAsync)
            .Describe(
                "listCheckIns",
                "Lists my managers who are due a check-in about how their 1:1s are going",
                "The longest overdue come first.");
        coaching.MapPost("/check-ins", RecordAsync)
            .Describe(
                "recordCheckIn",
                "Records a check-in",
                "We record only that it took place, never what was said. Two check-ins on the same day count as one.")
            .Produces<CheckInResponse>().AnswersWithProblems(400);
    }

    private static Ok<WeeklyItemResponse> ReadWeek(Caller caller, HttpRequest request, DueCheckIns checkIns)
    {
        var today = checkIns.TodayOf(caller.Person);
        var items = WeeklyItems.In(RequestLanguage.Of(request), WeeklyItems.RolesOf(caller.Id, caller.Chart));
        return TypedResults.Ok(WeeklyItemResponse.Of(items.At(today), WeeklyItems.MondayOf(today)));
    }

    private static async Task<Ok<PracticeResponse>> ReadPracticeAsync(
        Caller caller, PlanPractice practice, DueCheckIns checkIns, CancellationToken cancellationToken) =>
        caller.Chart.IsManager(caller.Id) && caller.Chart.ManagerOf(caller.Id) is { } lead
            && await practice.ForAsync(lead.Id, caller.Chart, checkIns.TodayOf(lead), cancellationToken) is PracticePlan.Round round
            ? TypedResults.Ok(PracticeResponse.Of(caller.Id, round, caller.Chart))
            : TypedResults.Ok(PracticeResponse.NoPartner);

    private static async Task<Ok<IReadOnlyList<DueCheckInResponse>>> ListCheckInsAsync(
        Caller caller, DueCheckIns checkIns, CancellationToken cancellationToken) =>
        TypedResults.Ok(await checkIns.ForAsync(caller, cancellationToken));

    private static async Task<IResult> RecordAsync(
        CheckInRequest request, Caller caller, RecordCheckIn record, DueCheckIns checkIns, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        var on = request.Parse(checkIns.TodayOf(caller.Person), validation);
        if (validation.Failed)
        {
            return validation.Problem.Result();
        }

        return caller.Find(request.Manager!) is { } manager // nothing failed, so it was given
                && await record.ForAsync(caller.Id, manager.Id, on, caller.Chart, cancellationToken)
                    is RecordCheckInResult.Recorded recorded
            ? TypedResults.Ok(new CheckInResponse(recorded.CheckIns.Last, recorded.CheckIns.Times))
            : Validation.Of("manager", say => say.ReportWhoManages).Result();
    }
}
