using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Cy was known as Zoe before, and Zoe wrote with Ann. Kim administers.</summary>
public sealed class IdTests : IAsyncDisposable
{
    private const string Proposal = """{"person":"cy@contoso.example","former":"zoe@contoso.example"}""";

    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Path => $"/api/me/ids/{TestApi.PairOf("cy", "zoe")}";

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task An_administrator_proposes_the_person_confirms_and_the_other_of_the_pair_opens_what_was_written()
    {
        await api.InitializeAsync();
        await WriteAsync("zoe", "ann", "Of earlier times.");
        using var kim = api.As("kim", "Administrator");
        using var cy = api.As("cy");
        using var ann = api.As("ann");

        var proposed = await TestApi.Read(await kim.PostAsync("/api/people/ids", TestApi.Json(Proposal), Cancel));
        Assert.Equal(TestApi.PairOf("cy", "zoe"), (string)proposed["id"]!);
        Assert.Empty(await QuestionsTo(ann));
        Assert.Null((await QuestionsTo(cy)).Single()["who"]);
        Assert.Equal(204, (int)(await cy.PutAsync(Path, TestApi.Json("""{"agrees":true}"""), Cancel)).StatusCode);
        Assert.Equal("Cy", (string)(await QuestionsTo(ann)).Single()["who"]!["name"]!);
        Assert.Empty(await NotesOf(cy));
        Assert.Equal(204, (int)(await ann.PutAsync(Path, TestApi.Json("""{"agrees":true}"""), Cancel)).StatusCode);

        Assert.Equal(["Of earlier times."], await NotesOf(cy));
        var listed = (await TestApi.Read(await kim.GetAsync("/api/people/ids", Cancel))).AsArray();
        Assert.True((bool)listed.Single()!["confirmed"]!);
        Assert.DoesNotContain("ann", listed.ToJsonString(), StringComparison.Ordinal); // who opened what is theirs
    }

    [Theory]
    [InlineData("""{"person":"kim@contoso.example","former":"zoe@contoso.example"}""", 403, "/problems/id-of-oneself")]
    [InlineData("""{"person":"cy@contoso.example","former":"ann@contoso.example"}""", 409, "/problems/id-in-use")]
    [InlineData("""{"person":"zoe@contoso.example","former":"yan@contoso.example"}""", 404, "/problems/not-found")]
    [InlineData("""{"person":"cy@contoso.example"}""", 400, "/problems/invalid")]
    public async Task A_proposal_that_cannot_be_is_refused(string proposal, int status, string type)
    {
        await api.InitializeAsync();
        using var kim = api.As("kim", "Administrator");

        using var refused = await kim.PostAsync("/api/people/ids", TestApi.Json(proposal), Cancel);

        Assert.Equal((status, type), ((int)refused.StatusCode, (string)(await TestApi.Read(refused))["type"]!));
    }

    private static async Task<IEnumerable<JsonNode>> QuestionsTo(HttpClient client) =>
        (await TestApi.Read(await client.GetAsync("/api/me/ids", Cancel)))["questions"]!.AsArray().OfType<JsonNode>();

    private static async Task<IEnumerable<string>> NotesOf(HttpClient cy) =>
        (await TestApi.Read(await cy.GetAsync($"/api/pairs/{TestApi.PairOf("ann", "cy")}/notes", Cancel)))["items"]!.AsArray()
            .Select(n => (string)n!["text"]!);

    private async Task WriteAsync(string author, string other, string text)
    {
        var note = NoteText.Parse(text).Match(valid => valid, _ => throw new ArgumentException("No text.", nameof(text)));
        var book = new Notebook(api.Services.GetRequiredService<NoteStore>(), TestApi.Id(author), TestApi.Id(other));
        Assert.IsType<EntryWriteResult.Saved>(await book.WriteAsync(
            new NotebookEntryId(Guid.NewGuid()), new NoteDraft(note, NoteAudience.Pair), TestApi.Now, Cancel));
    }
}
