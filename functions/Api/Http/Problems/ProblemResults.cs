using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>A <see cref="Problem"/> as JSON.</summary>
internal sealed record ProblemDocument(
    string Type,
    string Title,
    int Status,
    string? Detail,
    IReadOnlyDictionary<string, string[]>? Errors,
    JsonNode? Current,
    string TraceId);

internal static class ProblemResults
{
    public const string MediaType = "application/problem+json";

    public static IResult Result(this Problem problem) => new Answer(problem);

    /// <summary>As JSON, or as a page for somebody whose browser has followed a link or sent a form.</summary>
    public static Task WriteAsync(HttpContext context, Problem problem)
    {
        context.Response.StatusCode = problem.Status;
        if (problem.CurrentVersion is { } version)
        {
            context.Response.Headers.ETag = $"\"{version}\"";
        }

        if (IsForPerson(context.Request))
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(PageOf(problem, context.Request), context.RequestAborted);
        }

        var language = RequestLanguage.Of(context.Request);
        var say = language.Problems;
        var trace = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var (title, detail, errors) = (problem.Title(say), problem.Detail?.Invoke(say), Errors(problem, language.Fields));
        var document = new ProblemDocument(problem.Type, title, problem.Status, detail, errors, problem.Current, trace);
        return context.Response.WriteAsJsonAsync(document, ApiJson.Web.ProblemDocument, MediaType, context.RequestAborted);
    }

    /// <summary>
    /// Browsers announce that they are opening a page; older ones do not, but accept HTML. Scripts want JSON and send other headers.
    /// </summary>
    private static bool IsForPerson(HttpRequest request) =>
        !request.Headers.ContainsKey(HeaderNames.Authorization)
        && (request.Headers["Sec-Fetch-Mode"] is [{ } mode]
            ? mode == "navigate"
            : request.Headers.Accept.ToString().StartsWith("text/html,", StringComparison.Ordinal));

    /// <summary>The API has no page to go back to; everything else is served next to one.</summary>
    private static string PageOf(Problem problem, HttpRequest request)
    {
        var messages = RequestLanguage.Of(request);
        var say = messages.Problems;
        var wayBack = request.Path.StartsWithSegments("/api")
            ? SafeHtml.Nothing
            : SafeHtml.Of($"<p><a href=\"/\">{say.StartPage}</a></p>");
        return PlainPage.Of(
            messages.Tag, problem.Title(say), SafeHtml.Of($"<p>{problem.Detail?.Invoke(say) ?? string.Empty}</p>{wayBack}")).ToString();
    }

    private static Dictionary<string, string[]>? Errors(Problem problem, IFieldsMessages say) =>
        problem.Errors?.ToDictionary(field => field.Key, field => field.Value.Select(fault => fault(say)).ToArray());

    private sealed class Answer(Problem problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => WriteAsync(httpContext, problem);
    }
}
