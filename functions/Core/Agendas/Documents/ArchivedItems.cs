using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>Items closed long ago. Each is a document that records the first and the last agenda that shows it.</summary>
internal sealed class ArchivedItems(IDocuments documents)
{
    private const string Author = "author", PutOn = "putOn", DoneOn = "doneOn";

    // Longer than a process can be suspended and still resume.
    private static readonly Duration MarkKept = Duration.FromDays(7);

    public static DocumentKind<ArchivedItemState> Kind { get; } = DocumentKind.Of(
        "settled", PartitionOwner.Pair, AgendaJson.Default.ArchivedItemState) with
    {
        HoldsWords = true,
        Terms = state => state.Item is null ? [] : TermsOf(state.ToItem()),
        Expires = state => state.Item is null ? MarkKept : null,
    };

    /// <summary>Writes it, unless a later save has already written or erased it.</summary>
    /// <exception cref="ArgumentException">It is open.</exception>
    public async Task WriteAsync(PairId pair, AgendaItem item, long save, CancellationToken cancellationToken)
    {
        var (key, state) = (KeyOf(pair, item.Id.Value), new ArchivedItemState(ItemDocument.Of(item), save));

        // The document is nearly always new, so this usually takes one request.
        if (await documents.SaveAsync(Kind, key, state, expected: null, cancellationToken)
            is Conflict<ArchivedItemState> { Current: Found<ArchivedItemState> there } && there.Document.Save < save)
        {
            await documents.ChangeAsync(Kind, key, current => current?.Save >= save ? null : state, cancellationToken);
        }
    }

    /// <summary>By id.</summary>
    public async Task<IReadOnlyList<AgendaItem>> ShownAtAsync(PairId pair, Instant start, CancellationToken cancellationToken)
    {
        var at = SortableInstant.Of(start);
        var shown = DocumentQuery.Where(new TermCondition(PutOn, TermComparison.UpTo, at))
            .And(new TermCondition(DoneOn, TermComparison.From, at));
        return [.. (await ItemsAsync(pair, shown, cancellationToken)).OrderBy(i => i.Id)];
    }

    /// <summary>By the agenda on which it was done, then by id.</summary>
    public async Task<IReadOnlyList<AgendaItem>> AllOfAsync(PairId pair, CancellationToken cancellationToken) =>
        [.. (await ItemsAsync(pair, DocumentQuery.All, cancellationToken)).OrderBy(LastOn).ThenBy(i => i.Id)];

    /// <summary>Erases what this person wrote and leaves a tombstone without text, which the database deletes later.</summary>
    /// <param name="pair">The pair that the items belong to.</param>
    /// <param name="author">Who wrote the items.</param>
    /// <param name="save">
    /// The number of the save of the pair's document that erases them. A process that is still finishing an older save cannot restore them.
    /// </param>
    /// <param name="cancellationToken">Stops between two items.</param>
    public async Task EraseWrittenByAsync(PairId pair, PersonId author, long save, CancellationToken cancellationToken)
    {
        var mark = new ArchivedItemState(null, save);
        var writtenByAuthor = DocumentQuery.Where(new TermCondition(Author, TermComparison.Is, author.Value));
        foreach (var item in await documents.QueryAsync(Kind, pair.Value, writtenByAuthor, cancellationToken))
        {
            await documents.ChangeAsync(
                Kind, item.Key, current => current?.Item is null || current.Save > save ? null : mark, cancellationToken);
        }
    }

    private async Task<IEnumerable<AgendaItem>> ItemsAsync(PairId pair, DocumentQuery query, CancellationToken cancellationToken) =>
        (await documents.QueryAsync(Kind, pair.Value, query, cancellationToken))
            .Where(s => s.Document.Item is not null).Select(s => s.Document.ToItem());

    private static IEnumerable<(string Name, string? Value)> TermsOf(AgendaItem item) =>
        [(Author, item.Author.Value), (PutOn, SortableInstant.Of(item.On)), (DoneOn, SortableInstant.Of(LastOn(item)))];

    private static Instant LastOn(AgendaItem item) =>
        (item.Done ?? throw new ArgumentException($"Only a closed item can be archived, and {item.Id} is open.", nameof(item))).On;

    private static DocumentKey KeyOf(PairId pair, string item) => Kind.KeyOf(pair.Value, $"settled.{item}");
}

/// <summary>An archived item as stored.</summary>
/// <param name="Item">Null after it was erased.</param>
/// <param name="Save">The number of the save of the pair's document that wrote or erased it.</param>
internal sealed record ArchivedItemState(ItemDocument? Item, long Save)
{
    /// <exception cref="DocumentException">The document is damaged.</exception>
    public AgendaItem ToItem() => DocumentException.Read(() => (Item ?? throw new FormatException("erased")).ToItem(), "settled");

    public override string ToString() => nameof(ArchivedItemState);
}
