using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Api.Digest;

/// <summary>
/// Stops the digest, or the previews of it, with one POST (RFC 8058), and starts them again with another. There is no sign-in: the
/// link in the email contains a signed token. A GET only shows a button and changes nothing, because mail scanners follow links.
/// </summary>
internal static class UnsubscribeEndpoints
{
    private const string Field = "List-Unsubscribe";
    private const string OneClick = "One-Click";

    // Only our own page sends this. RFC 8058 defines only one value, and no mail program undoes it.
    private const string Undo = "Undo";

    private static readonly Problem UnknownLink = Problem.Of(
        400, "unknown-link", say => say.UnknownLinkTitle, say => say.UnknownLinkDetail);

    public static void MapUnsubscribe(this IEndpointRouteBuilder endpoints)
    {
        var open = endpoints.MapGroup("/api/unsubscribe").AllowAnonymous().WithTags("Digest").AnswersWithProblems(400, 429);
        open.MapGet("", AskAsync)
            .Describe("askToUnsubscribe", "Shows a page with a button that stops the digest; changes nothing")
            .Produces<string>(200, "text/html");
        open.MapPost("", StopAsync)
            .Describe("unsubscribe", "Stops the digest (RFC 8058)", "The body must be the form List-Unsubscribe=One-Click.")
            .Accepts<IFormCollection>("application/x-www-form-urlencoded", "multipart/form-data")
            .Produces<string>(200, "text/html")
            .AnswersWithProblems(413, 415);
    }

    private static async Task<IResult> AskAsync(
        string? token, UnsubscribeLinks links, MailLanguage language, HttpContext http, CancellationToken cancellationToken)
    {
        if (!TryRead(token, links, out var person, out var kind))
        {
            return UnknownLink.Result();
        }

        var messages = await language.UseAsync(person, http, cancellationToken);
        return Page(messages.Tag, UnsubscribeWords.Of(kind, messages.Unsubscribe).Question, Question(kind, messages.Unsubscribe));
    }

    private static async Task<IResult> StopAsync(
        string? token,
        UnsubscribeLinks links,
        MailLanguage language,
        StopMail stop,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        if (!TryRead(token, links, out var person, out var kind))
        {
            return UnknownLink.Result();
        }

        var messages = await language.UseAsync(person, request.HttpContext, cancellationToken);
        if (!request.HasFormContentType)
        {
            return Problem.UnsupportedMediaType.Result();
        }

        var words = UnsubscribeWords.Of(kind, messages.Unsubscribe);
        switch ((await request.ReadFormAsync(cancellationToken))[Field].ToString())
        {
            case OneClick:
                await stop.ForAsync(person, kind, cancellationToken);
                return Page(messages.Tag, words.Stopped, WayBack(messages.Unsubscribe));
            case Undo:
                await stop.UndoAsync(person, kind, cancellationToken);
                return Page(messages.Tag, words.Undone, StopButton(words));
            default:
                return Validation.Of(Field, say => say.TrueOrFalse(OneClick, Undo)).Result();
        }
    }

    private static bool TryRead(string? token, UnsubscribeLinks links, out PersonId person, out MailKind kind)
    {
        (person, kind) = (default, default);
        return token is { Length: > 0 and <= 1024 } && links.TryRead(token, out person, out kind);
    }

    private static SafeHtml StopButton(UnsubscribeWords say) => SafeHtml.Of($"""
        <form method="post"><input type="hidden" name="{Field}" value="{OneClick}"><button>{say.Button}</button></form>
        """);

    private static SafeHtml Question(MailKind kind, IUnsubscribeMessages say) => SafeHtml.Of($"""
        <p>{UnsubscribeWords.Of(kind, say).Effect}</p>
        {StopButton(UnsubscribeWords.Of(kind, say))}
        """);

    private static SafeHtml WayBack(IUnsubscribeMessages say) => SafeHtml.Of($"""
        <p>{say.Mistake}</p>
        <form method="post"><input type="hidden" name="{Field}" value="{Undo}"><button>{say.UndoButton}</button></form>
        <p>{say.TurnBackOn}</p>
        """);

    private static ContentHttpResult Page(string language, string title, SafeHtml body) =>
        TypedResults.Content(PlainPage.Of(language, title, body).ToString(), "text/html; charset=utf-8");
}
