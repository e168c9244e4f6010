using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;
using static OutlookOneOnOne.Core.Tests.Notes.Write;

namespace OutlookOneOnOne.Core.Tests.Notes;

public sealed class PersonalNotesTests
{
    private readonly NoteStore store = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_export_is_one_document_with_everything_that_is_mine()
    {
        await Fill();

        var json = (await new ExportPersonalData([new PersonalNotes(store)]).ForAsync(Ann, Monday, Cancel)).ToJson();

        Assert.Equal((1, "ann", "2026-11-23T09:00:00Z"), ((int)json["v"]!, (string?)json["person"], (string?)json["exportedAt"]));
        Assert.Equal(["ann shared", "ann private", "ann for bo", "bo for ann"], json["notes"]!.AsArray().Select(n => (string)n!["text"]!));
        Assert.Equal(["sharedNote", "privateNote", "actionItem", "actionItem"], json["notes"]!.AsArray().Select(n => (string)n!["kind"]!));
        var item = json["notes"]![3]!;
        Assert.Equal(
            ("bo", "ann", "2026-12-01", "bo"),
            ((string?)item["author"], (string?)item["owner"], (string?)item["due"], (string?)item["doneBy"]));
    }

    [Fact]
    public async Task My_export_never_contains_what_belongs_to_others_even_from_a_leaking_store()
    {
        var leaky = new NoteStore(new LeakyDocuments());
        await leaky.SaveAsync(Private("secret"), null, Cancel);
        Assert.Empty((await new PersonalNotes(leaky).ExportAsync(Bo, Cancel)).AsArray());
    }

    [Fact]
    public async Task An_export_reads_all_pages()
    {
        for (var i = 1; i <= PageRequest.MaxSize + 1; i++)
        {
            await store.SaveAsync(Shared($"note {i}", id: i, hour: i), null, Cancel);
        }

        Assert.Equal(PageRequest.MaxSize + 1, (await new PersonalNotes(store).ExportAsync(Ann, Cancel)).AsArray().Count);
    }

    [Fact]
    public async Task Deleting_my_data_deletes_what_I_wrote_and_keeps_what_others_wrote()
    {
        await Fill();

        await new DeletePersonalData([new PersonalNotes(store)]).ForAsync(Ann, Cancel);
        await new DeletePersonalData([new PersonalNotes(store)]).ForAsync(Ann, Cancel);

        var page = Assert.IsType<NotebookPage.Read>(await new Notebook(store, Bo, Ann).BrowseAsync(NotebookQuery.Newest, Cancel));
        Assert.Equal(["bo for ann", "bo private", "bo shared"], page.Entries.Select(w => w.Entry.Text.Markdown));
        var item = Assert.IsType<ActionItem>(page.Entries[0].Entry);
        Assert.Equal((Ann, new LocalDate(2026, 12, 1), new Completion(Monday, Bo)), (item.Owner, item.Due!.Value, item.Done));
        Assert.DoesNotContain((await new PersonalNotes(store).ExportAsync(Ann, Cancel)).AsArray(), n => (string)n!["author"]! == "ann");
    }

    [Fact]
    public async Task Each_feature_has_its_part()
    {
        var json = (await new ExportPersonalData([new OnePart("a", 1), new OnePart("b", 2)]).ForAsync(Ann, Monday, Cancel)).ToJson();
        Assert.Equal("""{"v":1,"person":"ann","exportedAt":"2026-11-23T09:00:00Z","a":1,"b":2}""", json.ToJsonString());
    }

    [Fact]
    public async Task Two_features_with_the_same_export_name_throw() =>
        await Assert.ThrowsAsync<ArgumentException>(() =>
            new ExportPersonalData([new OnePart("a", 1), new OnePart("a", 2)]).ForAsync(Ann, Monday, Cancel));

    private async Task Fill()
    {
        NotebookEntry[] all =
        [
            Shared("ann shared", id: 1, hour: 1), Private("ann private", id: 2, hour: 2), Action("ann for bo", id: 3, hour: 3),
            new Note(Id(4), By(Bo, Ann, 4), NoteAudience.Pair, Words("bo shared")),
            new Note(Id(5), By(Bo, Ann, 5), NoteAudience.Author, Words("bo private")),
            new ActionItem(Id(6), By(Bo, Ann, 6), Ann, Words("bo for ann"))
            {
                Due = new LocalDate(2026, 12, 1),
                Done = new Completion(Monday, Bo),
            },
        ];
        foreach (var entry in all)
        {
            Assert.IsType<Saved<SealedEntry>>(await store.SaveAsync(entry, null, Cancel));
        }
    }

    private sealed class OnePart(string name, int value) : IPersonalData
    {
        public string Name => name;

        public Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken) =>
            Task.FromResult<JsonNode>(JsonValue.Create(value));

        public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
