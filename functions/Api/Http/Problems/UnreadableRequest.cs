using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>Explains why a request could not be read, without quoting it.</summary>
internal static class UnreadableRequest
{
    public static Problem Explain(BadHttpRequestException e) => e switch
    {
        { InnerException: JsonException json } => Validation.Of(FieldOf(json), WordsFor(json)),
        { StatusCode: 400 } => Problem.BadRequest,
        _ => Problem.OfStatus(e.StatusCode),
    };

    /// <summary>"attendees[2].address" from "$.attendees[2].address".</summary>
    private static string FieldOf(JsonException e) => e.Path is { Length: > 2 } path ? path[2..] : "body";

    private static Func<IFieldsMessages, string> WordsFor(JsonException e)
    {
        if (e.Path is not { Length: > 2 })
        {
            return say => say.BodyNotAsExpected;
        }

        var isUnknown = e.InnerException is null && e.Message.Contains("mapped to any .NET member", StringComparison.Ordinal);
        return isUnknown ? say => say.NoSuchField : say => say.NoSuchValue;
    }
}
