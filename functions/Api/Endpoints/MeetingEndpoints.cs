using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Api.Contracts;
using OutlookOneOnOne.Api.Documents;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.Problems;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Api.Endpoints;

internal static class MeetingEndpoints
{
    public static void MapMeetings(this IEndpointRouteBuilder api) =>
        api.MapPost("/meetings/recognise", Recognise).WithTags("Meetings")
            .Describe("recogniseMeeting", "Tells whether a meeting is a 1:1, of which kind, and why", "From what Outlook knows of it; its subject and body are never asked for. Nothing is remembered.")
            .Produces<RecognitionAnswer>().AnswersWithProblems(400, 413, 415);

    private static IResult Recognise(Caller caller, MeetingRequest asked, IOptions<ApiOptions> options)
    {
        var validation = new Validation();
        if (asked.Parse(validation) is not { } meeting)
        {
            return validation.Problem.Result();
        }

        var recognition = new OneOnOneRecognizer(caller.Organisation, options.Value.Recognition).Recognize(meeting);
        return TypedResults.Ok(new RecognitionAnswer(
            recognition.IsOneOnOne,
            recognition.Reasons(caller.Id),
            recognition.FactFor(caller.Id) is not null,
            recognition.OtherThan(caller.Id)?.Person is { } other ? PartnerAnswer.Of(caller.Person, other, caller.Chart) : null,
            recognition.KindFor(caller.Id)));
    }
}
