namespace OutlookOneOnOne.Scale.Cosmos;

/// <summary>What the SDK requests from an account before it requests documents, in the service's format.</summary>
internal static class CosmosMetadata
{
    /// <summary>The plan: send the query unchanged to the only range.</summary>
    public const string QueryPlan =
        """
        {"partitionedQueryExecutionInfoVersion":2,
         "queryInfo":{"distinctType":"None","top":null,"offset":null,"limit":null,"orderBy":[],"orderByExpressions":[],"groupByExpressions":[],
           "groupByAliases":[],"aggregates":[],"groupByAliasToAggregateType":{},"rewrittenQuery":"","hasSelectValue":false,"hasNonStreamingOrderBy":false},
         "queryRanges":[{"min":"","max":"FF","isMinInclusive":true,"isMaxInclusive":false}]}
        """;

    public static string Account(Uri asked) =>
        $$"""
            {"_self":"","id":"simulated","_rid":"simulated","media":"//media/","addresses":"//addresses/","_dbs":"//dbs/",
             "writableLocations":[{"name":"Here","databaseAccountEndpoint":"{{asked.GetLeftPart(UriPartial.Authority)}}/"}],
             "readableLocations":[{"name":"Here","databaseAccountEndpoint":"{{asked.GetLeftPart(UriPartial.Authority)}}/"}],
             "enableMultipleWriteLocations":false,
             "userReplicationPolicy":{"asyncReplication":false,"minReplicaSetSize":3,"maxReplicasetSize":4},
             "userConsistencyPolicy":{"defaultConsistencyLevel":"Session"},
             "systemReplicationPolicy":{"minReplicaSetSize":3,"maxReplicasetSize":4},
             "readPolicy":{"primaryReadCoefficient":1,"secondaryReadCoefficient":1},
             "queryEngineConfiguration":"{\"maxSqlQueryInputLength\":262144,\"maxJoinsPerSqlQuery\":5,\"maxLogicalAndPerSqlQuery\":500,\"maxLogicalOrPerSqlQuery\":500,\"maxUdfRefPerSqlQuery\":10,\"maxInExpressionItemsCount\":16000,\"queryMaxInMemorySortDocumentCount\":500,\"maxQueryRequestTimeoutFraction\":0.9,\"sqlAllowNonFiniteNumbers\":false,\"sqlAllowAggregateFunctions\":true,\"sqlAllowSubQuery\":true,\"sqlAllowScalarSubQuery\":true,\"allowNewKeywords\":true,\"sqlAllowLike\":true,\"sqlAllowGroupByClause\":true,\"maxSpatialQueryCells\":12,\"spatialMaxGeometryPointCount\":256,\"sqlAllowTop\":true,\"enableSpatialIndexing\":true}"}
            """;

    public static string Container(CosmosContainer container) =>
        $$"""
            {"id":"{{container.Name}}","_rid":"{{container.ResourceId}}","_self":"dbs/PaYSAA==/colls/{{container.ResourceId}}/","_etag":"\"1\"","_ts":1795000000,"defaultTtl":-1,
             "partitionKey":{"paths":["/{{container.PartitionKey}}"],"kind":"Hash","version":2},
             "indexingPolicy":{"indexingMode":"consistent","automatic":true,"includedPaths":[{"path":"/*"}],"excludedPaths":[{"path":"/body/*"}]},
             "_docs":"docs/","_sprocs":"sprocs/","_triggers":"triggers/","_udfs":"udfs/","_conflicts":"conflicts/"}
            """;

    public static string Ranges(CosmosContainer container) =>
        $$"""
            {"_rid":"{{container.ResourceId}}","_count":1,"PartitionKeyRanges":[
              {"_rid":"PaYSAPH7qAoCAAAAAAAAUA==","id":"0","_etag":"\"1\"","minInclusive":"","maxExclusive":"FF","ridPrefix":0,
               "_self":"dbs/PaYSAA==/colls/{{container.ResourceId}}/pkranges/PaYSAPH7qAoCAAAAAAAAUA==/","throughputFraction":1,"status":"online","parents":[],"_ts":1795000000,"_lsn":1}]}
            """;
}
