using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Azure.Cosmos;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>
/// Queries one container. Pages continue from the last document's sort key rather than with a Cosmos continuation token: tokens can be too
/// long for a URL, and pages shift when documents are added or deleted in between. A query that Cosmos splits into several responses is
/// read to the end.
/// </summary>
internal sealed class ContainerQuery(Container container, DocumentText text, CosmosRetry retry)
{
    public Task<IReadOnlyList<Found<Envelope>>> ReadAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        ReadAsync("*", scope, query, document => text.Read(document).Found, cancellationToken);

    /// <summary>Only keys and states, for documents whose content need not be readable.</summary>
    public Task<IReadOnlyList<(DocumentKey Key, string ETag)>> ReadKeysAsync(
        DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        ReadAsync($"c.id, c.{text.PartitionKey}, c._etag", scope, query, text.ReadKey, cancellationToken);

    /// <summary>If a later response of a query fails, the whole query is repeated.</summary>
    private Task<IReadOnlyList<T>> ReadAsync<T>(
        string columns, DocumentScope scope, DocumentQuery query, Func<JsonElement, T> read, CancellationToken cancellationToken)
    {
        var options = new QueryRequestOptions { PartitionKey = scope.Partition is { } partition ? new PartitionKey(partition) : null };
        var definition = Definition(columns, scope, query);
        return retry.RunAsync<IReadOnlyList<T>>(
            $"query {container.Id}",
            async cancel =>
            {
                var found = new List<T>();
                using var answers = container.GetItemQueryStreamIterator(definition, requestOptions: options);
                while (answers.HasMoreResults)
                {
                    using var response = await answers.ReadNextAsync(cancel);
                    response.EnsureSuccessStatusCode();
                    using var page = await JsonDocument.ParseAsync(response.Content, cancellationToken: cancel);
                    found.AddRange(page.RootElement.GetProperty("Documents").EnumerateArray().Select(read));
                }

                return found;
            },
            cancellationToken);
    }

    private QueryDefinition Definition(string columns, DocumentScope scope, DocumentQuery query)
    {
        var sql = new StringBuilder("SELECT ");
        if (query.Most is { } most)
        {
            sql.Append(CultureInfo.InvariantCulture, $"TOP {most} ");
        }

        sql.Append(CultureInfo.InvariantCulture, $"{columns} FROM c WHERE c.type = @type");
        var values = new List<(string Name, string Value)> { ("@type", scope.Kind) };

        // The query also contains the partition: emulators look at nothing else, and for Cosmos it makes no difference.
        if (scope.Partition is { } partition)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND c.{text.PartitionKey} = @partition");
            values.Add(("@partition", partition));
        }

        foreach (var anyOf in query.Conditions)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND ({string.Join(" OR ", anyOf.Select(c => Compare(c, values)))})");
        }

        if (query.OrderBy is { } order)
        {
            sql.Append(CultureInfo.InvariantCulture, $" ORDER BY c.{order} {(query.Descending ? "DESC" : "ASC")}");
        }

        return values.Aggregate(new QueryDefinition(sql.ToString()), (q, v) => q.WithParameter(v.Name, v.Value));
    }

    private static string Compare(TermCondition condition, List<(string Name, string Value)> values)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@value{values.Count}");
        values.Add((name, condition.Value));
        var comparison = $"c.{condition.Term} {Operator(condition.Comparison)} {name}";
        return condition.Comparison is TermComparison.Lacks ? $"NOT IS_DEFINED(c.{condition.Term}) OR {comparison}" : comparison;
    }

    private static string Operator(TermComparison comparison) => comparison switch
    {
        TermComparison.Is => "=",
        TermComparison.IsNot or TermComparison.Lacks => "!=",
        TermComparison.Before => "<",
        TermComparison.UpTo => "<=",
        TermComparison.After => ">",
        TermComparison.From => ">=",
        _ => throw new InvalidOperationException($"TermComparison has no {comparison}."),
    };
}
