using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Uses the endpoint for assistants through the official client.</summary>
internal static class AssistantClient
{
    /// <summary>The two eras of the protocol that are in use; null is the newest.</summary>
    public static TheoryData<string?> Eras { get; } = new(null, "2025-11-25");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Changes settings as their owner does.</summary>
    public static Task ChooseAsync(this TestApi api, string who, Func<PersonSettings, PersonSettings> change) =>
        api.Services.GetRequiredService<SettingsStore>().ChangeAsync(TestApi.Id(who), change, Cancel);

    /// <summary>Connects an assistant of somebody who has turned it on.</summary>
    public static async Task<McpClient> AssistantOfAsync(this TestApi api, string who, string? era = null)
    {
        await api.ChooseAsync(who, settings => settings with { UsesAssistants = true });
        return await api.ConnectAsync(who, era);
    }

    public static Task<McpClient> ConnectAsync(this TestApi api, string? who, string? era = null) => McpClient.CreateAsync(
        new HttpClientTransport(
            new HttpClientTransportOptions
            {
                Endpoint = new Uri("http://localhost/api/mcp"),
                TransportMode = HttpTransportMode.StreamableHttp,
            },
            api.As(who),
            ownsHttpClient: true),
        new McpClientOptions { ProtocolVersion = era, DiscoverProbeTimeout = TimeSpan.FromMinutes(1) },
        cancellationToken: Cancel);

    /// <summary>The structured result of a call that must succeed.</summary>
    public static async Task<JsonNode> ReadAsync(this McpClient assistant, string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await assistant.CallAsync(tool, arguments);
        Assert.False(result.IsError ?? false, TextOf(result));
        return JsonNode.Parse(result.StructuredContent!.Value.GetRawText())!;
    }

    /// <summary>The sentence of a call that must be refused.</summary>
    public static async Task<string> RefusalAsync(this McpClient assistant, string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await assistant.CallAsync(tool, arguments);
        Assert.True(result.IsError, TextOf(result));
        return TextOf(result);
    }

    private static async Task<CallToolResult> CallAsync(this McpClient assistant, string tool, (string Name, object? Value)[] arguments) =>
        await assistant.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => a.Value), cancellationToken: Cancel);

    private static string TextOf(CallToolResult result) =>
        string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text));
}
