using System.Net;
using System.Text.Json;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Serialization.Json;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>Reads the response to a batch. A fault in one item does not affect the others.</summary>
internal static class BatchResponses
{
    /// <param name="batch">The response.</param>
    /// <param name="read">Reads the body of an item; null when the body is empty.</param>
    /// <returns>The results by item id; null when it is not the response to a batch.</returns>
    public static Dictionary<string, GraphResult<T>>? Read<T>(JsonElement batch, Func<JsonElement, T?> read)
        where T : class
    {
        if (PropertyOf(batch, "responses") is not { ValueKind: JsonValueKind.Array } responses)
        {
            return null;
        }

        // Ids are not case-sensitive (https://learn.microsoft.com/graph/json-batching).
        var answers = new Dictionary<string, GraphResult<T>>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in responses.EnumerateArray())
        {
            if (PropertyOf(item, "id") is { ValueKind: JsonValueKind.String } id)
            {
                answers[id.ToString()] = AnswerIn(item, read);
            }
        }

        return answers;
    }

    private static GraphResult<T> AnswerIn<T>(JsonElement item, Func<JsonElement, T?> read)
        where T : class
    {
        if (PropertyOf(item, "status") is not { ValueKind: JsonValueKind.Number } number || !number.TryGetInt32(out var status))
        {
            return Failed<T>(new GraphFault.Unavailable("halfAnswer"));
        }

        var body = PropertyOf(item, "body") is { ValueKind: JsonValueKind.Object } found ? found : (JsonElement?)null;
        return status is >= 200 and < 300
            ? ReadBody(body, read)
            : Failed<T>(GraphErrors.Of((HttpStatusCode)status, CodeOf(body), RetryAfter.Of(HeadersOf(item))));
    }

    private static GraphResult<T> ReadBody<T>(JsonElement? body, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            return body is { } found && read(found) is { } value
                ? new GraphResult<T>.Succeeded(value)
                : Failed<T>(new GraphFault.Unavailable("emptyAnswer"));
        }
        catch (Exception e) when (e is JsonException || GraphErrors.IsOfAnotherType(e))
        {
            return Failed<T>(new GraphFault.Unavailable("halfAnswer"));
        }
    }

    private static string? CodeOf(JsonElement? body) =>
        body is { } error ? new JsonParseNode(error).GetObjectValue(ODataError.CreateFromDiscriminatorValue)?.Error?.Code : null;

    private static Dictionary<string, IEnumerable<string>> HeadersOf(JsonElement item) =>
        PropertyOf(item, "headers") is { ValueKind: JsonValueKind.Object } headers
            ? headers.EnumerateObject().DistinctBy(h => h.Name).ToDictionary(h => h.Name, h => (IEnumerable<string>)[h.Value.ToString()])
            : [];

    private static JsonElement? PropertyOf(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;

    private static GraphResult<T> Failed<T>(GraphFault fault) => new GraphResult<T>.Failed(fault);
}
