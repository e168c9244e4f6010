using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookOneOnOne.SimulatedGraph.Requests;

/// <summary>A response, not yet written to a transport.</summary>
internal sealed record GraphResponse(int Status)
{
    private const string JsonType =
        "application/json; odata.metadata=minimal; odata.streaming=true; IEEE754Compatible=false; charset=utf-8";

    // As Graph writes JSON: without escaping letters and ampersands.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly byte[]? body;

    /// <summary>
    /// Empty for a response without a body. Serialised on first use, because the body of a request in a batch is written with the batch
    /// only.
    /// </summary>
    public byte[] Body
    {
        get => body ?? (Json is null ? [] : Encoding.UTF8.GetBytes(Json.ToJsonString(Plain)));
        init => body = value;
    }

    /// <summary>The same as <see cref="Body"/>, for a batch; null when it is not JSON.</summary>
    public JsonNode? Json { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The connection is cut after this number of bytes of the body.</summary>
    public int? CutAfter { get; init; }

    public static GraphResponse Ok(JsonNode json, int status = 200) => new GraphResponse(status) with
    {
        Json = json,
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = JsonType },
    };

    public static GraphResponse Text(string text) => new GraphResponse(200) with
    {
        Body = Encoding.UTF8.GetBytes(text),
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "text/plain" },
    };

    /// <summary>
    /// https://learn.microsoft.com/graph/errors: error, code, message, innerError with date, request-id and client-request-id.
    /// </summary>
    public static GraphResponse Refused(GraphRefusal refusal, string requestId, DateTimeOffset now)
    {
        var inner = new JsonObject
        {
            ["date"] = now.UtcDateTime.ToString("s", System.Globalization.CultureInfo.InvariantCulture),
            ["request-id"] = requestId,
            ["client-request-id"] = requestId,
        };
        var answer = Ok(
            new JsonObject
            {
                ["error"] = new JsonObject
                {
                    ["code"] = refusal.Code,
                    ["message"] = refusal.Message,
                    ["innerError"] = inner,
                },
            },
            refusal.Status);
        return refusal.RetryAfter is { } seconds
            ? answer.With("Retry-After", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : answer;
    }

    public GraphResponse With(string header, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase) { [header] = value } };
}
