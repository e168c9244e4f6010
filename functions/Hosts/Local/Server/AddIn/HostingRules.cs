using System.Text.Json;

namespace OutlookOneOnOne.Hosts.Local.Server.AddIn;

/// <summary>
/// The headers and rewrites for the add-in's files, from the configuration of Azure Static Web Apps
/// (https://learn.microsoft.com/azure/static-web-apps/configuration), so that both hosts serve the add-in in the same way.
/// </summary>
internal sealed class HostingRules
{
    public const string FileName = "staticwebapp.config.json";

    private readonly IReadOnlyDictionary<string, string> everywhere;
    private readonly IReadOnlyList<Route> routes;

    private HostingRules(IReadOnlyDictionary<string, string> everywhere, IReadOnlyList<Route> routes) =>
        (this.everywhere, this.routes) = (everywhere, routes);

    public static HostingRules Read(string file)
    {
        if (!File.Exists(file))
        {
            return new HostingRules(new Dictionary<string, string>(), []);
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var routes = document.RootElement.TryGetProperty("routes", out var all) ? all.EnumerateArray().Select(r => Route.Of(r)) : [];
        return new HostingRules(HeadersIn(document.RootElement, "globalHeaders"), [.. routes]);
    }

    /// <summary>Route patterns of ASP.NET, each with the file that it serves.</summary>
    public IEnumerable<(string Address, string File)> Rewrites =>
        routes.Where(r => r.Rewrite is not null)
            // Filtered in the line above.
            .Select(r => (r.Pattern.Replace("*", "{**rest}", StringComparison.Ordinal), r.Rewrite!.TrimStart('/')));

    /// <summary>The headers of a path; those of its route override the global ones.</summary>
    public IEnumerable<KeyValuePair<string, string>> Of(string path) =>
        routes.FirstOrDefault(r => r.Fits(path)) is { } route ? everywhere.Concat(route.Headers) : everywhere;

    private static Dictionary<string, string> HeadersIn(JsonElement of, string name) =>
        // Our own file has only texts here.
        of.TryGetProperty(name, out var headers) ? headers.EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString()!) : [];

    private sealed record Route(string Pattern, IReadOnlyDictionary<string, string> Headers, string? Rewrite)
    {
        public static Route Of(JsonElement route) => new(
            route.GetProperty("route").GetString()!, // every route of our own file has one
            HeadersIn(route, "headers"),
            route.TryGetProperty("rewrite", out var file) ? file.GetString() : null);

        public bool Fits(string path) => Pattern.EndsWith('*') ? path.StartsWith(Pattern[..^1], StringComparison.Ordinal) : path == Pattern;
    }
}
