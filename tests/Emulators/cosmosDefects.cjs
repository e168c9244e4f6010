// Corrects what @vercel/cosmosdb-server does differently from Azure Cosmos DB. It fails on a missing document unless a query header is
// present. It mistakes a request for a query plan for the query itself; because all its data is in one physical partition, the plan is
// always to send the query there unchanged.
"use strict";

const plan = JSON.stringify({
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: "None",
    top: null,
    offset: null,
    limit: null,
    orderBy: [],
    orderByExpressions: [],
    groupByExpressions: [],
    groupByAliases: [],
    aggregates: [],
    groupByAliasToAggregateType: {},
    rewrittenQuery: "",
    hasSelectValue: false,
    hasNonStreamingOrderBy: false,
  },
  queryRanges: [{ min: "", max: "FF", isMinInclusive: true, isMaxInclusive: false }],
});

// The id that Cosmos gives a database or a container, in base64. Where it has a slash, Cosmos writes a hyphen and the emulator the slash, for
// every 64th database. The client uses ids when it reads partition key ranges, and a container again after a refusal (429).
const resourceIds = /(?<=\/(?:dbs|colls)\/)[A-Za-z0-9+-]+={1,2}(?=[/?]|$)/g;

module.exports = {
  mend(server) {
    const [answer] = server.listeners("request");
    server.removeAllListeners("request");
    server.on("request", (request, response) => {
      if ("x-ms-cosmos-is-query-plan-request" in request.headers) {
        request.resume();
        response.setHeader("content-type", "application/json");
        response.setHeader("x-ms-request-charge", "0");
        response.end(plan);
        return;
      }

      const [path] = request.url.split("?");
      if (path.includes("/docs")) {
        request.headers["x-ms-documentdb-query-enablecrosspartition"] = "true";
      } else {
        request.url = request.url.replace(resourceIds, (id) => id.replaceAll("-", "%2F"));
      }

      answer.call(server, request, response);
    });
  },
};
