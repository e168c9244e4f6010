using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

/// <summary>Calls a simulator directly, without our own adapters in between.</summary>
internal sealed class GraphClient(GraphSimulator graph, string token = "reader") : IDisposable
{
    private readonly HttpClient http = new(graph.CreateHandler());

    public Task<GraphReply> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, headers);

    public Task<GraphReply> PostAsync(string path, JsonNode body) => SendAsync(HttpMethod.Post, path, Json(body));

    public Task<GraphReply> PatchAsync(string path, JsonNode body, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Patch, path, Json(body), headers);

    /// <param name="path">A path below the root, or an absolute URL.</param>
    public async Task<GraphReply> SendAsync(
        HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var address = path.StartsWith('/') ? $"{graph.BaseAddress}{path}" : path;
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var sent = response
            .Headers.Concat(response.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new GraphReply(response.StatusCode, text, sent);
    }

    /// <summary>The items of all pages.</summary>
    public async Task<List<JsonObject>> AllAsync(string path, params (string Name, string Value)[] headers)
    {
        var items = new List<JsonObject>();
        for (string? next = path; next is not null;)
        {
            var page = (await GetAsync(next, headers)).Json;
            items.AddRange(page["value"]!.AsArray().Select(v => v!.AsObject()));
            next = page["@odata.nextLink"]?.GetValue<string>();
        }

        return items;
    }

    public void Dispose() => http.Dispose();

    private static StringContent Json(JsonNode body) => new(body.ToJsonString(), Encoding.UTF8, "application/json");
}

internal sealed record GraphReply(HttpStatusCode Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    public IReadOnlyList<JsonObject> Value => [.. Json["value"]!.AsArray().Select(v => v!.AsObject())];

    public (int Status, string Code) Refusal => ((int)Status, Json["error"]!["code"]!.GetValue<string>());

    public string Message => Json["error"]!["message"]!.GetValue<string>();
}
