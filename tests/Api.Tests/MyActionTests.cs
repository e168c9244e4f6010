using System.Net;
using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Ann has to find a mentor by 1 December, as she agreed with Bo.</summary>
public sealed class MyActionTests : IAsyncLifetime
{
    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Actions_of_all_pairs_are_listed_by_due_date_for_both_and_nobody_else()
    {
        await AddAsync("ann", "cy", """{"text":"Write it down","owner":"partner","due":"2026-11-30"}""");
        await AddAsync("cy", "ann", """{"text":"Some day","owner":"author"}""");
        Assert.Equal(
            ["Write it down / cy / cy", "Find a mentor. / bo / ann", "Some day / cy / cy"], await ActionsAsync("ann"));
        Assert.Equal(["Write it down / ann / cy", "Some day / ann / cy"], await ActionsAsync("cy"));
        Assert.Equal(["Find a mentor. / ann / ann"], await ActionsAsync("bo"));
        Assert.Empty(await ActionsAsync("dan"));
    }

    [Fact]
    public async Task One_that_is_done_is_no_longer_listed()
    {
        using var ann = api.As("ann");
        var entry = (await ReadAsync("ann"))["items"]![0]!["entry"]!;
        using var request = new HttpRequestMessage(
            HttpMethod.Put, $"/api/pairs/{TestApi.PairOf("ann", "bo")}/actions/{entry["id"]}/done")
        {
            Content = TestApi.Json("""{"done":true}"""),
        };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{entry["version"]}\"");
        using var answer = await ann.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await ActionsAsync("ann"));
    }

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    private async Task AddAsync(string who, string with, string action)
    {
        using var client = api.As(who);
        using var answer = await client.PostAsync($"/api/pairs/{TestApi.PairOf(who, with)}/actions", TestApi.Json(action), Cancel);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    private async Task<JsonNode> ReadAsync(string who)
    {
        using var client = api.As(who);
        return await TestApi.Read(await client.GetAsync("/api/me/actions", Cancel));
    }

    private async Task<IEnumerable<string>> ActionsAsync(string who) => (await ReadAsync(who))["items"]!.AsArray().Select(i =>
        $"{i!["entry"]!["text"]} / {NameOf((string)i["with"]!["person"]!["id"]!)} / {NameOf((string)i["entry"]!["action"]!["owner"]!)}");

    private static string NameOf(string id) => new[] { "ann", "bo", "cy", "dan" }.Single(name => TestApi.Id(name).Value == id);
}
