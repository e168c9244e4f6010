using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Api.Tests;

public sealed class PersonalDataTests : IAsyncDisposable
{
    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task My_data_can_be_exported_and_deleted_and_the_other_person_keeps_theirs()
    {
        await api.InitializeAsync();
        using var ann = api.As("ann");
        using var bo = api.As("bo");
        var notes = $"/api/pairs/{TestApi.PairOf("ann", "bo")}/notes";
        await bo.PostAsync(notes, TestApi.Json("""{"text":"Mine.","audience":"pair"}"""), Cancel);

        var export = await TestApi.Read(await ann.GetAsync("/api/me/export", Cancel));
        using var deleted = await ann.DeleteAsync("/api/me/data", Cancel);
        var left = (await TestApi.Read(await ann.GetAsync(notes, Cancel)))["items"]!.AsArray();

        Assert.Equal(
            ["Find a mentor.", "Seemed tired.", "We agreed to pair more."],
            export["notes"]!.AsArray().Select(n => (string)n!["text"]!).Order());
        Assert.True((bool)export["settings"]!["receivesDigest"]!);
        Assert.Equal(204, (int)deleted.StatusCode);
        Assert.Equal(["Mine."], left.Select(n => (string)n!["text"]!));
    }

    [Fact]
    public async Task An_administrator_can_delete_the_data_of_somebody_who_left_and_others_keep_theirs()
    {
        await api.InitializeAsync();
        var (zoe, ann) = (new PersonId("zoe@contoso.example"), TestApi.Id("ann"));
        var store = api.Services.GetRequiredService<NoteStore>();
        await WriteAsync(store, zoe, ann, "Of who left.");
        await WriteAsync(store, ann, zoe, "Of who stays.");

        using var deleted = await api.As("kim", "Administrator").DeleteAsync($"/api/people/{zoe}/data", Cancel);

        Assert.Equal(204, (int)deleted.StatusCode);
        var export = api.Services.GetRequiredService<ExportPersonalData>();
        Assert.DoesNotContain(
            "Of who left.", (await export.ForAsync(zoe, TestApi.Now, Cancel)).ToJson().ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(
            "Of who stays.", (await export.ForAsync(ann, TestApi.Now, Cancel)).ToJson().ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_cannot_delete_the_data_of_somebody_who_is_still_here()
    {
        await api.InitializeAsync();

        using var refused = await api.As("kim", "Administrator").DeleteAsync($"/api/people/{TestApi.Id("ann")}/data", Cancel);

        Assert.Equal(409, (int)refused.StatusCode);
        Assert.Equal("/problems/still-here", (string)(await TestApi.Read(refused))["type"]!);
        using var ann = api.As("ann");
        Assert.NotEmpty((await TestApi.Read(await ann.GetAsync("/api/me/export", Cancel)))["notes"]!.AsArray());
    }

    private static async Task WriteAsync(NoteStore store, PersonId author, PersonId other, string text)
    {
        var note = NoteText.Parse(text).Match(valid => valid, _ => throw new ArgumentException("No text.", nameof(text)));
        Assert.IsType<EntryWriteResult.Saved>(await new Notebook(store, author, other).WriteAsync(
            new NotebookEntryId(Guid.NewGuid()), new NoteDraft(note, NoteAudience.Pair), TestApi.Now, Cancel));
    }
}
