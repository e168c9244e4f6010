using System.Text;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Batching;

/// <summary>
/// https://learn.microsoft.com/graph/json-batching. Each request runs, is counted and is throttled separately. Independent requests run at
/// the same time, so that a fifth one for the same mailbox finds its four slots taken.
/// </summary>
internal sealed class BatchEndpoint(Func<GraphCall, CancellationToken, Task<GraphResponse>> answer, int mostRequests)
{
    public const string Template = "/$batch";

    public IEnumerable<Operation> Operations => [new("POST", Template, [], BatchAsync)];

    private async Task<GraphResponse> BatchAsync(GraphCall call, CancellationToken ct)
    {
        var items = BatchItem.ReadAll(call.JsonBody(), mostRequests);
        var everyoneHasBegun = new TaskCompletionSource();
        var running = new Dictionary<string, Task<GraphResponse>>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            running[item.Id] = RunAsync(item, call, running, everyoneHasBegun.Task, ct);
        }

        everyoneHasBegun.SetResult();
        await Task.WhenAll(running.Values);
        return GraphResponse.Ok(
            new JsonObject { ["responses"] = new JsonArray([.. items.Select(i => Response(i.Id, running[i.Id].Result))]) });
    }

    private async Task<GraphResponse> RunAsync(
        BatchItem item, GraphCall call, Dictionary<string, Task<GraphResponse>> running, Task others, CancellationToken ct)
    {
        var before = await Task.WhenAll(item.DependsOn.Select(id => running[id]));
        return before.Any(a => a.Status >= 400)
            ? GraphResponse.Refused(
                new GraphRefusal(424, "FailedDependency", "A request that this one depends on has failed."),
                Guid.NewGuid().ToString(),
                DateTimeOffset.UnixEpoch)
            : await answer(item.Call(call) with { Others = others }, ct);
    }

    private static JsonObject Response(string id, GraphResponse answer)
    {
        var response = new JsonObject
        {
            ["id"] = id,
            ["status"] = answer.Status,
            ["headers"] = new JsonObject(answer.Headers.Select(h => KeyValuePair.Create(h.Key, (JsonNode?)h.Value))),
        };
        if (answer.Json is not null || answer.Body.Length > 0)
            response["body"] = answer.Json ?? Convert.ToBase64String(answer.Body);
        return response;
    }
}

/// <summary>One of the requests of a batch.</summary>
internal sealed record BatchItem(
    string Id, string Method, string Url, IReadOnlyDictionary<string, string> Headers, JsonNode? Body, IReadOnlyList<string> DependsOn)
{
    /// <summary>All responses in order, or Graph's refusal of the whole batch.</summary>
    public static List<BatchItem> ReadAll(JsonObject batch, int most)
    {
        if (batch["requests"] is not JsonArray { Count: > 0 } requests)
            throw GraphRefusal.BadRequest("Invalid batch payload format.");
        if (requests.Count > most)
            throw new GraphRefusal(400, "MaximumValueExceeded", $"Number of batch request steps exceeds the maximum value of {most}.");
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var items = new List<BatchItem>();
        foreach (var item in requests.Select(Read))
        {
            // A request may depend only on earlier ones, which rules out cycles.
            if (item.DependsOn.FirstOrDefault(d => !known.Contains(d)) is { } unknown)
                throw GraphRefusal.BadRequest($"The request '{item.Id}' depends on '{unknown}', which is no request before it.");
            if (!known.Add(item.Id))
                throw GraphRefusal.BadRequest($"The request id '{item.Id}' is not unique in the batch.");
            items.Add(item);
        }

        return items;
    }

    public GraphCall Call(GraphCall batch)
    {
        var headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase);
        headers.TryAdd("Authorization", batch.Header("Authorization")!);
        var parts = Url.TrimStart('/').Split('?', 2);
        return new GraphCall(Method, batch.Root, $"/{parts[0]}", GraphQuery.Of(parts.ElementAtOrDefault(1) ?? ""), headers, BodyBytes)
        {
            InBatch = true,
        };
    }

    private byte[] BodyBytes =>
        Body is null ? [] : Encoding.UTF8.GetBytes(Body is JsonValue text ? text.GetValue<string>() : Body.ToJsonString());

    private static BatchItem Read(JsonNode? json)
    {
        if (json is not JsonObject item
            || Text(item, "id") is not { } id
            || Text(item, "method") is not { } method
            || Text(item, "url") is not { } url)
            throw GraphRefusal.BadRequest("Invalid batch payload format: a request needs id, method and url.");
        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal))
            throw GraphRefusal.BadRequest($"The url of request '{id}' must be relative.");
        if (url.TrimStart('/').StartsWith("$batch", StringComparison.OrdinalIgnoreCase))
            throw GraphRefusal.BadRequest("A batch cannot hold another one.");
        var headers = (item["headers"] as JsonObject ?? []).ToDictionary(
            h => h.Key, h => h.Value?.GetValue<string>() ?? "", StringComparer.OrdinalIgnoreCase);
        if (item["body"] is not null && !headers.ContainsKey("Content-Type"))
            throw GraphRefusal.BadRequest($"The request '{id}' has a body and no Content-Type header.");
        return new BatchItem(
            id,
            method.ToUpperInvariant(),
            url,
            headers,
            item["body"],
            [.. (item["dependsOn"] as JsonArray ?? []).Select(d => d!.GetValue<string>())]);
    }

    private static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
