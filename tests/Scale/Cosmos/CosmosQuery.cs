using System.Text.Json;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Scale.Cosmos;

/// <summary>
/// The queries that the adapter sends: terms joined by AND, an order by one term, a limit. Anything else is refused, so that a new query
/// fails here instead of giving wrong results.
/// </summary>
internal sealed partial class CosmosQuery
{
    private readonly List<(string Term, string Comparison, string Value)> conditions;
    private readonly string? order;
    private readonly bool descending;
    private readonly int most;

    private CosmosQuery(Match query, IReadOnlyDictionary<string, string> parameters)
    {
        conditions = [.. ConditionsIn(query.Groups["where"].Value, parameters)];
        (order, descending) = (query.Groups["order"].Success ? query.Groups["order"].Value : null, query.Groups["way"].Value == "DESC");
        most = query.Groups["most"].Success
            ? int.Parse(query.Groups["most"].Value, System.Globalization.CultureInfo.InvariantCulture)
            : int.MaxValue;
    }

    public static CosmosQuery Parse(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        var sql = json.RootElement.GetProperty("query").GetString()!;
        var parameters = json
            .RootElement.GetProperty("parameters")
            .EnumerateArray()
            .ToDictionary(p => p.GetProperty("name").GetString()!, p => p.GetProperty("value").GetString()!);
        return Select().Match(sql) is { Success: true } query ? new CosmosQuery(query, parameters) : throw NotUnderstood(sql);
    }

    public IReadOnlyList<CosmosDocument> Of(CosmosContainer container)
    {
        var partition = conditions
            .Where(c => c is { Comparison: "=" } && c.Term == container.PartitionKey)
            .Select(c => c.Value)
            .FirstOrDefault();
        var found = container.Documents(partition).Where(Fits);
        return [.. Ordered(found).Take(most)];
    }

    private IEnumerable<CosmosDocument> Ordered(IEnumerable<CosmosDocument> found)
    {
        if (order is null)
        {
            return found;
        }

        return descending
            ? found.OrderByDescending(d => d.Terms.GetValueOrDefault(order), StringComparer.Ordinal)
            : found.OrderBy(d => d.Terms.GetValueOrDefault(order), StringComparer.Ordinal);
    }

    private bool Fits(CosmosDocument document) => conditions.TrueForAll(c =>
        document.Terms.TryGetValue(c.Term, out var value) && c.Comparison switch
        {
            "=" => value == c.Value,
            ">=" => string.CompareOrdinal(value, c.Value) >= 0,
            "<=" => string.CompareOrdinal(value, c.Value) <= 0,
            "<" => string.CompareOrdinal(value, c.Value) < 0,
            _ => throw NotUnderstood(c.Comparison),
        });

    private static IEnumerable<(string, string, string)> ConditionsIn(string where, IReadOnlyDictionary<string, string> parameters)
    {
        foreach (
            var part in where
                .Replace("(", string.Empty, StringComparison.Ordinal)
                .Replace(")", string.Empty, StringComparison.Ordinal)
                .Split(" AND "))
        {
            var condition = Comparison().Match(part.Trim());
            if (!condition.Success)
            {
                throw NotUnderstood(part);
            }

            var value = condition.Groups["value"].Value;
            yield return (
                condition.Groups["term"].Value,
                condition.Groups["comparison"].Value,
                value.StartsWith('@') ? parameters[value] : value.Trim('\''));
        }
    }

    private static NotSupportedException NotUnderstood(string sql) => new($"The simulated Cosmos DB does not know this query yet: {sql}");

    [GeneratedRegex(
        @"^SELECT (TOP (?<most>\d+) )?(\*|c\.\w+(, c\.\w+)*) FROM c WHERE (?<where>.+?)( ORDER BY c\.(?<order>\w+) (?<way>ASC|DESC))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Select();

    [GeneratedRegex(
        @"^c\.(?<term>\w+) (?<comparison>=|>=|<=|<) (?<value>@\w+|'[^']*')$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison();
}
