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
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Api.Digest;

/// <summary>
/// Stops the digest with one POST (RFC 8058). There is no sign-in: the link in the email contains a signed token. A GET only shows
/// a button and changes nothing, because mail scanners follow links.
/// </summary>
internal static class UnsubscribeEndpoints
{
    private const string Field = "List-Unsubscribe";
    private const string OneClick = "One-Click";

    private static readonly Problem UnknownLink = Problem.Of(
        400, "unknown-link", say => say.UnknownLinkTitle, say => say.UnknownLinkDetail);

    public static void MapUnsubscribe(this IEndpointRouteBuilder endpoints)
    {
        var open = endpoints.MapGroup("/api/unsubscribe").AllowAnonymous().WithTags("Digest").AnswersWithProblems(400, 429);
        open.MapGet("", Ask)
            .Describe("askToUnsubscribe", "Shows a page with a button that stops the digest; changes nothing")
            .Produces<string>(200, "text/html");
        open.MapPost("", StopAsync)
            .Describe("unsubscribe", "Stops the digest (RFC 8058)", "The body must be the form List-Unsubscribe=One-Click.")
            .Accepts<IFormCollection>("application/x-www-form-urlencoded", "multipart/form-data")
            .Produces<string>(200, "text/html")
            .AnswersWithProblems(413, 415);
    }

    private static IResult Ask(string? token, UnsubscribeLinks links, HttpRequest request)
    {
        var messages = RequestLanguage.Of(request);
        return TryRead(token, links, out _)
            ? Page(messages.Tag, messages.Unsubscribe.Question, Button(messages.Unsubscribe))
            : UnknownLink.Result();
    }

    private static async Task<IResult> StopAsync(
        string? token, UnsubscribeLinks links, StopDigest stop, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!TryRead(token, links, out var person))
        {
            return UnknownLink.Result();
        }

        if (!request.HasFormContentType)
        {
            return Problem.UnsupportedMediaType.Result();
        }

        if ((await request.ReadFormAsync(cancellationToken))[Field] != OneClick)
        {
            return Validation.Of(Field, $"Must be {OneClick}.").Result();
        }

        await stop.ForAsync(person, cancellationToken);
        var messages = RequestLanguage.Of(request);
        return Page(messages.Tag, messages.Unsubscribe.Stopped, SafeHtml.Of($"<p>{messages.Unsubscribe.TurnBackOn}</p>"));
    }

    private static bool TryRead(string? token, UnsubscribeLinks links, out PersonId person)
    {
        person = default;
        return token is { Length: > 0 and <= 1024 } && links.TryRead(token, out person);
    }

    private static SafeHtml Button(IUnsubscribeMessages say) => SafeHtml.Of($"""
        <p>{say.Effect}</p>
        <form method="post"><input type="hidden" name="{Field}" value="{OneClick}"><button>{say.Button}</button></form>
        """);

    private static ContentHttpResult Page(string language, string title, SafeHtml body) => TypedResults.Content(
        SafeHtml.Of($$"""
        <!doctype html>
        <html lang="{{language}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex"><title>{{title}}</title>
        <style>
        body { font: 17px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem }
        body { color: #242424; background: #fff }
        button { font: inherit; padding: .5rem 1.25rem; border: 0; border-radius: 4px; color: #fff; background: #0f6cbd; cursor: pointer }
        @media (prefers-color-scheme: dark) { body { color: #f5f5f5; background: #1f1f1f } }
        </style></head>
        <body><main><h1>{{title}}</h1>{{body}}</main></body></html>
        """).ToString(),
        "text/html; charset=utf-8");
}
