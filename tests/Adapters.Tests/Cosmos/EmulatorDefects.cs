using System.Net;
using System.Text;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>
/// Mends what @vercel/cosmosdb-server does differently from Azure Cosmos DB, on the wire and for tests alone. It fails on a missing
/// document
/// unless a header of queries is there, spelled its own way. It takes a request for the plan of a query for the query itself; as all its
/// data is in one physical
/// partition, the plan is always to send the query there as it is.
/// </summary>
internal sealed class EmulatorDefects(HttpMessageHandler network) : DelegatingHandler(network)
{
    private const string Plan =
        """
        {"partitionedQueryExecutionInfoVersion":2,
         "queryInfo":{"distinctType":"None","top":null,"offset":null,"limit":null,"orderBy":[],"orderByExpressions":[],"groupByExpressions":[],
           "groupByAliases":[],"aggregates":[],"groupByAliasToAggregateType":{},"rewrittenQuery":"","hasSelectValue":false,"hasNonStreamingOrderBy":false},
         "queryRanges":[{"min":"","max":"FF","isMinInclusive":true,"isMaxInclusive":false}]}
        """;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (path.StartsWith("/metadata/", StringComparison.Ordinal))
        {
            // The SDK asks a virtual machine of Azure where it is; tests ask nobody outside.
            return new HttpResponseMessage(HttpStatusCode.NotFound);
        }

        if (request.Headers.Contains("x-ms-cosmos-is-query-plan-request"))
        {
            var plan = new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(Plan, Encoding.UTF8, "application/json"),
                RequestMessage = request,
            };
            plan.Headers.Add("x-ms-request-charge", "0");
            return plan;
        }

        if (path.Contains("/docs", StringComparison.Ordinal))
        {
            request.Headers.Remove("x-ms-documentdb-query-enablecrosspartition");
            request.Headers.Add("x-ms-documentdb-query-enablecrosspartition", "true");
        }
        else if (path.EndsWith("/pkranges", StringComparison.Ordinal))
        {
            // Where an id in base64 has a slash, Cosmos writes a hyphen; the emulator writes the slash, for each 64th database.
            request.RequestUri = new Uri(request.RequestUri, path.Replace("-", "%2F", StringComparison.Ordinal));
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
