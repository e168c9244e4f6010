using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Azure.Cosmos;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// Counts requests to Azure Cosmos DB and their charges for each use case, which is named after the outermost current activity (the HTTP
/// request or the function). Contains no ids and no content.
/// </summary>
internal sealed class RequestMeter : RequestHandler
{
    public const string Requests = "oneonone.cosmos.requests";
    public const string Charge = "oneonone.cosmos.request_units";

    private readonly Counter<long> requests;
    private readonly Histogram<double> charge;

    public RequestMeter(Meter meter)
    {
        requests = meter.CreateCounter<long>(Requests, "{request}", "Requests to Azure Cosmos DB");
        charge = meter.CreateHistogram<double>(Charge, "{RU}", "Request units that Azure Cosmos DB charged");
    }

    public override async Task<ResponseMessage> SendAsync(RequestMessage request, CancellationToken cancellationToken)
    {
        var tags = new TagList { { "use_case", UseCase() }, { "kind", KindOf(request) }, { "container", ContainerOf(request) } };
        var response = await base.SendAsync(request, cancellationToken);
        tags.Add("status", (int)response.StatusCode);
        requests.Add(1, tags);
        charge.Record(response.Headers.RequestCharge, tags);
        return response;
    }

    private static string UseCase()
    {
        var activity = Activity.Current;
        while (activity?.Parent is { } parent)
        {
            activity = parent;
        }

        return activity?.OperationName ?? "none";
    }

    private static string KindOf(RequestMessage request) =>
        request.Method.Method switch
        {
            "GET" => request.RequestUri.OriginalString.Contains("/docs/", StringComparison.Ordinal) ? "point read" : "metadata",
            "PUT" => "replace",
            "DELETE" => "delete",
            _ when request.Headers["x-ms-cosmos-is-query-plan-request"] is not null => "query plan",
            _ when request.Headers["x-ms-documentdb-isquery"] is not null => request.Headers["x-ms-documentdb-partitionkey"] is null
                ? "query over all partitions"
                : "query",
            _ => "create",
        };

    private static string ContainerOf(RequestMessage request) =>
        request.RequestUri.OriginalString.Split('/') is [_, _, _, var container, ..] ? container : "none";
}
