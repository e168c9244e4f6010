using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

/// <summary>An assistant works for Ann on her own machine, through the official client and a real socket.</summary>
public sealed class AssistantServingTests
{
    private static readonly (string Name, string Value) AsAnn = ("X-Local-User", "ann@example.com");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("2025-11-25")]
    public async Task With_the_option_and_the_persons_consent_an_assistant_reads_and_adds_and_is_listed(string? era)
    {
        using var folder = new TemporaryFolder();
        await using var served = await RunningServer.StartAsync(
            SmallCompany.Now, ["serve", .. new SmallCompany(folder).Sources, "--assistants"]);
        await TurnOnAsync(served);
        await using var assistant = await ConnectAsync(served, era);

        var all = await CallAsync(assistant, "list_one_on_ones");
        await CallAsync(assistant, "add_point", ("person", "bo@example.com"), ("text", "The offsite"));
        var agenda = await CallAsync(assistant, "get_agenda", ("person", "bo@example.com"));

        Assert.Contains("bo@example.com", all["oneOnOnes"]!.AsArray().Select(o => (string)o!["with"]!["email"]!));
        Assert.Contains("The offsite", agenda["points"]!.AsArray().Select(p => (string)p!["text"]!));
        var calls = JsonNode.Parse((await served.GetAsync("/api/me/assistant-calls", AsAnn)).Body)!.AsArray();
        Assert.Equal(["addedPoint", "listedOneOnOnes", "readAgenda"], calls.Select(c => (string)c!["deed"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_the_option_there_is_no_endpoint_and_pages_of_other_sites_are_refused_with_it()
    {
        using var folder = new TemporaryFolder();
        using var another = new TemporaryFolder();
        await using var off = await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. new SmallCompany(folder).Sources]);
        await using var on = await RunningServer.StartAsync(
            SmallCompany.Now, ["serve", .. new SmallCompany(another).Sources, "--assistants"]);
        await TurnOnAsync(on);

        Assert.Equal(HttpStatusCode.NotFound, (await off.GetAsync("/api/mcp", AsAnn)).Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await on.GetAsync("/api/mcp", AsAnn)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(on, AsAnn, ("Origin", "https://evil.example")));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(on, ("X-Local-User", "bo@example.com")));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(on));
    }

    private static async Task<HttpStatusCode> PostAsync(RunningServer served, params (string Name, string Value)[] headers)
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var response = await served.SendAsync(HttpMethod.Post, "/api/mcp", content, headers);
        return response.StatusCode;
    }

    private static async Task TurnOnAsync(RunningServer served)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/me/settings");
        request.Headers.Add(AsAnn.Name, AsAnn.Value);
        request.Headers.TryAddWithoutValidation("If-Match", "\"none\"");
        request.Content = new StringContent(
            """{"receivesDigest":true,"preparesAgendas":false,"leadHours":24,"usesAssistants":true}""", Encoding.UTF8, "application/json");
        using var response = await served.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static Task<McpClient> ConnectAsync(RunningServer served, string? era) => McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions
        {
            Endpoint = new Uri($"http://localhost:{served.Port}/api/mcp"),
            TransportMode = HttpTransportMode.StreamableHttp,
            AdditionalHeaders = new Dictionary<string, string> { [AsAnn.Name] = AsAnn.Value },
        }),
        new McpClientOptions { ProtocolVersion = era, DiscoverProbeTimeout = TimeSpan.FromMinutes(1) },
        cancellationToken: Cancel);

    private static async Task<JsonNode> CallAsync(McpClient assistant, string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await assistant.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => a.Value), cancellationToken: Cancel);
        Assert.NotEqual(true, result.IsError);
        return JsonNode.Parse(result.StructuredContent!.Value.GetRawText())!;
    }
}
