using System.Text.RegularExpressions;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Directory;

/// <summary>
/// The supported part of <c>$filter</c>: comparisons of single properties, joined by <c>and</c>. <c>ne</c> requires an advanced query
/// (https://learn.microsoft.com/graph/aad-advanced-queries): the header ConsistencyLevel and <c>$count</c>.
/// </summary>
internal sealed partial class DirectoryFilter<T>(IReadOnlyDictionary<string, Func<T, string>> properties)
{
    public IReadOnlyList<T> Apply(GraphCall call, IReadOnlyList<T> all)
    {
        if (call.Query["$filter"] is not { } filter)
            return all;
        var clauses = And().Split(filter.Trim()).Select(c => ClauseOf(c, call)).ToList();
        return [.. all.Where(item => clauses.TrueForAll(c => c(item)))];
    }

    private Predicate<T> ClauseOf(string text, GraphCall call)
    {
        var parts = Comparison().Match(text);
        if (!parts.Success)
            throw new GraphRefusal(400, "Request_UnsupportedQuery", $"Unsupported or invalid query filter clause: '{text}'.");
        var (name, value) = (parts.Groups["name"].Value, parts.Groups["value"].Value.Trim('\''));
        var property =
            properties.FirstOrDefault(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase)).Value
            ?? throw new GraphRefusal(
                400,
                "Request_UnsupportedQuery",
                $"Unsupported or invalid query filter clause specified for property '{name}' of resource.");
        var wanted = parts.Groups["operator"].Value == "eq";
        if (!wanted && !(call.IsEventuallyConsistent && call.Query.IsTrue("$count")))
            throw new GraphRefusal(
                400, "Request_UnsupportedQuery", "Operator: 'NotEqualsMatch' is not supported because the request is no advanced query.");
        return item => string.Equals(property(item), value, StringComparison.OrdinalIgnoreCase) == wanted;
    }

    [GeneratedRegex(@"\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?<name>\w+)\s+(?<operator>eq|ne)\s+(?<value>true|false|null|'[^']*')$")]
    private static partial Regex Comparison();
}
