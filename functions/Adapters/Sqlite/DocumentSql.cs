using System.Globalization;
using System.Text;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>A query for documents as SQL.</summary>
/// <param name="Clauses">Everything after the name of the table.</param>
/// <param name="Parameters">The values, by name.</param>
internal sealed record DocumentSql(string Clauses, IReadOnlyDictionary<string, object> Parameters)
{
    public static DocumentSql Of(DocumentScope scope, DocumentQuery query)
    {
        var (sql, values) = (new StringBuilder("WHERE kind = @Kind"), new Dictionary<string, object> { ["Kind"] = scope.Kind });
        if (scope.Partition is { } partition)
        {
            sql.Append(" AND \"partition\" = @Partition");
            values["Partition"] = partition;
        }

        foreach (var anyOf in query.Conditions)
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND ({string.Join(" OR ", anyOf.Select(c => Compare(c, values)))})");
        }

        if (query.OrderBy is { } order)
        {
            sql.Append(CultureInfo.InvariantCulture, $" ORDER BY {Term(order)} {(query.Descending ? "DESC" : "ASC")}");
        }

        if (query.Most is { } most)
        {
            sql.Append(CultureInfo.InvariantCulture, $" LIMIT {most}");
        }

        return new DocumentSql(sql.ToString(), values);
    }

    private static string Compare(TermCondition condition, Dictionary<string, object> values)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Value{values.Count}");
        values[name] = condition.Value;
        return $"{Term(condition.Term)} {Operator(condition.Comparison)} @{name}";
    }

    // Names of terms consist of letters and come from our own code.
    private static string Term(string name) => $"(terms ->> '$.{name}')";

    private static string Operator(TermComparison comparison) => comparison switch
    {
        TermComparison.Is => "=",
        TermComparison.IsNot => "<>",
        TermComparison.Lacks => "IS NOT",
        TermComparison.Before => "<",
        TermComparison.UpTo => "<=",
        TermComparison.After => ">",
        TermComparison.From => ">=",
        _ => throw new InvalidOperationException($"TermComparison has no {comparison}."),
    };
}
