using System.Globalization;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>Which documents of a kind.</summary>
/// <param name="Sql">On <c>c</c>, with parameters; empty for all.</param>
/// <param name="Parameters">Their names without the at sign.</param>
internal sealed record Condition(string Sql, params (string Name, string Value)[] Parameters)
{
    public static Condition All { get; } = new(string.Empty);

    /// <summary>The term by which they come, e.g. <c>c.place DESC</c>; null for any order.</summary>
    public string? Order { get; init; }

    /// <summary>The first so many; null for all.</summary>
    public int? Most { get; init; }
}

/// <summary>
/// Queries of one container. Paging is ours, by the place where a page ended, and not by the continuation tokens of Cosmos: those
/// outgrow an address, and shift when documents come and go between two pages. What one query gives in several answers is read to its end.
/// </summary>
internal sealed class DocumentQuery(Container container, string partitionKey, Patience patience)
{
    /// <summary>Within one partition.</summary>
    public Task<IReadOnlyList<CosmosDocument<T>>> WithinAsync<T>(DocumentKind<T> kind, string partition, Condition condition, CancellationToken cancellationToken)
        where T : class =>
        ReadAsync(
            kind,
            // The partition stands in the query too: an emulator goes by that alone, and to Cosmos it is the same.
            Definition(kind, condition with { Sql = $"c.{partitionKey} = @partition{And(condition.Sql)}", Parameters = [.. condition.Parameters, ("partition", partition)] }),
            new PartitionKey(partition),
            cancellationToken);

    /// <summary>Over all partitions: for administration only, never on the way of somebody who waits.</summary>
    public Task<IReadOnlyList<CosmosDocument<T>>> EverywhereAsync<T>(DocumentKind<T> kind, Condition condition, CancellationToken cancellationToken)
        where T : class => ReadAsync(kind, Definition(kind, condition), null, cancellationToken);

    private static string And(string sql) => sql.Length == 0 ? string.Empty : $" AND ({sql})";

    private static QueryDefinition Definition<T>(DocumentKind<T> kind, Condition condition)
        where T : class
    {
        var top = condition.Most is { } most ? string.Create(CultureInfo.InvariantCulture, $"TOP {most} ") : string.Empty;
        var order = condition.Order is { } by ? $" ORDER BY {by}" : string.Empty;
        var query = new QueryDefinition($"SELECT {top}* FROM c WHERE c.type = @type{And(condition.Sql)}{order}").WithParameter("@type", kind.Name);
        return condition.Parameters.Aggregate(query, (q, p) => q.WithParameter($"@{p.Name}", p.Value));
    }

    /// <summary>When an answer in the middle fails, the whole query is asked again.</summary>
    private Task<IReadOnlyList<CosmosDocument<T>>> ReadAsync<T>(DocumentKind<T> kind, QueryDefinition query, PartitionKey? partition, CancellationToken cancellationToken)
        where T : class =>
        patience.AskAsync<IReadOnlyList<CosmosDocument<T>>>(
            $"query {container.Id}",
            async cancel =>
            {
                var found = new List<CosmosDocument<T>>();
                using var answers = container.GetItemQueryStreamIterator(query, requestOptions: new QueryRequestOptions { PartitionKey = partition });
                while (answers.HasMoreResults)
                {
                    using var response = await answers.ReadNextAsync(cancel);
                    response.EnsureSuccessStatusCode();
                    using var page = await JsonDocument.ParseAsync(response.Content, cancellationToken: cancel);
                    found.AddRange(page.RootElement.GetProperty("Documents").EnumerateArray().Select(d => DocumentText.Read(kind, partitionKey, d)));
                }

                return found;
            },
            cancellationToken);
}
