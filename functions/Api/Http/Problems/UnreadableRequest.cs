using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>Explains why a request could not be read, without quoting it.</summary>
internal static class UnreadableRequest
{
    public static Problem Explain(BadHttpRequestException e) => e switch
    {
        { InnerException: JsonException json } => Problem.Invalid(new Dictionary<string, string[]> { [FieldOf(json)] = [WordsFor(json)] }),
        { StatusCode: 400 } => Problem.BadRequest,
        _ => Problem.OfStatus(e.StatusCode),
    };

    /// <summary>"attendees[2].address" from "$.attendees[2].address".</summary>
    private static string FieldOf(JsonException e) => e.Path is { Length: > 2 } path ? path[2..] : "body";

    private static string WordsFor(JsonException e)
    {
        if (e.Path is not { Length: > 2 })
        {
            return "The body is not the JSON that we expect.";
        }

        var isUnknown = e.InnerException is null && e.Message.Contains("mapped to any .NET member", StringComparison.Ordinal);
        return isUnknown ? "There is no such field." : "The field cannot have this value.";
    }
}
