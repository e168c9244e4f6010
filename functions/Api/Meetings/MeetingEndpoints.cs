using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Api.Meetings;

internal static class MeetingEndpoints
{
    public static void MapMeetings(this IEndpointRouteBuilder api) =>
        api.MapPost("/meetings/recognise", RecogniseAsync).WithTags("Meetings")
            .Describe(
                "recogniseMeeting",
                "Recognises whether a meeting is a 1:1, what kind, and why",
                "The request never includes the subject or the body. Nothing is stored.")
            .Produces<RecognitionResponse>().AnswersWithProblems(400, 413, 415);

    private static async Task<IResult> RecogniseAsync(
        Caller caller,
        MeetingRequest request,
        FittingTemplates templates,
        IOptions<ApiOptions> options,
        HttpRequest http,
        CancellationToken cancellationToken)
    {
        var validation = new Validation();
        if (request.Parse(validation) is not { } meeting)
        {
            return validation.Problem.Result();
        }

        var recognition = new OneOnOneRecognizer(caller.Organisation, options.Value.Recognition).Recognize(meeting);
        var (other, language) = (recognition.OtherThan(caller.Id)?.Person, RequestLanguage.Of(http));
        return TypedResults.Ok(new RecognitionResponse(
            recognition.IsOneOnOne,
            recognition.Reasons(language, caller.Id),
            recognition.FactFor(caller.Id) is not null,
            other is null ? null : PartnerResponse.Of(caller.Person, other, caller.Chart),
            recognition.KindFor(caller.Id),
            [.. recognition.AlsoReceivedBy.Select(r => r.In(language))],
            other is null ? [] : await templates.ForAsync(caller, other, meeting.Time.Start, language, cancellationToken))
        {
            Why = recognition.Why(caller.Id),
            Recipients = recognition.AlsoReceivedBy,
        });
    }
}
