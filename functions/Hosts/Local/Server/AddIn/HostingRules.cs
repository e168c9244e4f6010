using System.Text.Json;

namespace OutlookOneOnOne.Hosts.Local.Server.AddIn;

/// <summary>
/// The headers that the add-in's files need, and which file answers at an address that is no file's, from the file that tells
/// Azure Static Web Apps too (https://learn.microsoft.com/azure/static-web-apps/configuration): the same everywhere.
/// </summary>
internal sealed class HostingRules
{
    public const string FileName = "staticwebapp.config.json";

    private readonly IReadOnlyDictionary<string, string> everywhere;
    private readonly IReadOnlyList<Route> routes;

    private HostingRules(IReadOnlyDictionary<string, string> everywhere, IReadOnlyList<Route> routes) => (this.everywhere, this.routes) = (everywhere, routes);

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

    /// <summary>Patterns of addresses as ASP.NET's routing writes them, with the file that answers there.</summary>
    public IEnumerable<(string Address, string File)> Rewrites =>
        routes.Where(r => r.Rewrite is not null).Select(r => (r.Pattern.Replace("*", "{**rest}", StringComparison.Ordinal), r.Rewrite!.TrimStart('/')));

    /// <summary>Of a path; those of its route before those for all.</summary>
    public IEnumerable<KeyValuePair<string, string>> Of(string path) =>
        routes.FirstOrDefault(r => r.Fits(path)) is { } route ? everywhere.Concat(route.Headers) : everywhere;

    private static Dictionary<string, string> HeadersIn(JsonElement of, string name) =>
        of.TryGetProperty(name, out var headers) ? headers.EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString()!) : [];

    private sealed record Route(string Pattern, IReadOnlyDictionary<string, string> Headers, string? Rewrite)
    {
        public static Route Of(JsonElement route) => new(
            route.GetProperty("route").GetString()!, HeadersIn(route, "headers"), route.TryGetProperty("rewrite", out var file) ? file.GetString() : null);

        public bool Fits(string path) => Pattern.EndsWith('*') ? path.StartsWith(Pattern[..^1], StringComparison.Ordinal) : path == Pattern;
    }
}
