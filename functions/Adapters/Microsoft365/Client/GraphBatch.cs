using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Sends many reads in one request, each with its own result (https://learn.microsoft.com/graph/json-batching). Graph can throttle single
/// items within a response of 200; only those are sent again. It is for reads only, because a batch may be sent twice.
/// </summary>
internal sealed class GraphBatch(IOptions<Microsoft365Options> options, TimeProvider time)
{
    public const int MaxRequests = 20;

    /// <param name="client">The client.</param>
    /// <param name="keys">At most <see cref="MaxRequests"/> different keys.</param>
    /// <param name="request">The request for a key.</param>
    /// <param name="read">Reads the body, which is disposed afterwards; null when it is empty.</param>
    /// <param name="cancellationToken">Cancels requests and waits.</param>
    /// <returns>A result for each key.</returns>
    public async Task<IReadOnlyDictionary<string, GraphResult<T>>> ReadAsync<T>(
        GraphServiceClient client,
        IReadOnlyCollection<string> keys,
        Func<string, RequestInformation> request,
        Func<JsonElement, T?> read,
        CancellationToken cancellationToken)
        where T : class
    {
        var reading = new Reading<T>(client, request, read);
        var answers = await OnceAsync(reading, keys, cancellationToken);
        for (var repetition = 1; repetition <= GraphHttp.Repetitions && ToRetry(answers) is { Keys.Count: > 0 } again; repetition++)
        {
            await Task.Delay(again.Wait ?? TimeSpan.FromSeconds(1 << repetition), time, cancellationToken);
            foreach (var (key, answer) in await OnceAsync(reading, again.Keys, cancellationToken))
            {
                answers[key] = answer;
            }
        }

        return answers;
    }

    /// <summary>The items to retry, and the longest delay that any of them requires.</summary>
    private (List<string> Keys, TimeSpan? Wait) ToRetry<T>(Dictionary<string, GraphResult<T>> answers)
    {
        var passing = answers.Where(
            a => a.Value is GraphResult<T>.Failed { Fault: GraphFault.Unavailable } || WaitOf(a.Value) <= options.Value.LongestWait)
            .ToList();
        return ([.. passing.Select(a => a.Key)], passing.Select(a => WaitOf(a.Value)).Max());
    }

    private static TimeSpan? WaitOf<T>(GraphResult<T> answer) =>
        answer is GraphResult<T>.Failed { Fault: GraphFault.Busy busy } ? busy.Delay.ToTimeSpan() : null;

    private static async Task<Dictionary<string, GraphResult<T>>> OnceAsync<T>(
        Reading<T> reading, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
        where T : class
    {
        var sent = await GraphErrors.TryAsync(() => SendAsync(reading, keys, cancellationToken), cancellationToken);
        return sent.Match(
            answers =>
                keys.ToDictionary(
                    key => key,
                    key => answers.TryGetValue(key, out var answer) ? answer : Failed<T>(new GraphFault.Unavailable("missingAnswer"))),
            fault => keys.ToDictionary(key => key, _ => Failed<T>(fault)));
    }

    // Not with the SDK's own batches, which lose the Retry-After of a batch that is refused as a whole.
    private static async Task<Dictionary<string, GraphResult<T>>?> SendAsync<T>(
        Reading<T> reading, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
        where T : class
    {
        var root = reading.Client.RequestAdapter.BaseUrl!; // set where the client is made
        var batch = new RequestInformation { HttpMethod = Method.POST, URI = new Uri($"{root}/$batch") };
        var items = new JsonArray([.. keys.Select(key => Item(key, reading.Request(key), root))]);
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(new JsonObject { ["requests"] = items }.ToJsonString()));
        batch.SetStreamContent(body, "application/json");
        var answer = await reading.Client.RequestAdapter.SendPrimitiveAsync<Stream>(
            batch, new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue }, cancellationToken);
        if (answer is null)
        {
            return null;
        }

        await using (answer)
        {
            using var json = await JsonDocument.ParseAsync(answer, cancellationToken: cancellationToken);
            return BatchResponses.Read(json.RootElement, reading.Read);
        }
    }

    // The token goes with the batch, not with its items.
    private static JsonObject Item(string key, RequestInformation request, string root)
    {
        request.PathParameters.TryAdd("baseurl", root);
        return new JsonObject
        {
            ["id"] = key,
            ["method"] = "GET",
            ["url"] = request.URI.AbsoluteUri[root.Length..],
            ["headers"] = new JsonObject { ["Prefer"] = string.Join(", ", GraphPreferences.All) },
        };
    }

    private static GraphResult<T> Failed<T>(GraphFault fault) => new GraphResult<T>.Failed(fault);

    private sealed record Reading<T>(GraphServiceClient Client, Func<string, RequestInformation> Request, Func<JsonElement, T?> Read)
        where T : class;
}
