using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="IDocuments"/> guarantees for each kind of document. Each test gets an empty database.</summary>
public abstract class DocumentsContract
{
    protected abstract IDocuments Documents { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds => [.. SampleDocuments.All.Select(s => s.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Something_never_saved_is_not_found(string kind)
    {
        var sample = SampleDocuments.Of(kind);

        Assert.IsType<Missing<Envelope>>(await Documents.FindAsync(sample.One.Key, Cancel));
        Assert.Empty(await Documents.QueryAsync(sample.Everywhere, DocumentQuery.All, Cancel));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_saved_document_is_read_back_with_its_revision(string kind)
    {
        var sample = SampleDocuments.Of(kind);
        var revision = await Saved(sample.One);

        var found = Assert.IsType<Found<Envelope>>(await Documents.FindAsync(sample.One.Key, Cancel));

        Assert.Equal(
            (revision, sample.One.Key, kind, sample.One.Version),
            (found.Revision, found.Document.Key, found.Document.Kind, found.Document.Version));
        Assert.Equal(sample.One.Body, sample.Reread(found.Document));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Only_a_save_based_on_the_current_state_succeeds(string kind)
    {
        var sample = SampleDocuments.Of(kind);
        var first = await Saved(sample.One);
        var second = await Saved(sample.Two, first);
        Assert.NotEqual(first, second);

        foreach (var expected in new Revision?[] { first, null })
        {
            var conflict = Assert.IsType<Conflict<Envelope>>(await Documents.SaveAsync(sample.One, expected, Cancel));
            Assert.Equal((second, sample.Two.Body), (conflict.Current.SeenRevision, sample.Reread(conflict.Current.DocumentOrNull!)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Exactly_one_of_many_concurrent_saves_succeeds(string kind)
    {
        var sample = SampleDocuments.Of(kind);

        var saves = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Documents.SaveAsync(sample.One, null, Cancel))));

        Assert.Single(saves.OfType<Saved<Envelope>>());
        Assert.Equal(9, saves.OfType<Conflict<Envelope>>().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_deleted_document_does_not_reappear(string kind)
    {
        var sample = SampleDocuments.Of(kind);
        var first = await Saved(sample.One);
        var second = await Saved(sample.Two, first);

        var changed = Assert.IsType<NotDeleted<Envelope>>(await Documents.DeleteAsync(sample.One.Key, first, Cancel));
        Assert.Equal(second, changed.Current.SeenRevision);
        Assert.IsType<Deleted<Envelope>>(await Documents.DeleteAsync(sample.One.Key, second, Cancel));
        Assert.IsType<Missing<Envelope>>(
            Assert.IsType<NotDeleted<Envelope>>(await Documents.DeleteAsync(sample.One.Key, null, Cancel)).Current);

        Assert.IsType<Missing<Envelope>>(Assert.IsType<Conflict<Envelope>>(await Documents.SaveAsync(sample.Two, second, Cancel)).Current);
        Assert.IsType<Missing<Envelope>>(await Documents.FindAsync(sample.One.Key, Cancel));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Documents_are_found_within_one_partition_and_across_all(string kind)
    {
        var sample = SampleDocuments.Of(kind);
        await Saved(sample.One);
        await Saved(sample.Elsewhere);
        var here = sample.Everywhere with { Partition = sample.One.Key.Partition.Value };

        Assert.Equal([sample.One.Key], (await Documents.QueryAsync(here, DocumentQuery.All, Cancel)).Select(f => f.Document.Key));
        Assert.Equal(2, (await Documents.QueryAsync(sample.Everywhere, DocumentQuery.All, Cancel)).Count);
        Assert.Equal(
            [sample.One.Key],
            (await Documents.FindManyAsync([sample.One.Key, sample.One.Key, Missing(sample)], Cancel)).Select(f => f.Document.Key));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task All_documents_of_one_person_are_deleted_and_others_remain(string kind)
    {
        var sample = SampleDocuments.Of(kind);
        await Saved(sample.One);
        await Saved(sample.Elsewhere);
        var here = sample.Everywhere with { Partition = sample.One.Key.Partition.Value };

        Assert.Equal(1, await Documents.DeleteAllAsync(here, DocumentQuery.All, Cancel));
        Assert.Equal(0, await Documents.DeleteAllAsync(here, DocumentQuery.All, Cancel));
        await Documents.EraseTracesAsync(Cancel);

        Assert.Equal(
            [sample.Elsewhere.Key], (await Documents.QueryAsync(sample.Everywhere, DocumentQuery.All, Cancel)).Select(f => f.Document.Key));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_document_of_an_unknown_version_is_refused_and_kept(string kind)
    {
        var sample = SampleDocuments.Of(kind);
        await Saved(sample.One with { Version = sample.One.Version + 1 });

        var found = Assert.IsType<Found<Envelope>>(await Documents.FindAsync(sample.One.Key, Cancel));

        Assert.Contains(
            "Update the program.", Assert.Throws<DocumentException>(() => sample.Reread(found.Document)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Sealed_text_is_stored_unchanged_and_never_mistaken_for_none(string kind)
    {
        var sample = SampleDocuments.Of(kind);
        byte[] text = [1, 0, 255, 34];
        await Saved(sample.One with { Sealed = text });

        var found = Assert.IsType<Found<Envelope>>(await Documents.FindAsync(sample.One.Key, Cancel));

        Assert.Equal(text, found.Document.Sealed?.ToArray());
        Assert.Throws<DocumentException>(() => sample.Reread(found.Document));
    }

    [Fact]
    public async Task Queries_compare_terms_as_text_and_return_the_first_in_order()
    {
        foreach (var letter in new[] { "b", "a", "d", "c" })
        {
            await Saved(Lettered(letter));
        }

        await Saved(Lettered("none") with { Terms = new Dictionary<string, string>() });

        Assert.Equal("b", await Letters(TermComparison.Is));
        Assert.Equal("acd", await Letters(TermComparison.IsNot));
        Assert.Equal("acde", string.Concat((await Letters(DocumentQuery.Where(Letter(TermComparison.Lacks, "b")))).Order()));
        Assert.Equal("a", await Letters(TermComparison.Before));
        Assert.Equal("ab", await Letters(TermComparison.UpTo));
        Assert.Equal("cd", await Letters(TermComparison.After));
        Assert.Equal("bcd", await Letters(TermComparison.From));
        var either = DocumentQuery.Where(
            Letter(TermComparison.Is, "a"), Letter(TermComparison.From, "c")) with
        { OrderBy = "letter", Descending = true, Most = 2 };
        Assert.Equal("dc", await Letters(either));
        Assert.Equal("a", await Letters(either.And(Letter(TermComparison.Before, "b"))));
    }

    [Fact]
    public async Task Characters_of_all_languages_are_preserved()
    {
        const string text = "Çà 🙂 \\ \" \u0001 日本";
        await Saved(Lettered("a") with { Body = new JsonObject { ["text"] = text }.ToJsonString() });

        var found = Assert.IsType<Found<Envelope>>(await Documents.FindAsync(Lettered("a").Key, Cancel));

        Assert.Equal(text, (string?)JsonNode.Parse(found.Document.Body)!["text"]);
    }

    private static DocumentKey Missing(Sample sample) => sample.One.Key with { Id = "missing" };

    private static Envelope Lettered(string letter) =>
        new(new DocumentKey(new Partition(PartitionOwner.Person, "ann@x.org"), $"letter.{letter}"), "letter", 1, "{}")
        {
            Terms = new Dictionary<string, string> { ["letter"] = letter },
        };

    private static TermCondition Letter(TermComparison comparison, string letter) => new("letter", comparison, letter);

    private Task<string> Letters(TermComparison comparison) =>
        Letters(DocumentQuery.Where(Letter(comparison, "b")) with { OrderBy = "letter" });

    private async Task<string> Letters(DocumentQuery query)
    {
        var found = await Documents.QueryAsync(new DocumentScope("letter", PartitionOwner.Person, "ann@x.org"), query, Cancel);
        return string.Concat(found.Select(f => f.Document.Key.Id[^1]));
    }

    private async Task<Revision> Saved(Envelope envelope, Revision? expected = null) =>
        Assert.IsType<Saved<Envelope>>(await Documents.SaveAsync(envelope, expected, Cancel)).Revision;
}
