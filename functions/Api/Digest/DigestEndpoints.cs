using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Agendas;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.Digest;

internal static class DigestEndpoints
{
    private const string Json = "application/json";
    private const string Html = "text/html";
    private const string Text = "text/plain";

    private static readonly Problem NoDigest = Problem.Of(404, "no-digest", say => say.NoDigestTitle, say => say.NoDigestDetail);

    private static readonly Problem DigestsAreOff = Problem.Of(
        403, "digests-off", say => say.DigestsOffTitle, say => say.DigestsOffDetail);

    public static void MapDigest(this IEndpointRouteBuilder api) =>
        api.MapGet("/digest/preview", PreviewAsync).WithTags("Digest")
            .Describe(
                "previewDigest",
                "Previews my digest as it would be sent now",
                "The Accept header chooses JSON, HTML or plain text. Nothing is sent.")
            .Produces<DigestResponse>(200, Json, Html, Text).AnswersWithProblems(403, 404, 406);

    private static async Task<IResult> PreviewAsync(
        Caller caller,
        ComposeDigest compose,
        ReadSettings settings,
        IClock clock,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        if (AcceptedForm.Choose(request, Json, Html, Text) is not { } form)
        {
            return Problem.NotAcceptable.Result();
        }

        if (!caller.Chart.IsManagerOfManagers(caller.Id))
        {
            return NoDigest.Result();
        }

        var language = await settings.LanguageOfAsync(caller.Person, cancellationToken);
        var now = clock.GetCurrentInstant();
        if (await compose.ForAsync(caller.Person, language, caller.Chart, now, cancellationToken) is not { } composed)
        {
            return DigestsAreOff.Result();
        }

        return form switch
        {
            Html => TypedResults.Content(composed.Mail.Html, "text/html; charset=utf-8"),
            Text => TypedResults.Content(composed.Mail.Text, "text/plain; charset=utf-8"),
            _ => TypedResults.Ok(DigestResponse.Of(composed)),
        };
    }
}
