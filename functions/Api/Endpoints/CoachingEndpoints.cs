using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Contracts;
using OutlookOneOnOne.Api.Documents;
using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Api.Endpoints;

/// <summary>What helps to get better at 1:1s; the same for everybody.</summary>
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
    }
}
