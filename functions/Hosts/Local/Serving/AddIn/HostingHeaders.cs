using System.Text.Json;

namespace OutlookOneOnOne.Hosts.Local.Serving.AddIn;

/// <summary>
/// The headers that the add-in's files need, from the file by which Azure Static Web Apps sends them too
/// (https://learn.microsoft.com/azure/static-web-apps/configuration): the same everywhere.
/// </summary>
internal sealed class HostingHeaders
{
    public const string FileName = "staticwebapp.config.json";

    private readonly IReadOnlyDictionary<string, string> everywhere;
    private readonly IReadOnlyList<Route> routes;

    private HostingHeaders(IReadOnlyDictionary<string, string> everywhere, IReadOnlyList<Route> routes) => (this.everywhere, this.routes) = (everywhere, routes);

    public static HostingHeaders Read(string file)
    {
        if (!File.Exists(file))
        {
            return new HostingHeaders(new Dictionary<string, string>(), []);
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var routes = document.RootElement.TryGetProperty("routes", out var all) ? all.EnumerateArray().Select(r => new Route(r.GetProperty("route").GetString()!, Headers(r, "headers"))) : [];
        return new HostingHeaders(Headers(document.RootElement, "globalHeaders"), [.. routes]);
    }

    /// <summary>Of a path; those of its route before those for all.</summary>
    public IEnumerable<KeyValuePair<string, string>> Of(string path) =>
        routes.FirstOrDefault(r => r.Fits(path)) is { } route ? everywhere.Concat(route.Headers) : everywhere;

    private static Dictionary<string, string> Headers(JsonElement of, string name) =>
        of.TryGetProperty(name, out var headers) ? headers.EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString()!) : [];

    private sealed record Route(string Pattern, IReadOnlyDictionary<string, string> Headers)
    {
        public bool Fits(string path) => Pattern.EndsWith('*') ? path.StartsWith(Pattern[..^1], StringComparison.Ordinal) : path == Pattern;
    }
}
