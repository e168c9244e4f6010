using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Api;
using OutlookOneOnOne.Hosts.AzureFunctions;

namespace OutlookOneOnOne.Hosts.Tests.AzureFunctions;

/// <summary>The Azure Functions host as Program.cs composes it, without the Functions runtime.</summary>
public sealed class StartingTests : IDisposable
{
    // The well-known key of every storage emulator (learn.microsoft.com/azure/storage/common/storage-use-azurite).
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    // Accepts connections and never answers, which is worse than refusing them.
    private readonly TcpListener silent = new(IPAddress.Loopback, 0);

    public StartingTests() => silent.Start();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => silent.Dispose();

    [Fact]
    public async Task It_starts_without_storage_and_database_and_reports_that_it_is_not_ready()
    {
        using var host = new HostBuilder().ConfigureWebHost(web => web
            .UseTestServer()
            .ConfigureServices(services => services.AddOutlookOneOnOne(HostSettings.Read(Configuration())))
            .Configure(app => app.Run(app.ApplicationServices.GetRequiredService<RequestDelegate>()))).Build();

        await host.StartAsync(Cancel).WaitAsync(Soon, Cancel);
        var client = host.GetTestClient();
        using var alive = await client.GetAsync("/healthz", Cancel).WaitAsync(Soon, Cancel);
        using var ready = await client.GetAsync("/readyz", Cancel).WaitAsync(Soon, Cancel);
        using var response = await client.GetAsync("/api/me", Cancel).WaitAsync(Soon, Cancel);
        await host.StopAsync(Cancel).WaitAsync(Soon, Cancel);

        Assert.Equal((200, 503, 503), ((int)alive.StatusCode, (int)ready.StatusCode, (int)response.StatusCode));
        var dependencies = JsonNode.Parse(await ready.Content.ReadAsStringAsync(Cancel))!["dependencies"]!.AsArray();
        Assert.Contains(dependencies, d => (string)d!["name"]! == "start-up" && !(bool)d["ready"]!);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter?.Delta);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("True", true)]
    public async Task Assistants_find_the_endpoint_at_its_public_address_only_if_the_policy_allows_them(string? policy, bool isOn)
    {
        using var host = new HostBuilder().ConfigureWebHost(web => web
            .UseTestServer()
            .ConfigureServices(services => services.AddOutlookOneOnOne(HostSettings.Read(Configuration(("Policy:AssistantsOn", policy)))))
            .Configure(app => app.Run(app.ApplicationServices.GetRequiredService<RequestDelegate>()))).Build();

        await host.StartAsync(Cancel).WaitAsync(Soon, Cancel);
        var api = host.Services.GetRequiredService<IOptions<ApiOptions>>().Value;
        await host.StopAsync(Cancel).WaitAsync(Soon, Cancel);

        Assert.Equal((isOn, "https://func-x.azurewebsites.net/"), (api.AssistantsOn, api.Address?.AbsoluteUri));
    }

    private IConfiguration Configuration(params (string Name, string? Value)[] more)
    {
        var port = ((IPEndPoint)silent.LocalEndpoint).Port;
        var account = $"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={EmulatorKey}";
        return new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Entra:TenantId"] = Guid.NewGuid().ToString(),
            ["Entra:Audience"] = Guid.NewGuid().ToString(),
            ["Site:Api"] = "https://func-x.azurewebsites.net",
            ["Site:AddIn"] = "https://x.azurestaticapps.net",
            ["Cosmos:Endpoint"] = $"https://127.0.0.1:{port}/",
            ["Cosmos:EmulatorKey"] = EmulatorKey,
            ["Blobs:EmulatorConnectionString"] = $"{account};BlobEndpoint=http://127.0.0.1:{port}/devstoreaccount1;",
            ["Queues:EmulatorConnectionString"] = $"{account};QueueEndpoint=http://127.0.0.1:{port}/devstoreaccount1;",
            ["Microsoft365:GraphUrl"] = $"http://127.0.0.1:{port}/v1.0",
            ["Microsoft365:Senders:0"] = "a@contoso.com",
        }).AddInMemoryCollection(more.ToDictionary(m => m.Name, m => m.Value)).Build();
    }
}
