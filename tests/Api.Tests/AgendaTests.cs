using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

public sealed class AgendaTests(TestApi api) : IClassFixture<TestApi>
{
    private static readonly string Agenda = $"/api/pairs/{TestApi.PairOf("ann", "cy")}/agendas/2026-11-30T09:00:00Z";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_bring_items_one_prepares_and_only_the_lead_reads_the_advice()
    {
        using var ann = api.As("ann");
        using var cy = api.As("cy");
        Assert.Equal(404, (int)(await ann.GetAsync(Agenda, Cancel)).StatusCode);
        await Ok(cy.PostAsync($"{Agenda}/items", TestApi.Json("""{"id":"hiring","text":"Hiring <b>"}"""), Cancel));

        var mine = await Ok(ann.PutAsync(Agenda, TestApi.Json("""{"template":"direct-report-weekly"}"""), Cancel));
        var theirs = await Ok(cy.GetAsync(Agenda, Cancel));

        Assert.Equal(("direct-report-weekly", "hiring"), ((string)mine["template"]!["id"]!, (string)mine["items"]!["items"]![0]!["id"]!));
        Assert.NotEmpty(mine["coachingNote"]!.AsArray());
        Assert.NotNull(mine["why"]);
        Assert.Empty(theirs["coachingNote"]!.AsArray());
        Assert.Null(theirs["why"]);
        Assert.DoesNotContain("<b>", (string)theirs["html"]!);
        Assert.Equal(["hiring"], (await Ok(ann.GetAsync($"/api/pairs/{TestApi.Id("cy")}", Cancel)))["openItems"]!.AsArray().Select(i => (string)i!["id"]!));
    }

    [Fact]
    public async Task Two_edits_at_once_both_hold_and_a_named_version_is_refused_with_the_current_one()
    {
        using var dan = api.As("dan");
        using var ann = api.As("ann");
        var items = $"/api/pairs/{TestApi.PairOf("ann", "dan")}/agendas/2026-11-27T09:00:00Z/items";
        using var first = await dan.PostAsync(items, TestApi.Json("""{"id":"one","text":"One"}"""), Cancel);
        await Ok(ann.PostAsync(items, TestApi.Json("""{"id":"two","text":"Two"}"""), Cancel));

        using var request = new HttpRequestMessage(HttpMethod.Post, $"{items}/one/edits") { Content = TestApi.Json("""{"edit":"tickOff"}""") };
        request.Headers.IfMatch.Add(first.Headers.ETag!);
        using var refused = await dan.SendAsync(request, Cancel);
        Assert.Equal(412, (int)refused.StatusCode);
        Assert.Equal(["one", "two"], (await TestApi.Read(refused))["current"]!["items"]!.AsArray().Select(i => (string)i!["id"]!));

        var after = await Ok(dan.PostAsync($"{items}/one/edits", TestApi.Json("""{"edit":"tickOff"}"""), Cancel));
        Assert.Equal(["done", "open"], after["items"]!.AsArray().Select(i => (string)i!["place"]!).Order());
    }

    [Fact]
    public async Task Nobody_puts_words_into_the_others_mouth()
    {
        using var bo = api.As("bo");
        var item = $"/api/pairs/{TestApi.PairOf("ann", "bo")}/agendas/{TestApi.Start}/items/{TestApi.Item}";

        Assert.Equal(403, (int)(await bo.PostAsync($"{item}/edits", TestApi.Json("""{"edit":"reword","text":"Mine"}"""), Cancel)).StatusCode);
        Assert.Equal(403, (int)(await bo.DeleteAsync(item, Cancel)).StatusCode);
        Assert.Equal(200, (int)(await bo.PostAsync($"{item}/edits", TestApi.Json("""{"edit":"tickOff"}"""), Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("soon/items", """{"text":"x"}""", "start")]
    [InlineData("2026-11-27T09:00:00Z/items", """{"text":" "}""", "text")]
    [InlineData("2026-11-27T09:00:00Z/items", """{"text":"x","id":"a b"}""", "id")]
    [InlineData("2026-11-27T09:00:00Z/items/one/edits", """{"edit":"shout"}""", "edit")]
    [InlineData("2026-11-27T09:00:00Z/items/one/edits", """{"edit":"tickOff","text":"x"}""", "text")]
    public async Task What_is_wrong_with_an_edit_is_said_by_field(string below, string body, string field)
    {
        using var refused = await api.As("ann").PostAsync($"/api/pairs/{TestApi.PairOf("ann", "cy")}/agendas/{below}", TestApi.Json(body), Cancel);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal([field], (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task The_library_and_the_coaching_are_there_to_be_read()
    {
        using var ann = api.As("ann");

        Assert.Equal(12, (await Ok(ann.GetAsync("/api/templates", Cancel))).AsArray().Count);
        Assert.StartsWith("---", (string)(await Ok(ann.GetAsync("/api/templates/peer", Cancel)))["source"]!);
        Assert.Equal(404, (int)(await ann.GetAsync("/api/templates/none-such", Cancel)).StatusCode);
        foreach (var what in new[] { "ideas", "readings", "walkthrough", "exercise" })
        {
            Assert.NotEmpty((await Ok(ann.GetAsync($"/api/coaching/{what}", Cancel))).AsArray());
        }
    }

    private static async Task<JsonNode> Ok(Task<HttpResponseMessage> asking)
    {
        using var response = await asking;
        Assert.Equal(200, (int)response.StatusCode);
        return await TestApi.Read(response);
    }
}
