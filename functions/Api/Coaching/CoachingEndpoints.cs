using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Digest;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Api.Coaching;

/// <summary>What helps to get better at 1:1s: content that is the same for everybody, partners to practise with, and whom to ask how theirs go.</summary>
internal static class CoachingEndpoints
{
    public static void MapCoaching(this IEndpointRouteBuilder api)
    {
        var coaching = api.MapGroup("/coaching").WithTags("Coaching");
        coaching.MapGet("/ideas", () => TypedResults.Ok<IReadOnlyList<IdeaAnswer>>([.. IdeaCatalogue.BuiltIn.All.Select(IdeaAnswer.Of)]))
            .Describe("listIdeas", "Ideas for better 1:1s and better feedback");
        coaching.MapGet("/readings", () => TypedResults.Ok(ReadingList.BuiltIn.All)).Describe("listReadings", "What is worth reading about 1:1s");
        coaching.MapGet("/walkthrough", () => TypedResults.Ok(Walkthrough.BuiltIn.Steps)).Describe("readWalkthrough", "A good 1:1, minute by minute");
        coaching.MapGet("/exercise", () => TypedResults.Ok(TacticalExercise.BuiltIn.Statements)).Describe("readExercise", "Spot the tactical: statements to judge, with answers and why");
        coaching.MapGet("/questions", () => TypedResults.Ok<IReadOnlyList<CheckInQuestionAnswer>>([.. CheckInQuestions.BuiltIn.All.Select(q => new CheckInQuestionAnswer(q.Id, q.Text))]))
            .Describe("listQuestions", "The ways to ask a manager how their 1:1s are going");
        coaching.MapGet("/practice", ReadPracticeAsync).Describe("readPractice", "With whom I practise 1:1s this round", "Among the managers who report to the same person as I do.");
        coaching.MapGet("/check-ins", ListCheckInsAsync).Describe("listCheckIns", "Which of my managers to ask again how their 1:1s go", "Those who have waited longest first.");
        coaching.MapPost("/check-ins", RecordAsync)
            .Describe("recordCheckIn", "Notes that I have asked", "Only that it was asked; never what was said. Saying so twice on a day counts once.")
            .Produces<CheckInAnswer>().AnswersWithProblems(400);
    }

    private static async Task<Ok<PracticeAnswer>> ReadPracticeAsync(Caller caller, PlanPractice practice, DueCheckIns checkIns, CancellationToken cancellationToken) =>
        caller.Chart.IsManager(caller.Id) && caller.Chart.ManagerOf(caller.Id) is { } lead
            && await practice.ForAsync(lead.Id, caller.Chart, checkIns.TodayOf(lead), cancellationToken) is PracticePlan.Round round
            ? TypedResults.Ok(PracticeAnswer.Of(caller.Id, round, caller.Chart))
            : TypedResults.Ok(PracticeAnswer.Nobody);

    private static async Task<Ok<IReadOnlyList<DueCheckInAnswer>>> ListCheckInsAsync(Caller caller, DueCheckIns checkIns, CancellationToken cancellationToken) =>
        TypedResults.Ok(await checkIns.ForAsync(caller, cancellationToken));

    private static async Task<IResult> RecordAsync(CheckInRequest asked, Caller caller, RecordCheckIn record, DueCheckIns checkIns, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        var on = asked.Parse(checkIns.TodayOf(caller.Person), validation);
        return validation.Failed ? validation.Problem.Result()
            : caller.Find(asked.Manager!) is { } manager
                && await record.ForAsync(caller.Id, manager.Id, on, caller.Chart, cancellationToken) is CheckInRecord.Recorded recorded
            ? TypedResults.Ok(new CheckInAnswer(recorded.CheckIns.Last, recorded.CheckIns.Times))
            : Validation.Of("manager", "Somebody who reports to you and has reports of their own.").Result();
    }
}
