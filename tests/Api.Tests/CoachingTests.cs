using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Ann and Ned are the managers who report to Dan.</summary>
public sealed class CoachingTests : IAsyncLifetime
{
    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Two_managers_with_the_same_manager_practise_together_and_swap_roles()
    {
        var (ann, ned) = (await Get("ann", "practice"), await Get("ned", "practice"));

        Assert.Equal(("Ned", "Ann"), ((string)ann["partners"]![0]!["name"]!, (string)ned["partners"]![0]!["name"]!));
        Assert.Equal(["managerFirst", "reportFirst"], new[] { ann, ned }.Select(a => (string)a["role"]!).Order());
        Assert.Equal(("2026-11-23", "2026-12-21"), ((string)ann["since"]!, (string)ann["next"]!));
        Assert.Equal(ann.ToJsonString(), (await Get("ann", "practice")).ToJsonString());
    }

    /// <summary>Ann is a manager, Dan a manager of managers, and Cy neither.</summary>
    [Theory]
    [InlineData("ann", "en")]
    [InlineData("dan", "en")]
    [InlineData("cy", "en")]
    [InlineData("ann", "ja")]
    [InlineData("dan", "de")]
    [InlineData("cy", "fr")]
    public async Task Somebody_who_opens_the_coach_weekly_sees_something_new_for_a_year(string who, string language)
    {
        var client = api.As(who);
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        List<string> seen = [];
        for (var week = 0; week < 52; week++)
        {
            var item = (await Ok(client.GetAsync("/api/coaching/week", Cancel))).AsObject();
            Assert.Equal($"{TestApi.Now.Plus(NodaTime.Duration.FromDays(7 * week)).InUtc().Date:yyyy-MM-dd}", (string)item["since"]!);
            var (kind, content) = Assert.Single(item, part => part.Key != "since" && part.Value is not null);
            seen.Add($"{kind} {content!["id"]}");
            api.Clock.Advance(NodaTime.Duration.FromDays(7));
        }

        Assert.Distinct(seen);
    }

    [Theory]
    [InlineData("cy")]
    [InlineData("dan")]
    [InlineData("eve")]
    public async Task Somebody_without_a_practice_partner_gets_a_response_that_says_so(string who)
    {
        var answer = await Get(who, "practice");

        Assert.Empty(answer["partners"]!.AsArray());
        Assert.Null(answer["role"]);
    }

    [Fact]
    public async Task A_manager_who_was_asked_is_not_due_again_for_weeks()
    {
        Assert.Equal(["Ann", "Ned"], await Due("dan"));
        Assert.Empty(await Due("ann"));

        var recorded = await Ok(
            api.As("dan").PostAsync("/api/coaching/check-ins", TestApi.Json("""{"manager":"ann@contoso.example"}"""), Cancel));
        await Ok(
            api.As("dan")
                .PostAsync(
                    "/api/coaching/check-ins",
                    TestApi.Json($$"""{"manager":"{{TestApi.PairOf("dan", "ann")}}","on":"2026-11-23"}"""),
                    Cancel));

        Assert.Equal(("2026-11-23", 1), ((string)recorded["last"]!, (int)recorded["times"]!));
        Assert.Equal(["Ned"], await Due("dan"));
        Assert.Contains("2026-11-23", (await Ok(api.As("dan").GetAsync("/api/me/export", Cancel)))["coaching"]!.ToJsonString());
    }

    [Fact]
    public async Task The_question_fits_the_figures_and_is_missing_when_they_are_not_known()
    {
        var due = (await Get("dan", "check-ins"))
            .AsArray()
            .ToDictionary(d => (string)d!["with"]!["person"]!["name"]!, d => (string?)d!["question"]);

        Assert.NotNull(due["Ann"]);
        Assert.Null(due["Ned"]); // whose calendar was never read
    }

    [Fact]
    public async Task The_agenda_with_a_manager_has_the_question_while_a_check_in_is_due()
    {
        var pair = $"/api/pairs/{TestApi.PairOf("dan", "ann")}/agendas";
        var question = (string?)(await Get("dan", "check-ins"))
            .AsArray()
            .Single(d => (string)d!["with"]!["person"]!["name"]! == "Ann")!["question"];

        var due = await Ok(api.As("dan").PutAsync($"{pair}/2026-11-26T09:00:00Z", TestApi.Json("{}"), Cancel));
        await Ok(api.As("dan").PostAsync("/api/coaching/check-ins", TestApi.Json("""{"manager":"ann@contoso.example"}"""), Cancel));
        var agenda = await Ok(api.As("dan").PutAsync($"{pair}/2026-12-10T09:00:00Z", TestApi.Json("{}"), Cancel));
        var again = await Ok(api.As("dan").PutAsync($"{pair}/2027-01-07T09:00:00Z", TestApi.Json("{}"), Cancel));

        Assert.Equal(question, (string?)due["checkIn"]);
        Assert.Null(agenda["checkIn"]);
        Assert.NotNull(again["checkIn"]);
        Assert.Null(
            (
                await Ok(
                    api.As("ann")
                        .PutAsync(
                            $"/api/pairs/{TestApi.PairOf("ann", "cy")}/agendas/2026-11-26T09:00:00Z",
                            TestApi.Json("{}"),
                            Cancel)))["checkIn"]);
    }

    [Theory]
    [InlineData("""{}""", "manager")]
    [InlineData("""{"manager":"cy@contoso.example"}""", "manager")]
    [InlineData("""{"manager":"nobody@contoso.example"}""", "manager")]
    [InlineData("""{"manager":"ann@contoso.example","on":"2026-11-24"}""", "on")]
    public async Task Errors_of_a_check_in_are_listed_by_field(string body, string field)
    {
        using var refused = await api.As("dan").PostAsync("/api/coaching/check-ins", TestApi.Json(body), Cancel);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal([field], (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key));
    }

    private async Task<IEnumerable<string>> Due(string who) =>
        (await Get(who, "check-ins")).AsArray().Select(d => (string)d!["with"]!["person"]!["name"]!);

    private Task<JsonNode> Get(string who, string what) => Ok(api.As(who).GetAsync($"/api/coaching/{what}", Cancel));

    private static async Task<JsonNode> Ok(Task<HttpResponseMessage> asking)
    {
        using var response = await asking;
        Assert.Equal(200, (int)response.StatusCode);
        return await TestApi.Read(response);
    }
}
