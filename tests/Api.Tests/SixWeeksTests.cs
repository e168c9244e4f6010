using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Ann is a manager who reports to Dan.</summary>
public sealed class SixWeeksTests : IAsyncLifetime
{
    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task A_manager_is_led_for_six_weeks_and_then_practises_once_a_month()
    {
        Assert.Equal("notBegun", await State("ann"));
        Assert.Equal("invite", (string)(await Send(HttpMethod.Put, ""))["step"]!["id"]!);
        List<string> steps = [];
        for (var week = 0; week < 18; week++)
        {
            var now = await Read("ann");
            if ((string)now["state"]! == "current")
            {
                steps.Add($"{week} {now["step"]!["id"]}");
                Assert.Equal("waiting", (string)(await Send(HttpMethod.Put, $"/{now["number"]}/done"))["state"]!);
            }

            api.Clock.Advance(Duration.FromDays(7));
        }

        Assert.Equal(
            [
                "0 invite", "1 listen", "2 beyond-status", "3 ask-about-yourself", "4 feedback", "5 look-back", "9 practice-round",
                "13 practice-round", "17 practice-round",
            ],
            steps);
    }

    [Fact]
    public async Task It_is_paused_while_the_calendar_says_that_they_are_away()
    {
        await Send(HttpMethod.Put, "");
        var absence = new Interval(TestApi.Now - Duration.FromHours(1), TestApi.Now + Duration.FromDays(9));
        await api.Services.GetRequiredService<CoverageStore>().SaveReadingAsync(
            TestApi.Id("ann"),
            CoveragePolicy.Default.Around(TestApi.Now),
            new CoverageFacts.Known(TestApi.Now, [], [new Absence(TestApi.Id("ann"), absence)]),
            Cancel);

        var away = await Read("ann");

        Assert.Equal(("paused", "2026-12-02"), ((string)away["state"]!, (string)away["from"]!));
        api.Clock.Advance(Duration.FromDays(9));
        Assert.Equal("current", await State("ann"));
    }

    [Fact]
    public async Task It_is_paused_while_they_are_away_as_entered()
    {
        await Send(HttpMethod.Put, "");
        using var entered = await api.As("ann").PostAsync(
            "/api/me/absences", TestApi.Json("""{"firstDay":"2026-11-20","lastDay":"2026-12-01"}"""), Cancel);

        var away = await Read("ann");

        Assert.Equal((200, "paused", "2026-12-02"), ((int)entered.StatusCode, (string)away["state"]!, (string)away["from"]!));
    }

    [Fact]
    public async Task They_can_begin_anew_and_end_it()
    {
        await Send(HttpMethod.Put, "");
        await Send(HttpMethod.Put, "/1/done");
        Assert.Equal(("current", 1), ((string)(await Send(HttpMethod.Put, ""))["state"]!, (int)(await Read("ann"))["number"]!));

        using var ended = await api.As("ann").DeleteAsync("/api/coaching/six-weeks", Cancel);

        Assert.Equal(204, (int)ended.StatusCode);
        Assert.Equal("notBegun", await State("ann"));
    }

    /// <summary>What everybody else can read, before and after.</summary>
    [Theory]
    [InlineData("dan")]
    [InlineData("cy")]
    [InlineData("ned")]
    [InlineData("kim", "Administrator")]
    public async Task Nobody_else_sees_that_it_exists(string who, params string[] roles)
    {
        var before = await ReadableAsync();
        await Send(HttpMethod.Put, "");
        await Send(HttpMethod.Put, "/1/done");

        Assert.Equal(before, await ReadableAsync());
        Task<List<string>> ReadableAsync() => Readable.ByAsync(
            api.As(who, roles),
            "/api/coaching/six-weeks", "/api/coaching/practice", "/api/coaching/check-ins", "/api/coverage/me", "/api/digest/preview",
            "/api/me/export", "/api/diagnosis");
    }

    [Fact]
    public async Task It_is_exported_and_deleted_with_the_rest_of_their_data()
    {
        await Send(HttpMethod.Put, "");

        var export = await TestApi.Read(await api.As("ann").GetAsync("/api/me/export", Cancel));
        Assert.Contains("2026-11-23", export["coaching"]!["sixWeeks"]!.ToJsonString());
        using var deleted = await api.As("ann").DeleteAsync("/api/me/data", Cancel);
        Assert.Equal("notBegun", await State("ann"));
    }

    [Fact]
    public async Task It_speaks_the_callers_language()
    {
        var client = api.As("ann");
        client.DefaultRequestHeaders.Add("Accept-Language", "ja");
        using var begun = await client.PutAsync("/api/coaching/six-weeks", null, Cancel);

        Assert.Equal("全員を招待する", (string)(await TestApi.Read(begun))["step"]!["title"]!);
    }

    private async Task<string> State(string who) => (string)(await Read(who))["state"]!;

    private async Task<JsonNode> Read(string who) => await TestApi.Read(await api.As(who).GetAsync("/api/coaching/six-weeks", Cancel));

    private async Task<JsonNode> Send(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, $"/api/coaching/six-weeks{path}");
        using var response = await api.As("ann").SendAsync(request, Cancel);
        Assert.Equal(200, (int)response.StatusCode);
        return await TestApi.Read(response);
    }
}
