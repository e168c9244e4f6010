using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookOneOnOne.Adapters.Azure.Cosmos;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>
/// Direct access to the emulator's documents, without the SDK and the store: to see what is stored, and to add what an older version would
/// have written.
/// </summary>
internal sealed class RawDocuments(CosmosOptions options) : IDisposable
{
    private readonly HttpClient http = new(
        new EmulatorDefects(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }))
    {
        BaseAddress = new Uri(options.Endpoint),
    };

    public CosmosOptions Options => options;

    public void Dispose() => http.Dispose();

    public async Task<IReadOnlyList<JsonObject>> AllAsync(string container, CancellationToken cancellationToken)
    {
        var answer = await http.GetStringAsync(
            new Uri($"dbs/{options.Database}/colls/{container}/docs", UriKind.Relative), cancellationToken);
        return [.. JsonNode.Parse(answer)!["Documents"]!.AsArray().Select(d => d!.AsObject())];
    }

    public async Task PutAsync(string container, string partition, string document, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri($"dbs/{options.Database}/colls/{container}/docs", UriKind.Relative))
        {
            Content = new StringContent(document, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("x-ms-documentdb-partitionkey", JsonSerializer.Serialize(new[] { partition }));
        request.Headers.Add("x-ms-documentdb-is-upsert", "true");
        (await http.SendAsync(request, cancellationToken)).EnsureSuccessStatusCode();
    }
}
