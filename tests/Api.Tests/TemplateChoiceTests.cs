using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Ann leads her 1:1s with Cy, who reports to her.</summary>
public sealed class TemplateChoiceTests : IAsyncLifetime
{
    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Pair => $"/api/pairs/{TestApi.PairOf("ann", "cy")}";

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task My_choice_of_template_is_visible_only_to_me_and_used_for_the_next_agenda()
    {
        var chosen = await Read(await Choose("ann", """{"template":"ten-ten-ten"}"""));
        using var agenda = await api.As("ann").PutAsync($"{Pair}/agendas/2026-11-30T09:00:00Z", TestApi.Json("{}"), Cancel);

        Assert.Equal("ten-ten-ten", (string)chosen["template"]!);
        Assert.Equal("ten-ten-ten", (string)(await Read(await api.As("ann").GetAsync(Pair, Cancel)))["template"]!);
        Assert.Equal("ten-ten-ten", (string)(await Read(agenda))["template"]!["id"]!);
        Assert.Null((await Read(await api.As("cy").GetAsync(Pair, Cancel)))["template"]);
    }

    [Fact]
    public async Task Each_person_can_choose_and_undo_only_their_own_choice()
    {
        await Read(await Choose("ann", """{"template":"ten-ten-ten"}"""));
        await Read(await Choose("cy", """{"template":"with-my-manager"}"""));

        Assert.Null((await Read(await Choose("ann", """{"template":null}""")))["template"]);
        Assert.Equal("with-my-manager", (string)(await Read(await api.As("cy").GetAsync(Pair, Cancel)))["template"]!);
    }

    [Theory]
    [InlineData("""{"template":"none-such"}""")]
    [InlineData("""{"template":"No id"}""")]
    public async Task An_unknown_template_is_refused_by_field(string body)
    {
        using var refused = await Choose("ann", body);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal(["template"], (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key));
    }

    private Task<HttpResponseMessage> Choose(string who, string body) =>
        api.As(who).PutAsync($"{Pair}/template", TestApi.Json(body), Cancel);

    private static async Task<JsonNode> Read(HttpResponseMessage response)
    {
        Assert.Equal(200, (int)response.StatusCode);
        return await TestApi.Read(response);
    }
}
