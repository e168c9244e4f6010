using System.Net.Http.Headers;

namespace OutlookOneOnOne.Api.Tests;

public sealed class NoteTests(TestApi api) : IClassFixture<TestApi>
{
    private static readonly string Notes = $"/api/pairs/{TestApi.PairOf("ann", "bo")}/notes";
    private static readonly string Actions = $"/api/pairs/{TestApi.PairOf("ann", "bo")}/actions";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_private_note_is_hidden_from_the_other_person_by_id_in_lists_and_in_searches()
    {
        using var ann = api.As("ann");
        using var bo = api.As("bo");

        Assert.Equal(200, (int)(await ann.GetAsync($"{Notes}/{TestApi.PrivateNote}", Cancel)).StatusCode);
        Assert.Equal(404, (int)(await bo.GetAsync($"{Notes}/{TestApi.PrivateNote}", Cancel)).StatusCode);
        Assert.Equal([TestApi.PrivateNote, TestApi.SharedNote], await Ids(ann, Notes));
        Assert.Equal([TestApi.SharedNote], await Ids(bo, Notes));
        Assert.Empty(await Ids(bo, $"{Notes}?q=tired"));
    }

    [Fact]
    public async Task A_pair_can_be_addressed_by_id_or_by_email_address()
    {
        using var ann = api.As("ann");

        Assert.Equal(await Ids(ann, Notes), await Ids(ann, $"/api/pairs/{TestApi.Id("bo")}/notes"));
    }

    [Fact]
    public async Task Paging_reaches_every_note_once()
    {
        using var ann = api.As("ann");

        var first = await TestApi.Read(await ann.GetAsync($"{Notes}?limit=1", Cancel));
        var second = await TestApi.Read(
            await ann.GetAsync($"{Notes}?limit=1&after={Uri.EscapeDataString((string)first["next"]!)}", Cancel));

        Assert.Equal([TestApi.PrivateNote, TestApi.SharedNote], new[] { first, second }.Select(p => (string)p["items"]![0]!["id"]!));
        Assert.Null(second["next"]);
    }

    [Theory]
    [InlineData("notes", """{"text":"Something new","audience":"pair"}""")]
    [InlineData("actions", """{"text":"Something new","owner":"author"}""")]
    public async Task Somebody_who_has_the_latest_gets_304_until_something_changes(string kind, string added)
    {
        using var dan = api.As("dan");
        var path = $"/api/pairs/{TestApi.PairOf("dan", "eve")}/{kind}";
        using var first = await dan.GetAsync(path, Cancel);
        var version = first.Headers.ETag!;

        using var same = await Read(dan, path, version);
        await dan.PostAsync(path, TestApi.Json(added), Cancel);
        using var changed = await Read(dan, path, version);

        Assert.Equal($"\"{(string)(await TestApi.Read(first))["version"]!}\"", version.Tag);
        Assert.Equal((304, 200), ((int)same.StatusCode, (int)changed.StatusCode));
        Assert.NotEqual(version, changed.Headers.ETag);
    }

    [Fact]
    public async Task When_two_people_write_at_once_the_second_gets_the_current_version()
    {
        using var dan = api.As("dan");
        var notes = $"/api/pairs/{TestApi.PairOf("dan", "eve")}/notes";
        using var created = await dan.PostAsync(notes, TestApi.Json("""{"text":"One","audience":"pair"}"""), Cancel);
        var note = created.Headers.Location!.ToString();
        Assert.Equal(
            "Two",
            (string)(await TestApi.Read(await Put(dan, note, """{"text":"Two","audience":"pair"}""", created.Headers.ETag)))["text"]!);

        using var late = await Put(dan, note, """{"text":"Three","audience":"pair"}""", created.Headers.ETag);

        Assert.Equal(412, (int)late.StatusCode);
        var current = (await TestApi.Read(late))["current"]!;
        Assert.Equal("Two", (string)current["text"]!);
        Assert.Equal($"\"{(string)current["version"]!}\"", late.Headers.ETag!.ToString());
        Assert.Equal(200, (int)(await Put(dan, note, """{"text":"Three","audience":"pair"}""", late.Headers.ETag)).StatusCode);
    }

    [Fact]
    public async Task A_request_that_is_sent_twice_is_saved_only_once()
    {
        using var dan = api.As("dan");
        var actions = $"/api/pairs/{TestApi.PairOf("dan", "ann")}/actions";
        const string body = """{"id":"abcdefabcdefabcdefabcdefabcdefab","text":"Send the plan.","owner":"partner"}""";

        Assert.Equal(201, (int)(await dan.PostAsync(actions, TestApi.Json(body), Cancel)).StatusCode);
        Assert.Equal(412, (int)(await dan.PostAsync(actions, TestApi.Json(body), Cancel)).StatusCode);
        Assert.Single(await Ids(dan, actions));
    }

    [Fact]
    public async Task Either_person_can_tick_off_an_action_item_which_is_then_no_longer_open()
    {
        using var dan = api.As("dan");
        using var ned = api.As("ned");
        var actions = $"/api/pairs/{TestApi.PairOf("dan", "ned")}/actions";
        using var created = await dan.PostAsync(
            actions, TestApi.Json("""{"text":"Read it.","owner":"author","due":"2026-11-30"}"""), Cancel);

        var done = await TestApi.Read(await Put(ned, $"{created.Headers.Location}/done", """{"done":true}""", created.Headers.ETag));

        Assert.Equal(
            (TestApi.Id("ned").Value, "2026-11-23T09:00:00Z"), ((string)done["action"]!["doneBy"]!, (string)done["action"]!["doneAt"]!));
        Assert.Empty(await Ids(dan, $"{actions}?open=true"));
        Assert.Single(await Ids(dan, actions));
    }

    [Theory]
    [InlineData("""{"audience":"pair"}""", "text")]
    [InlineData("""{"text":"   ","audience":"pair"}""", "text")]
    [InlineData("""{"text":"x"}""", "audience")]
    [InlineData("""{"text":"x","audience":"everybody"}""", "audience")]
    [InlineData("""{"text":"x","audience":"pair","occurrence":"tomorrow"}""", "occurrence")]
    [InlineData("""{"text":"x","audience":"pair","id":"7"}""", "id")]
    [InlineData("""{"text":"x","audience":"pair","colour":"red"}""", "colour")]
    public async Task Errors_of_a_note_are_listed_by_field(string body, string field)
    {
        using var ann = api.As("ann");

        using var refused = await ann.PostAsync(Notes, TestApi.Json(body), Cancel);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal([field], (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key));
    }

    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=many", "limit")]
    [InlineData("?q=%20", "q")]
    [InlineData("?after=made-up", "after")]
    [InlineData("?occurrence=soon", "occurrence")]
    public async Task Errors_of_a_query_are_listed_by_field(string query, string field)
    {
        using var ann = api.As("ann");

        using var refused = await ann.GetAsync(Actions + query, Cancel);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal([field], (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key));
    }

    private static async Task<HttpResponseMessage> Put(HttpClient client, string path, string body, EntityTagHeaderValue? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = TestApi.Json(body) };
        request.Headers.IfMatch.Add(version!);
        return await client.SendAsync(request, Cancel);
    }

    private static async Task<IEnumerable<string>> Ids(HttpClient client, string path) =>
        (await TestApi.Read(await client.GetAsync(path, Cancel)))["items"]!.AsArray().Select(i => (string)i!["id"]!);

    private static async Task<HttpResponseMessage> Read(HttpClient client, string path, EntityTagHeaderValue seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(seen);
        return await client.SendAsync(request, Cancel);
    }
}
