using System.Text.Json;

namespace OutlookOneOnOne.Hosts.Tests.Infrastructure;

/// <summary>The deployment of <c>infra</c> as Bicep predicts it, open to the internet and on a private network.</summary>
public sealed class Deployments : IAsyncLifetime
{
    // Predicted once for all classes: each takes seconds of processor time.
    private static readonly Lazy<Task<JsonElement>> OpenSnapshot = new(() => Bicep.SnapshotAsync(CancellationToken.None));

    private static readonly Lazy<Task<JsonElement>> ClosedSnapshot = new(
        () => Bicep.SnapshotAsync(
            CancellationToken.None,
            "param privateNetworking = true",
            "param alertAddress = 'it@contoso.com'",
            "param notPeople = 'bot@contoso.com, @relay.contoso.com'",
            "param digestPilotManagers = 'vera@contoso.com, sean@contoso.com'"));

    internal Deployment Public { get; private set; } = null!; // set before the first test
    internal Deployment Private { get; private set; } = null!; // set before the first test

    internal IEnumerable<Deployment> All => [Public, Private];

    public async ValueTask InitializeAsync()
    {
        Public = new Deployment(await OpenSnapshot.Value);
        Private = new Deployment(await ClosedSnapshot.Value);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>One predicted deployment.</summary>
internal sealed class Deployment(JsonElement snapshot)
{
    public IReadOnlyList<Resource> Resources { get; } =
        [.. snapshot.GetProperty("predictedResources").EnumerateArray().Select(r => new Resource(r))];

    public IReadOnlySet<string> Outputs { get; } = snapshot.GetProperty("outputs").EnumerateObject().Select(o => o.Name).ToHashSet();

    /// <summary>The settings of the Functions application.</summary>
    public IEnumerable<JsonProperty> Settings =>
        Of("Microsoft.Web/sites/config").Single(c => c.Name.EndsWith("/appsettings", StringComparison.Ordinal))
            .Properties.EnumerateObject();

    public IEnumerable<Resource> Of(string type) => Resources.Where(r => r.Type == type);
}

/// <summary>One predicted resource. A value that only Azure knows is a formula in brackets.</summary>
internal sealed class Resource(JsonElement json)
{
    public string Id => Text("id");

    public string Type => Text("type");

    /// <summary>With the names of its parents before it, each ending in a slash.</summary>
    public string Name => Text("name");

    public JsonElement Properties => json.GetProperty("properties");

    /// <summary>The value at a path of properties, such as <c>siteConfig.minTlsVersion</c>, as JSON.</summary>
    public string At(string path) =>
        path.Split('.').Aggregate(Properties, (element, name) => element.GetProperty(name)).GetRawText().Trim('"');

    private string Text(string name) => json.GetProperty(name).GetString()!; // Bicep writes it for every resource.
}
