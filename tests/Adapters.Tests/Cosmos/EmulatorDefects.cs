using System.Net;
using System.Text;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>
/// Works around differences between @vercel/cosmosdb-server and Azure Cosmos DB, in tests only. The emulator fails on a missing document
/// unless a query header is present, with its own spelling. It mistakes a request for a query plan for the query itself; because all its
/// data is in one physical partition, the plan is always to send the query there unchanged.
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
            // The SDK asks the Azure virtual machine where it is; tests make no outside requests.
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
            // Cosmos DB replaces the slash of a base64 id with a hyphen; the emulator keeps the slash, which affects every 64th database.
            request.RequestUri = new Uri(request.RequestUri, path.Replace("-", "%2F", StringComparison.Ordinal));
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
