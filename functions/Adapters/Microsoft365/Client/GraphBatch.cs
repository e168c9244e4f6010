using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Reads many things in one request, each with an answer of its own (https://learn.microsoft.com/graph/json-batching). Those that
/// Graph throttles inside an answer of 200, as it does one by one, are asked for again by themselves. Only reads: a batch may be
/// sent twice.
/// </summary>
internal sealed class GraphBatch(IOptions<Microsoft365Options> options, TimeProvider time)
{
    public const int Most = 20;

    /// <param name="client">Asks.</param>
    /// <param name="keys">At most <see cref="Most"/>, different ones.</param>
    /// <param name="request">What to read for a key.</param>
    /// <param name="cancellationToken">Stops, also while waiting.</param>
    /// <returns>An answer for each key.</returns>
    public async Task<IReadOnlyDictionary<string, GraphAnswer<T>>> ReadAsync<T>(
        GraphServiceClient client, IReadOnlyCollection<string> keys, Func<string, RequestInformation> request, CancellationToken cancellationToken)
        where T : class, IParsable
    {
        var answers = await OnceAsync<T>(client, keys, request, cancellationToken);
        for (var repetition = 1; repetition <= GraphHttp.Repetitions && Again(answers) is { Keys.Count: > 0 } again; repetition++)
        {
            await Task.Delay(again.Wait ?? TimeSpan.FromSeconds(1 << repetition), time, cancellationToken);
            foreach (var (key, answer) in await OnceAsync<T>(client, again.Keys, request, cancellationToken))
            {
                answers[key] = answer;
            }
        }

        return answers;
    }

    /// <summary>Those that may go well next time, and the longest that any of them asks for.</summary>
    private (List<string> Keys, TimeSpan? Wait) Again<T>(Dictionary<string, GraphAnswer<T>> answers)
    {
        var passing = answers.Where(a => a.Value is GraphAnswer<T>.Failed { Fault: GraphFault.Unavailable } || WaitOf(a.Value) <= options.Value.LongestWait).ToList();
        return ([.. passing.Select(a => a.Key)], passing.Select(a => WaitOf(a.Value)).Max());
    }

    private static TimeSpan? WaitOf<T>(GraphAnswer<T> answer) => answer is GraphAnswer<T>.Failed { Fault: GraphFault.Busy busy } ? busy.Delay.ToTimeSpan() : null;

    private static async Task<Dictionary<string, GraphAnswer<T>>> OnceAsync<T>(
        GraphServiceClient client, IReadOnlyCollection<string> keys, Func<string, RequestInformation> request, CancellationToken cancellationToken)
        where T : class, IParsable
    {
        var requests = keys.ToDictionary(key => key, key => Native(client, request(key)));
        var batch = new BatchRequestContentCollection(client, Most);
        foreach (var (key, message) in requests)
        {
            batch.AddBatchRequestStep(new BatchRequestStep(key, message));
        }

        var sent = await GraphErrors.TryAsync<BatchResponseContentCollection>(async () => await client.Batch.PostAsync(batch, cancellationToken), cancellationToken);
        var answers = new Dictionary<string, GraphAnswer<T>>();
        foreach (var key in keys)
        {
            answers[key] = sent switch
            {
                GraphAnswer<BatchResponseContentCollection>.Given given => await ItemAsync<T>(given.Value, key, cancellationToken),
                GraphAnswer<BatchResponseContentCollection>.Failed failed => new GraphAnswer<T>.Failed(failed.Fault),
                _ => throw new InvalidOperationException("GraphAnswer is closed."),
            };
        }

        return answers;
    }

    // The token belongs to the batch, not to what is in it.
    private static HttpRequestMessage Native(GraphServiceClient client, RequestInformation request)
    {
        request.PathParameters.TryAdd("baseurl", client.RequestAdapter.BaseUrl!);
        var message = new HttpRequestMessage(System.Net.Http.HttpMethod.Get, request.URI);
        GraphPreferences.AddTo(message.Headers);
        return message;
    }

    private static async Task<GraphAnswer<T>> ItemAsync<T>(BatchResponseContentCollection batch, string key, CancellationToken cancellationToken)
        where T : class, IParsable
    {
        using var response = await batch.GetResponseByIdAsync(key);
        if (response is null)
        {
            return new GraphAnswer<T>.Failed(new GraphFault.Unavailable("missingAnswer"));
        }

        if (response.IsSuccessStatusCode)
        {
            return await GraphErrors.TryAsync(() => ReadAsync<T>(response, cancellationToken), cancellationToken);
        }

        var error = await GraphErrors.TryAsync(() => ReadAsync<ODataError>(response, cancellationToken), cancellationToken);
        return new GraphAnswer<T>.Failed(
            GraphErrors.Of(response.StatusCode, error.Match(e => e.Error?.Code, _ => null), RetryAfter.Of(response)));
    }

    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
        where T : IParsable =>
        await KiotaJsonSerializer.DeserializeAsync<T>(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken);
}
