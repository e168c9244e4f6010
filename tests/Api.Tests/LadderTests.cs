using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Dan asks Ann, who reports to him and manages Cy. Ned's calendar was never read.</summary>
public sealed class LadderTests : IAsyncLifetime
{
    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Pair => $"/api/pairs/{TestApi.PairOf("dan", "ann")}";

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Open_dig_and_try_are_offered_at_once_and_the_last_question_two_weeks_later()
    {
        List<string?> steps = [];
        foreach (var on in (string[])["2026-11-26", "2026-11-26", "2026-11-26", "2026-12-03", "2026-12-10", "2026-12-17", "2027-01-21"])
        {
            var offer = await Offer(on);
            steps.Add((string?)offer["step"]);
            if (offer["step"] is not null)
            {
                await Answer(offer, on, taken: true);
            }
        }

        Assert.Equal(["open", "dig", "try", null, "later", null, "open"], steps);
    }

    [Fact]
    public async Task A_question_is_ready_for_the_agenda_in_the_callers_language()
    {
        var english = await Offer("2026-11-26");

        var german = await Offer("2026-11-26", "de");

        Assert.EndsWith("?", (string)english["text"]!);
        Assert.Equal((string)english["occasion"]!, (string)german["occasion"]!);
        Assert.NotEqual((string)english["text"]!, (string)german["text"]!);
    }

    [Fact]
    public async Task One_click_skips_it_for_six_weeks()
    {
        var after = await Answer(await Offer("2026-11-26"), "2026-11-26", taken: false);

        Assert.Null(after["step"]);
        Assert.Null((await Offer("2027-01-06"))["step"]);
        Assert.Equal("open", (string)(await Offer("2027-01-07"))["step"]!);
    }

    [Fact]
    public async Task An_agenda_that_asks_already_is_not_asked_the_same_again_and_a_taken_question_counts_as_a_check_in()
    {
        Assert.Equal("dig", (string)(await Ok(api.As("dan").GetAsync($"{Pair}/ladder?on=2026-11-26&asked=true", Cancel)))["step"]!);
        Assert.Equal(["Ann", "Ned"], await Due());

        await Answer(await Offer("2026-11-26"), "2026-11-26", taken: true);

        Assert.Equal(["Ned"], await Due());
    }

    [Fact]
    public async Task Without_figures_nothing_is_offered() =>
        Assert.Null((await Ok(api.As("dan").GetAsync($"/api/pairs/{TestApi.PairOf("dan", "ned")}/ladder?on=2026-11-26", Cancel)))["step"]);

    /// <summary>Ann is asked, Eve is Dan's boss, and Kim an administrator.</summary>
    [Theory]
    [InlineData("ann")]
    [InlineData("eve")]
    [InlineData("kim", "Administrator")]
    public async Task Nobody_but_the_asking_person_learns_what_was_offered_or_skipped(string who, params string[] roles)
    {
        var before = await ReadableAsync();
        await Answer(await Offer("2026-11-26"), "2026-11-26", taken: true);
        await Answer(await Offer("2026-11-26"), "2026-11-26", taken: false);

        Assert.Equal(before, await ReadableAsync());
        Task<List<string>> ReadableAsync() => Readable.ByAsync(
            api.As(who, roles),
            Pair, $"{Pair}/ladder", "/api/coaching/check-ins", "/api/coverage/me", "/api/digest/preview", "/api/me/export",
            "/api/diagnosis");
    }

    [Fact]
    public async Task It_is_exported_to_the_person_who_asks_and_forgotten_with_their_data()
    {
        await Answer(await Offer("2026-11-26"), "2026-11-26", taken: false);
        Assert.Contains(
            "2027-01-07", (await Ok(api.As("dan").GetAsync("/api/me/export", Cancel)))["coaching"]!["ladders"]!.ToJsonString());

        using var deleted = await api.As("dan").DeleteAsync("/api/me/data", Cancel);

        Assert.Equal("open", (string)(await Offer("2026-11-26"))["step"]!);
    }

    [Theory]
    [InlineData("""{"step":"open","on":"2026-11-26"}""", "occasion")]
    [InlineData("""{"occasion":"slipping","on":"2026-11-26"}""", "step")]
    [InlineData("""{"occasion":"slipping","step":"open"}""", "on")]
    public async Task What_is_missing_is_named(string body, string field)
    {
        using var refused = await api.As("dan").PutAsync($"{Pair}/ladder", TestApi.Json(body), Cancel);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal([field], (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task A_day_that_is_none_is_an_error_and_never_today()
    {
        using var refused = await api.As("dan").GetAsync($"{Pair}/ladder?on=tomorrow", Cancel);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal(["on"], (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key));
    }

    private async Task<IEnumerable<string>> Due() =>
        (await Ok(api.As("dan").GetAsync("/api/coaching/check-ins", Cancel)))
            .AsArray().Select(d => (string)d!["with"]!["person"]!["name"]!);

    private Task<JsonNode> Offer(string on, string language = "en")
    {
        var client = api.As("dan");
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return Ok(client.GetAsync($"{Pair}/ladder?on={on}", Cancel));
    }

    private Task<JsonNode> Answer(JsonNode offer, string on, bool taken) => Ok(api.As("dan").PutAsync(
        $"{Pair}/ladder",
        TestApi.Json(new JsonObject
        {
            ["occasion"] = (string?)offer["occasion"],
            ["step"] = (string?)offer["step"],
            ["on"] = on,
            ["taken"] = taken,
        }.ToJsonString()),
        Cancel));

    private static async Task<JsonNode> Ok(Task<HttpResponseMessage> asking)
    {
        using var response = await asking;
        Assert.Equal(200, (int)response.StatusCode);
        return await TestApi.Read(response);
    }
}
