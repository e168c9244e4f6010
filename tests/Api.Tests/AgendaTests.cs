using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

public sealed class AgendaTests(TestApi api) : IClassFixture<TestApi>
{
    private static readonly string Agenda = $"/api/pairs/{TestApi.PairOf("ann", "cy")}/agendas/2026-11-30T09:00:00Z";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_add_items_one_prepares_and_only_the_lead_sees_the_advice()
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
        Assert.Equal(
            ["hiring"],
            (await Ok(ann.GetAsync($"/api/pairs/{TestApi.Id("cy")}", Cancel)))["openItems"]!.AsArray().Select(i => (string)i!["id"]!));
    }

    [Fact]
    public async Task A_preview_shows_another_template_with_the_items_and_saves_nothing()
    {
        using var dan = api.As("dan");
        var agenda = $"/api/pairs/{TestApi.PairOf("dan", "ned")}/agendas/2026-12-08T09:00:00Z";
        await Ok(dan.PostAsync($"{agenda}/items", TestApi.Json("""{"id":"budget","text":"Budget"}"""), Cancel));

        var preview = await Ok(dan.PostAsync($"{agenda}/preview", TestApi.Json("""{"template":"ten-ten-ten"}"""), Cancel));

        Assert.Equal(("ten-ten-ten", "budget"), ((string)preview["template"]!["id"]!, (string)preview["items"]!["items"]![0]!["id"]!));
        Assert.Equal(404, (int)(await dan.GetAsync(agenda, Cancel)).StatusCode);
        await Ok(dan.PutAsync(agenda, TestApi.Json("""{"template":"direct-report-weekly"}"""), Cancel));
        var other = await Ok(dan.PostAsync($"{agenda}/preview", TestApi.Json("""{"template":"ten-ten-ten"}"""), Cancel));
        Assert.Equal("ten-ten-ten", (string)other["template"]!["id"]!);
        Assert.Equal("direct-report-weekly", (string)(await Ok(dan.GetAsync(agenda, Cancel)))["template"]!["id"]!);
        Assert.Equal(404, (int)(await dan.PostAsync($"{agenda}/preview", TestApi.Json("""{"template":"no-such"}"""), Cancel)).StatusCode);
    }

    [Fact]
    public async Task Somebody_who_has_the_latest_items_gets_304_until_they_change()
    {
        using var ann = api.As("ann");
        using var cy = api.As("cy");
        var items = $"/api/pairs/{TestApi.PairOf("ann", "cy")}/agendas/2026-12-03T09:00:00Z/items";
        await Ok(cy.PostAsync(items, TestApi.Json("""{"id":"fresh","text":"Fresh"}"""), Cancel));
        var version = (string)(await Ok(ann.GetAsync(items, Cancel)))["version"]!;

        using var same = await Read(ann, items, version);
        await Ok(cy.PostAsync($"{items}/fresh/edits", TestApi.Json("""{"edit":"tickOff"}"""), Cancel));
        using var changed = await Read(ann, items, version);

        Assert.Equal((304, 0), ((int)same.StatusCode, (await same.Content.ReadAsByteArrayAsync(Cancel)).Length));
        Assert.Equal(200, (int)changed.StatusCode);
        Assert.NotEqual(version, (string)(await TestApi.Read(changed))["version"]!);
    }

    [Fact]
    public async Task Concurrent_edits_are_both_applied_and_an_outdated_version_is_refused_with_the_current_one()
    {
        using var dan = api.As("dan");
        using var ann = api.As("ann");
        var items = $"/api/pairs/{TestApi.PairOf("ann", "dan")}/agendas/2026-11-27T09:00:00Z/items";
        using var first = await dan.PostAsync(items, TestApi.Json("""{"id":"one","text":"One"}"""), Cancel);
        await Ok(ann.PostAsync(items, TestApi.Json("""{"id":"two","text":"Two"}"""), Cancel));

        using var request = new HttpRequestMessage(HttpMethod.Post, $"{items}/one/edits")
        {
            Content = TestApi.Json("""{"edit":"tickOff"}"""),
        };
        request.Headers.IfMatch.Add(first.Headers.ETag!);
        using var refused = await dan.SendAsync(request, Cancel);
        Assert.Equal(412, (int)refused.StatusCode);
        Assert.Equal(["one", "two"], (await TestApi.Read(refused))["current"]!["items"]!.AsArray().Select(i => (string)i!["id"]!));

        var after = await Ok(dan.PostAsync($"{items}/one/edits", TestApi.Json("""{"edit":"tickOff"}"""), Cancel));
        Assert.Equal(["done", "open"], after["items"]!.AsArray().Select(i => (string)i!["place"]!).Order());
    }

    [Fact]
    public async Task An_agenda_is_not_prepared_again_over_a_version_that_the_caller_has_not_seen()
    {
        var agenda = $"/api/pairs/{TestApi.PairOf("eve", "dan")}/agendas/2026-12-03T09:00:00Z";
        using var prepared = await Put("eve", agenda, """{"template":"direct-report-weekly"}""", "\"none\"");
        using var changed = await Put("dan", agenda, """{"template":"ten-ten-ten"}""", prepared.Headers.ETag!.Tag);
        using var late = await Put("eve", agenda, """{"template":"peer"}""", prepared.Headers.ETag.Tag);

        Assert.Equal((200, 200, 412), ((int)prepared.StatusCode, (int)changed.StatusCode, (int)late.StatusCode));
        var refused = await TestApi.Read(late);
        Assert.Equal("ten-ten-ten", (string)refused["current"]!["template"]!["id"]!);
        using var again = await Put("eve", agenda, """{"template":"peer"}""", late.Headers.ETag!.Tag);
        Assert.Equal("peer", (string)(await TestApi.Read(again))["template"]!["id"]!);
    }

    [Fact]
    public async Task Replacing_all_items_needs_the_current_version()
    {
        var items = $"/api/pairs/{TestApi.PairOf("ned", "bo")}/agendas/2026-12-03T09:00:00Z/items";
        using var unseen = await api.As("ned").PutAsync(items, TestApi.Json("""{"items":[]}"""), Cancel);
        using var first = await Put("ned", items, """{"items":[{"id":"one","text":"One"},{"id":"two","text":"Two"}]}""", "\"none\"");
        using var second = await Put(
            "bo",
            items,
            """
            {"items":[{"id":"three","text":"Three"},{"id":"two","text":"Two","place":"done"},{"id":"one","text":"One","place":"movedOn"}]}
            """,
            first.Headers.ETag!.Tag);
        using var late = await Put("ned", items, """{"items":[]}""", first.Headers.ETag.Tag);

        Assert.Equal((428, 200, 200, 412), ((int)unseen.StatusCode, (int)first.StatusCode, (int)second.StatusCode, (int)late.StatusCode));
        (string, string, string)[] saved =
        [
            ("three", TestApi.Id("bo").Value, "open"),
            ("two", TestApi.Id("ned").Value, "done"),
            ("one", TestApi.Id("ned").Value, "movedOn"),
        ];
        Assert.Equal(saved, Told((await TestApi.Read(second))["items"]!));
        Assert.Equal(saved, Told((await TestApi.Read(late))["current"]!["items"]!));
    }

    [Fact]
    public async Task Replacing_all_items_allows_no_more_than_single_edits()
    {
        var items = $"/api/pairs/{TestApi.PairOf("ned", "kim")}/agendas/2026-12-03T09:00:00Z/items";
        using var first = await Put("ned", items, """{"items":[{"id":"one","text":"One"},{"id":"two","text":"Two"}]}""", "\"none\"");
        using var refused = await Put(
            "kim", items, """{"items":[{"id":"mine","text":"Mine"},{"id":"one","text":"Other words"}]}""", first.Headers.ETag!.Tag);
        using var invalid = await Put("kim", items, """{"items":[{"id":"a b","text":" "},null]}""", first.Headers.ETag.Tag);

        Assert.Equal((400, 400), ((int)refused.StatusCode, (int)invalid.StatusCode));
        Assert.Equal(["items", "items[1]"], (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key).Order());
        Assert.Equal(
            ["items[0].id", "items[0].text", "items[1]"], (await TestApi.Read(invalid))["errors"]!.AsObject().Select(e => e.Key).Order());
    }

    [Fact]
    public async Task Nobody_can_change_what_the_other_person_wrote()
    {
        using var bo = api.As("bo");
        var item = $"/api/pairs/{TestApi.PairOf("ann", "bo")}/agendas/{TestApi.Start}/items/{TestApi.Item}";

        Assert.Equal(
            403, (int)(await bo.PostAsync($"{item}/edits", TestApi.Json("""{"edit":"reword","text":"Mine"}"""), Cancel)).StatusCode);
        Assert.Equal(403, (int)(await bo.DeleteAsync(item, Cancel)).StatusCode);
        Assert.Equal(200, (int)(await bo.PostAsync($"{item}/edits", TestApi.Json("""{"edit":"tickOff"}"""), Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("soon/items", """{"text":"x"}""", "start")]
    [InlineData("2026-11-27T09:00:00Z/items", """{"text":" "}""", "text")]
    [InlineData("2026-11-27T09:00:00Z/items", """{"text":"x","id":"a b"}""", "id")]
    [InlineData("2026-11-27T09:00:00Z/items/one/edits", """{"edit":"shout"}""", "edit")]
    [InlineData("2026-11-27T09:00:00Z/items/one/edits", """{"edit":"tickOff","text":"x"}""", "text")]
    public async Task Errors_of_an_edit_are_listed_by_field(string below, string body, string field)
    {
        using var refused = await api.As("ann")
            .PostAsync($"/api/pairs/{TestApi.PairOf("ann", "cy")}/agendas/{below}", TestApi.Json(body), Cancel);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal([field], (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task The_library_and_the_coaching_content_can_be_read()
    {
        using var ann = api.As("ann");

        Assert.Equal(41, (await Ok(ann.GetAsync("/api/templates", Cancel))).AsArray().Count);
        Assert.StartsWith("---", (string)(await Ok(ann.GetAsync("/api/templates/peer", Cancel)))["source"]!);
        Assert.Equal(404, (int)(await ann.GetAsync("/api/templates/none-such", Cancel)).StatusCode);
        foreach (var what in new[] { "ideas", "openers", "readings", "walkthrough", "exercise" })
        {
            Assert.NotEmpty((await Ok(ann.GetAsync($"/api/coaching/{what}", Cancel))).AsArray());
        }

        var first = (await Ok(ann.GetAsync("/api/coaching/ideas", Cancel)))[0]!;
        Assert.Equal(["manager", "peer"], first["for"]!.AsArray().Select(role => (string)role!));
        Assert.StartsWith("What should I stop doing", (string)first["say"]!);
    }

    private static IEnumerable<(string, string, string)> Told(JsonNode items) =>
        items.AsArray().Select(i => ((string)i!["id"]!, (string)i["author"]!, (string)i["place"]!));

    private async Task<HttpResponseMessage> Put(string who, string path, string body, string version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = TestApi.Json(body) };
        request.Headers.TryAddWithoutValidation("If-Match", version);
        return await api.As(who).SendAsync(request, Cancel);
    }

    private static async Task<JsonNode> Ok(Task<HttpResponseMessage> asking)
    {
        using var response = await asking;
        Assert.Equal(200, (int)response.StatusCode);
        return await TestApi.Read(response);
    }

    private static async Task<HttpResponseMessage> Read(HttpClient client, string path, string seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"{seen}\"");
        return await client.SendAsync(request, Cancel);
    }
}
