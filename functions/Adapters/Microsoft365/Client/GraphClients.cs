using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Authentication.Azure;
using OutlookOneOnOne.Adapters.Microsoft365.Authentication;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Creates the Graph clients, one for each role, on the pipeline of <see cref="GraphHttp"/>. Their calls go through
/// <see cref="Errors.GraphErrors"/>.
/// </summary>
internal sealed class GraphClients(
    IHttpClientFactory http, GraphCredentials credentials, IOptions<Microsoft365Options> options) : IDisposable
{
    private readonly Dictionary<GraphRole, Lazy<GraphServiceClient>> clients = Enum.GetValues<GraphRole>()
        .ToDictionary(role => role, role => new Lazy<GraphServiceClient>(() => Create(role, http, credentials, options.Value.GraphUrl)));

    public GraphServiceClient For(GraphRole role) => clients[role].Value;

    public void Dispose()
    {
        foreach (var client in clients.Values.Where(c => c.IsValueCreated))
        {
            client.Value.Dispose();
        }
    }

    // No other host gets a token, wherever a nextLink points.
    private static GraphServiceClient Create(GraphRole role, IHttpClientFactory http, GraphCredentials credentials, Uri graph) => new(
        http.CreateClient(GraphHttp.ClientName),
        new AzureIdentityAuthenticationProvider(
            credentials.For(role), [graph.Host], observabilityOptions: null, isCaeEnabled: true, GraphCredentials.Scopes(graph)),
        graph.AbsoluteUri.TrimEnd('/'));
}
