using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Permissions;

namespace OutlookOneOnOne.SimulatedGraph.Requests;

/// <summary>A request, sent on its own or in a batch.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Root">
/// The service root with its version, such as <c>https://graph.microsoft.com/v1.0</c>, with which next links begin.
/// </param>
/// <param name="Path">The path below the root, still escaped, with a leading slash.</param>
/// <param name="Headers">Names in any case; repeated ones joined by a comma.</param>
internal sealed record GraphCall(
    string Method, string Root, string Path, GraphQuery Query, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The calling app, known from the token.</summary>
    public SimulatedApp App { get; init; } = SimulatedApp.Nobody;

    /// <summary>The values of the placeholders in the route's template, unescaped.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    public bool InBatch { get; init; }

    /// <summary>Completes when the other parallel requests in the batch have started too.</summary>
    public Task Others { get; init; } = Task.CompletedTask;

    public Preferences Preferences => Preferences.Of(Header("Prefer"));

    /// <summary>Advanced directory queries require it (https://learn.microsoft.com/graph/aad-advanced-queries).</summary>
    public bool IsEventuallyConsistent => string.Equals(Header("ConsistencyLevel"), "eventual", StringComparison.OrdinalIgnoreCase);

    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;

    /// <summary>The URL of this request with some options replaced.</summary>
    public string LinkWith(params (string Name, string Value)[] options) => $"{Root}{Path}?{Query.With(options)}";

    public JsonObject JsonBody()
    {
        try
        {
            return JsonNode.Parse(Body) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw GraphRefusal.BadRequest(
                "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
    }

    /// <summary>Splits an absolute URL into the service root and the rest.</summary>
    public static GraphCall At(Uri address, string method, IReadOnlyDictionary<string, string> headers, byte[] body)
    {
        var path = address.AbsolutePath;
        var end = path.IndexOf('/', 1);
        var version = end < 0 ? path : path[..end];
        return version == "/v1.0"
            ? new GraphCall(
                method,
                $"{address.GetLeftPart(UriPartial.Authority)}/v1.0",
                end < 0 ? "/" : path[end..],
                GraphQuery.Of(address.Query),
                headers,
                body)
            : throw GraphRefusal.BadRequest($"Invalid version: {version.TrimStart('/')}");
    }
}
