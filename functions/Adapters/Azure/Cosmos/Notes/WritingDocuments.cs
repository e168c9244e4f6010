using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Notes.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Notes;

/// <summary>Writings as documents, and the conditions by which they are found.</summary>
internal static class WritingDocuments
{
    public static DocumentKind<WritingDocument> Kind { get; } = new("writing", WritingJson.Relaxed.WritingDocument);

    public static DocumentKey KeyOf(PairId pair, WritingId id) => new(pair.Value, $"writing.{id}");

    public static Stored<SealedWriting> Stored(CosmosDocument<WritingDocument>? found) =>
        found is null ? new NotThere<SealedWriting>() : new Found<SealedWriting>(Seal(found), StateToken.Of(found.ETag));

    public static SealedWriting Seal(CosmosDocument<WritingDocument> stored) => new(stored.Body.ToWriting(), StateToken.Of(stored.ETag));

    /// <summary>
    /// Without a time to live, although there is a retention: it counts from the policy of the day, and a longer one could not take back what
    /// a shorter one has written into each note.
    /// </summary>
    public static CosmosDraft<WritingDocument> DraftOf(Writing writing)
    {
        var item = writing as ActionItem;
        return new CosmosDraft<WritingDocument>(WritingDocument.Of(writing))
        {
            Terms = new Dictionary<string, string?>
            {
                [WritingPlace.Term] = WritingPlace.Of(writing),
                ["kind"] = writing.Kind.ToString(),
                ["author"] = writing.Author.Value,
                ["owner"] = item?.Owner.Value,
                ["open"] = item is { Done: null } ? "yes" : null,
                ["occurrence"] = writing.Occurrence is { } start ? SortableInstant.Of(start) : null,
                ["changedAt"] = SortableInstant.Of(writing.ChangedAt),
                ["folded"] = SearchWords.Fold(writing.Text.Markdown),
            },
        };
    }

    /// <summary>Newest first, one more than a page: that one tells whether there is a next page.</summary>
    public static Condition Browse(PersonId viewer, NotebookQuery query, string? after)
    {
        List<string> all = ["(c.kind != 'PrivateNote' OR c.author = @viewer)"];
        List<(string, string)> parameters = [("viewer", viewer.Value)];
        if (SectionOf(query.Section) is { } section)
        {
            all.Add(section);
        }

        if (query.Occurrence is { } start)
        {
            all.Add("c.occurrence = @occurrence");
            parameters.Add(("occurrence", SortableInstant.Of(start)));
        }

        foreach (var (word, n) in (query.Words?.All ?? []).Select((word, n) => (word, n)))
        {
            all.Add($"CONTAINS(c.folded, @word{n})");
            parameters.Add(($"word{n}", word));
        }

        return Page(all, parameters, after, "<", query.Page.Size) with { Order = "c.place DESC" };
    }

    /// <summary>Oldest first, one more than a page.</summary>
    public static Condition BelongingTo(PersonId person, string? after, int size) =>
        Page(["(c.author = @person OR c.owner = @person)"], [("person", person.Value)], after, ">", size) with { Order = "c.place ASC" };

    public static Condition WrittenBy(PersonId author) => new("c.author = @author", ("author", author.Value));

    public static Condition UnchangedSince(Instant instant) => new("c.changedAt < @instant", ("instant", SortableInstant.Of(instant)));

    private static Condition Page(List<string> all, List<(string, string)> parameters, string? after, string comparison, int size)
    {
        if (after is not null)
        {
            all.Add($"c.place {comparison} @after");
            parameters.Add(("after", after));
        }

        return new Condition(string.Join(" AND ", all), [.. parameters]) { Most = size + 1 };
    }

    private static string? SectionOf(NotebookSection section) => section switch
    {
        NotebookSection.All => null,
        NotebookSection.Notes => "c.kind != 'ActionItem'",
        NotebookSection.ActionItems => "c.kind = 'ActionItem'",
        NotebookSection.OpenActionItems => "c.open = 'yes'",
        _ => throw new InvalidOperationException("NotebookSection is closed."),
    };
}
