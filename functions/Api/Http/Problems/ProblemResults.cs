using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

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

    public static Task WriteAsync(HttpContext context, Problem problem)
    {
        context.Response.StatusCode = problem.Status;
        if (problem.CurrentVersion is { } version)
        {
            context.Response.Headers.ETag = $"\"{version}\"";
        }

        var say = RequestLanguage.Of(context.Request).Problems;
        var trace = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var document = new ProblemDocument(
            problem.Type, problem.Title(say), problem.Status, problem.Detail?.Invoke(say), problem.Errors, problem.Current, trace);
        return context.Response.WriteAsJsonAsync(document, ApiJson.Web.ProblemDocument, MediaType, context.RequestAborted);
    }

    private sealed class Answer(Problem problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => WriteAsync(httpContext, problem);
    }
}
