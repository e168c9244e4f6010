using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>Says what is wrong with a request that could not even be read, without quoting it.</summary>
internal static class UnreadableRequest
{
    public static Problem Explain(BadHttpRequestException e) => e switch
    {
        { InnerException: JsonException json } => Problem.Invalid(new Dictionary<string, string[]> { [FieldOf(json)] = [WordsFor(json)] }),
        { StatusCode: 400 } => Problem.BadRequest,
        _ => Problem.OfStatus(e.StatusCode),
    };

    /// <summary>"attendees[2].address" of "$.attendees[2].address".</summary>
    private static string FieldOf(JsonException e) => e.Path is { Length: > 2 } path ? path[2..] : "body";

    private static string WordsFor(JsonException e) =>
        e.Path is { Length: > 2 } && e.InnerException is null && e.Message.Contains("mapped to any .NET member", StringComparison.Ordinal) ? "There is no such field."
        : e.Path is { Length: > 2 } ? "This is not a value that the field can have."
        : "This is not JSON of the form that is expected.";
}
