namespace OutlookOneOnOne.Api.Tests;

public sealed class PersonalDataTests : IAsyncDisposable
{
    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task What_is_mine_can_be_taken_away_and_deleted_and_the_other_keeps_theirs()
    {
        await api.InitializeAsync();
        using var ann = api.As("ann");
        using var bo = api.As("bo");
        var notes = $"/api/pairs/{TestApi.PairOf("ann", "bo")}/notes";
        await bo.PostAsync(notes, TestApi.Json("""{"text":"Mine.","audience":"pair"}"""), Cancel);

        var export = await TestApi.Read(await ann.GetAsync("/api/me/export", Cancel));
        using var deleted = await ann.DeleteAsync("/api/me/data", Cancel);
        var left = (await TestApi.Read(await ann.GetAsync(notes, Cancel)))["items"]!.AsArray();

        Assert.Equal(["Find a mentor.", "Seemed tired.", "We agreed to pair more."], export["notes"]!.AsArray().Select(n => (string)n!["text"]!).Order());
        Assert.True((bool)export["settings"]!["receivesDigest"]!);
        Assert.Equal(204, (int)deleted.StatusCode);
        Assert.Equal(["Mine."], left.Select(n => (string)n!["text"]!));
    }
}
