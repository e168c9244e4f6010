using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace OutlookOneOnOne.SimulatedGraph.Requests;

/// <summary>The query options. Their names are case-insensitive, as in Graph.</summary>
internal sealed class GraphQuery
{
    private readonly Dictionary<string, string> options;

    private GraphQuery(Dictionary<string, string> options) => this.options = options;

    public string? this[string name] => options.GetValueOrDefault(name);

    public static GraphQuery Of(string query)
    {
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in QueryHelpers.ParseQuery(query))
        {
            if (values.Count > 1)
                throw GraphRefusal.BadRequest(
                    $"Query option '{name}' was specified more than once, but it must be specified at most once.");
            options[name] = values.ToString();
        }

        return new GraphQuery(options);
    }

    public bool IsTrue(string name) => string.Equals(this[name], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Graph refuses unknown options; the error says so if only the simulator does not support one.</summary>
    public void Only(params string[] supported)
    {
        foreach (var name in options.Keys.Where(n => !supported.Contains(n, StringComparer.OrdinalIgnoreCase)))
        {
            if (name.StartsWith('$') && !ODataOptions.Contains(name))
                throw GraphRefusal.BadRequest($"The query parameter '{name}' is not supported.");
            if (name.StartsWith('$'))
                throw GraphRefusal.NotSimulated($"option {name} here");
        }
    }

    /// <summary>The selected names; null if none were, which means the default ones.</summary>
    public IReadOnlyList<string>? Select() =>
        this["$select"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } names
            ? names
            : null;

    public int? Integer(string name) =>
        this[name] switch
        {
            null => null,
            var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            var text => throw GraphRefusal.BadRequest(
                $"Invalid value '{text}' for {name} query option found. The {name} query option requires a non-negative integer value."),
        };

    public string With(params (string Name, string Value)[] replaced)
    {
        var all = new Dictionary<string, string>(options, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in replaced)
        {
            all[name] = value;
        }

        return string.Join('&', all.Select(o => $"{o.Key}={Uri.EscapeDataString(o.Value)}"));
    }

    private static readonly HashSet<string> ODataOptions = new(StringComparer.OrdinalIgnoreCase)
    {
        "$count", "$expand", "$filter", "$format", "$orderby", "$search", "$select", "$skip", "$skiptoken", "$top", "$deltatoken",
    };
}
