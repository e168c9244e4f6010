using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace OutlookOneOnOne.Scale.Cosmos;

/// <summary>
/// Handles the requests of the Cosmos SDK in gateway mode, within the process (learn.microsoft.com/rest/api/cosmos-db), each after a delay
/// of simulated time. It supports only what the adapter uses; anything else throws.
/// </summary>
internal sealed class CosmosWire(CosmosAccount account, TimeProvider time, TimeSpan latency) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = request.RequestUri!.AbsolutePath.Trim('/').Split('/').Select(Uri.UnescapeDataString).ToArray() switch
        {
            [""] => Json(CosmosMetadata.Account(request.RequestUri)),
            ["metadata", ..] => new HttpResponseMessage(HttpStatusCode.NotFound), // The SDK asks the Azure virtual machine where it is.
            ["dbs", _, "colls", var name] => Json(CosmosMetadata.Container(account.Container(name))),
            ["dbs", _, "colls", var name, "pkranges"] => Ranges(request, account.Container(name)),
            ["dbs", _, "colls", _, "docs"] when request.Headers.Contains("x-ms-cosmos-is-query-plan-request") => Json(
                CosmosMetadata.QueryPlan),
            ["dbs", _, "colls", var name, "docs", .. var id] => await DocumentAsync(
                request, account.Container(name), id.FirstOrDefault(), cancellationToken),
            _ => throw new NotSupportedException(
                $"The simulated Cosmos DB does not know {request.Method} {request.RequestUri.AbsolutePath}."),
        };
        answer.RequestMessage = request;
        answer.Headers.TryAddWithoutValidation("x-ms-activity-id", Guid.NewGuid().ToString());
        return answer;
    }

    private async Task<HttpResponseMessage> DocumentAsync(
        HttpRequestMessage request, CosmosContainer container, string? id, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        await Task.Delay(latency, time, cancellationToken);
        var expected = request.Headers.TryGetValues("If-Match", out var tags) ? tags.Single() : null;
        return (request.Method.Method, id) switch
        {
            ("GET", { } one) => Read(container.Find(PartitionOf(request), one)),
            ("POST", null) when request.Headers.Contains("x-ms-documentdb-isquery") => Query(container, body),
            ("POST", null) => Create(container.Partition(PartitionOf(request)), CosmosDocument.Of(body, account.NextETag())),
            ("PUT", { } one) => Replace(container.Partition(PartitionOf(request)), one, expected, CosmosDocument.Of(body, account.NextETag())),
            ("DELETE", { } one) => Delete(container.Partition(PartitionOf(request)), one, expected),
            var other => throw new NotSupportedException($"The simulated Cosmos DB does not know {other}."),
        };
    }

    private static HttpResponseMessage Read(CosmosDocument? found) =>
        found is null
            ? Refuse(HttpStatusCode.NotFound, 1)
            : Answer(HttpStatusCode.OK, found.Text, RequestUnits.Read(found.Text.Length), found.ETag);

    private static HttpResponseMessage Query(CosmosContainer container, byte[] body)
    {
        var found = CosmosQuery.Parse(body).Of(container);
        var documents = string.Join(',', found.Select(d => Encoding.UTF8.GetString(d.Text)));
        var text = Encoding.UTF8.GetBytes($$"""{"_rid":"{{container.ResourceId}}","Documents":[{{documents}}],"_count":{{found.Count}}}""");
        var answer = Answer(HttpStatusCode.OK, text, RequestUnits.Query(text.Length), etag: null);
        answer.Headers.TryAddWithoutValidation("x-ms-item-count", found.Count.ToString(CultureInfo.InvariantCulture));
        return answer;
    }

    private static HttpResponseMessage Create(IDictionary<string, CosmosDocument> partition, CosmosDocument document) =>
        partition.TryAdd(document.Id, document) ? Written(HttpStatusCode.Created, document) : Refuse(HttpStatusCode.Conflict, 1);

    private static HttpResponseMessage Replace(
        System.Collections.Concurrent.ConcurrentDictionary<string, CosmosDocument> partition,
        string id,
        string? expected,
        CosmosDocument document)
    {
        while (partition.TryGetValue(id, out var current))
        {
            if (expected is not null && expected != current.ETag)
            {
                return Refuse(HttpStatusCode.PreconditionFailed, 1);
            }

            if (partition.TryUpdate(id, document, current))
            {
                return Written(HttpStatusCode.OK, document);
            }
        }

        return Refuse(HttpStatusCode.NotFound, 1);
    }

    private static HttpResponseMessage Delete(
        System.Collections.Concurrent.ConcurrentDictionary<string, CosmosDocument> partition, string id, string? expected)
    {
        while (partition.TryGetValue(id, out var current))
        {
            if (expected is not null && expected != current.ETag)
            {
                return Refuse(HttpStatusCode.PreconditionFailed, 1);
            }

            if (partition.TryRemove(new(id, current)))
            {
                return Answer(HttpStatusCode.NoContent, [], RequestUnits.Write(current.Text.Length), etag: null);
            }
        }

        return Refuse(HttpStatusCode.NotFound, 1);
    }

    private static HttpResponseMessage Ranges(HttpRequestMessage request, CosmosContainer container)
    {
        const string state = "\"1\"";
        if (request.Headers.TryGetValues("If-None-Match", out var known) && known.Contains(state))
        {
            return Answer(HttpStatusCode.NotModified, [], 0, state);
        }

        return Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes(CosmosMetadata.Ranges(container)), 0, state);
    }

    private static string PartitionOf(HttpRequestMessage request)
    {
        using var key = JsonDocument.Parse(request.Headers.GetValues("x-ms-documentdb-partitionkey").Single());
        return key.RootElement[0].GetString()!;
    }

    private static HttpResponseMessage Written(HttpStatusCode status, CosmosDocument document) =>
        Answer(status, [], RequestUnits.Write(document.Text.Length), document.ETag);

    private static HttpResponseMessage Refuse(HttpStatusCode status, double charge) => Answer(status, "{}"u8.ToArray(), charge, etag: null);

    private static HttpResponseMessage Json(string text) => Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes(text), 0, etag: null);

    private static HttpResponseMessage Answer(HttpStatusCode status, byte[] body, double charge, string? etag)
    {
        var answer = new HttpResponseMessage(status)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } },
        };
        answer.Headers.TryAddWithoutValidation("x-ms-request-charge", charge.ToString("0.##", CultureInfo.InvariantCulture));
        if (etag is not null)
        {
            answer.Headers.TryAddWithoutValidation("etag", etag);
        }

        return answer;
    }
}
