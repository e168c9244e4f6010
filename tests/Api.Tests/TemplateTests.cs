using System.Text.Json;

namespace OutlookOneOnOne.Api.Tests;

public sealed class TemplateTests(TestApi api) : IClassFixture<TestApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_editor_can_replace_a_built_in_template_and_deleting_restores_it()
    {
        using var editor = api.As("kim", "TemplateEditor");
        using var before = await editor.GetAsync("/api/templates/peer", Cancel);
        var builtIn = await TestApi.Read(before);
        var (source, version) = ((string)builtIn["source"]!, (int)builtIn["version"]!);
        var mine = source.Replace($"version: {version}", $"version: {version + 1}", StringComparison.Ordinal);
        Assert.NotEqual(source, mine);

        using var saved = await Send(editor, HttpMethod.Put, before.Headers.ETag!.Tag, mine);
        Assert.Equal(200, (int)saved.StatusCode);
        Assert.Equal(412, (int)(await Send(editor, HttpMethod.Put, before.Headers.ETag.Tag, mine)).StatusCode);
        Assert.Equal(version + 1, (int)(await TestApi.Read(await api.As("bo").GetAsync("/api/templates/peer", Cancel)))["version"]!);

        Assert.Equal(204, (int)(await Send(editor, HttpMethod.Delete, saved.Headers.ETag!.Tag, null)).StatusCode);
        Assert.Equal(version, (int)(await TestApi.Read(await api.As("bo").GetAsync("/api/templates/peer", Cancel)))["version"]!);
    }

    [Fact]
    public async Task An_invalid_template_is_refused_with_line_and_reason()
    {
        using var refused = await Send(api.As("kim", "TemplateEditor"), HttpMethod.Put, "\"none\"", "no front matter");

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.StartsWith("Line 1: ", (string)(await TestApi.Read(refused))["errors"]!["source"]![0]!);
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpMethod method, string version, string? source)
    {
        using var request = new HttpRequestMessage(method, "/api/templates/peer")
        {
            Content = source is null ? null : TestApi.Json(JsonSerializer.Serialize(new { source })),
        };
        request.Headers.TryAddWithoutValidation("If-Match", version);
        return await client.SendAsync(request, Cancel);
    }
}
