using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Pages;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Local.Server.Identity;
using OutlookOneOnOne.Hosts.Tests.Cli;
using OutlookOneOnOne.SimulatedGraph;

namespace OutlookOneOnOne.Hosts.Tests.WeeklyFlow;

/// <summary>
/// The Local host on the simulated Graph, without its scheduler, so that a test decides when a round runs. Starting it again on the same
/// folder simulates a restart.
/// </summary>
internal sealed class GraphServer : IAsyncDisposable
{
    private readonly ReloadingInstallation installation;
    private readonly IHost host;
    private readonly HttpClient client;

    private GraphServer(ReloadingInstallation installation, IHost host)
    {
        (this.installation, this.host) = (installation, host);
        client = new HttpClient { BaseAddress = installation.Site.Address };
    }

    public DataFolder Data => installation.Current.Data;

    public static async Task<GraphServer> StartAsync(
        GraphSimulator graph, TemporaryFolder folder, FakeClock clock, int port, ILoggerProvider log)
    {
        var (site, cancel) = (WebSite.OnThisMachine(port, hasPages: true), TestContext.Current.CancellationToken);
        var source = new GraphSource(graph.BaseAddress, graph.Tenant.Id, AsApplication: true, OwnTeam: false, SignInFolder: null)
        {
            Senders = [EmailAddress.Parse(SimulatedCompany.Sender)],
        };
        var opening = await OpenResult.OfAsync(
            source.WithNotificationsAt(site), folder.In("data"), site, ManagerSelection.Everybody, clock.GetCurrentInstant(), cancel);
        var installation = new ReloadingInstallation(
            new DirectorySource(clock.GetCurrentInstant(), AbsenceLists.None),
            Assert.IsType<OpenResult.Ready>(opening).Installation,
            clock);
        var console = new CliConsole(TextWriter.Null, TextWriter.Null, clock);
        var settings = new ServerSettings(
            port,
            null,
            installation,
            clock,
            new LocalRoles(new HashSet<PersonId>(), new HashSet<PersonId>()),
            new ServerMode(IsSample: false, HasClockSet: false, DigestPolicy.TurnedOn),
            console);
        var host = LocalServer.HostOf(settings).ConfigureLogging(logging => logging.AddProvider(log)).Build();
        await host.StartAsync(cancel);
        return new GraphServer(installation, host);
    }

    /// <summary>Runs one round, as the scheduler does every minute.</summary>
    public Task RoundAsync() => host.Services.GetRequiredService<ServerRound>().RunAsync(TestContext.Current.CancellationToken);

    public async Task<(JsonNode Body, EntityTagHeaderValue? Version)> GetAsync(string who, string path)
    {
        using var response = await SendAsync(who, HttpMethod.Get, path, null, null);
        return (JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!, response.Headers.ETag);
    }

    public async Task<HttpResponseMessage> SendAsync(
        string who, HttpMethod method, string path, string? json, EntityTagHeaderValue? version)
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Local-User", SimulatedCompany.Mail(who));
        if (version is not null)
        {
            request.Headers.IfMatch.Add(version);
        }

        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(
            response.IsSuccessStatusCode,
            $"{method} {path}: {response.StatusCode} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return response;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.StopAsync(CancellationToken.None);
        host.Dispose();
        installation.Dispose();
    }
}
