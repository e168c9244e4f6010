using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

public sealed class BatchTests
{
    [Fact]
    public async Task Each_request_of_a_batch_has_its_own_result()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var responses = await ResponsesAsync(
            client,
            Get("1", Office.Week(Office.Ann)),
            Get("2", Office.Week(Office.Guest)),
            Get("3", $"users/{Office.Bo.Id}?$select=id"),
            new JsonObject
            {
                ["id"] = "4",
                ["method"] = "DELETE",
                ["url"] = "/users",
            },
            Get("5", "/shoes"),
            Get("6", Office.Week(Office.Ann, "&$top=2000")));
        Assert.Equal([200, 404, 200, 405, 404, 400], responses.Select(r => r["status"]!.GetValue<int>()));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], responses.Select(r => r["id"]!.GetValue<string>()));
        Assert.Equal(Office.Bo.Id, responses[2]["body"]!["id"]!.GetValue<string>());
        Assert.Equal("MailboxNotEnabledForRESTAPI", responses[1]["body"]!["error"]!["code"]!.GetValue<string>());
        Assert.Equal((6, 1), (graph.Requests.Count(r => r.InBatch), graph.Requests.Count(r => r.Template == "/$batch")));
    }

    [Fact]
    public async Task A_request_that_depends_on_a_failed_one_fails_and_on_a_successful_one_runs_after_it()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var responses = await ResponsesAsync(
            client,
            Get("a", "/shoes"),
            Get("b", "/users", "a"),
            Get("c", "/users", "b"),
            Get("d", "/users/$count"),
            Get("e", "/users"),
            Get("f", "/users", "e"));
        Assert.Equal([404, 424, 424, 400, 200, 200], responses.Select(r => r["status"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Requests_of_a_batch_are_throttled_individually()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        var same = await ResponsesAsync(client, [.. Enumerable.Range(1, 6).Select(i => Get($"{i}", Office.Week(Office.Ann)))]);
        var next = await ResponsesAsync(client, Get("1", Office.Week(Office.Ann)), Get("2", Office.Week(Office.Bo)));
        Assert.Equal([200, 200, 200, 200, 429, 429], same.Select(r => r["status"]!.GetValue<int>()));
        Assert.Equal("1", same[5]["headers"]!["Retry-After"]!.GetValue<string>());
        Assert.Equal([200, 200], next.Select(r => r["status"]!.GetValue<int>()));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task An_invalid_batch_is_refused_as_a_whole(string requests, string code)
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        Assert.Equal((400, code), (await client.PostAsync("/$batch", new JsonObject { ["requests"] = JsonNode.Parse(requests) })).Refusal);
        Assert.Single(graph.Requests);
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { new JsonArray([.. Enumerable.Range(1, 21).Select(i => Get($"{i}", "/users"))]).ToJsonString(), "MaximumValueExceeded" },
        { "[]", "BadRequest" },
        { """[{"id":"1","method":"GET"}]""", "BadRequest" },
        { """[{"id":"1","method":"GET","url":"/users"},{"id":"1","method":"GET","url":"/users"}]""", "BadRequest" },
        { """[{"id":"1","method":"GET","url":"https://graph.microsoft.com/v1.0/users"}]""", "BadRequest" },
        { """[{"id":"1","method":"GET","url":"/users","dependsOn":["2"]},{"id":"2","method":"GET","url":"/users"}]""", "BadRequest" },
        { """[{"id":"1","method":"POST","url":"/users","body":{}}]""", "BadRequest" },
        { """[{"id":"1","method":"POST","url":"/$batch"}]""", "BadRequest" },
    };

    [Fact]
    public async Task A_batch_of_twenty_is_accepted()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        Assert.Equal(20, (await ResponsesAsync(client, [.. Enumerable.Range(1, 20).Select(i => Get($"{i}", "/users"))])).Count);
    }

    private static JsonObject Get(string id, string url, params string[] dependsOn) => new()
    {
        ["id"] = id,
        ["method"] = "GET",
        ["url"] = url,
        ["dependsOn"] = new JsonArray([.. dependsOn.Select(d => (JsonNode)d)]),
    };

    private static async Task<List<JsonObject>> ResponsesAsync(GraphClient client, params JsonObject[] requests)
    {
        var reply = await client.PostAsync("/$batch", new JsonObject { ["requests"] = new JsonArray([.. requests]) });
        return [.. reply.Json["responses"]!.AsArray().Select(r => r!.AsObject())];
    }
}
