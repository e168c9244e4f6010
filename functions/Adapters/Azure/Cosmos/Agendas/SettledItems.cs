using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Agendas;

/// <summary>Items closed long ago, each a document: with the first and the last agenda that shows it.</summary>
internal sealed class SettledItems(Documents pairs)
{
    // Longer than any process sleeps and still goes on with what it was doing.
    private static readonly TimeSpan MarkKept = TimeSpan.FromDays(7);

    private static readonly DocumentKind<SettledState> Kind = new("settled", CosmosJson.Default.SettledState);

    /// <summary>Writes it, unless a later save has already written or erased it.</summary>
    /// <exception cref="ArgumentException">It is open.</exception>
    public async Task WriteAsync(PairId pair, AgendaItem item, long save, CancellationToken cancellationToken)
    {
        var draft = DraftOf(item, save);

        // Nearly always it is new: one request.
        if (await pairs.SaveAsync(Kind, KeyOf(pair, item.Id.Value), draft, expected: null, cancellationToken) is CosmosSave<SettledState>.Refused { Current: { } there } && there.Body.Save < save)
        {
            await pairs.ChangeAsync(Kind, KeyOf(pair, item.Id.Value), current => current?.Save >= save ? null : draft, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<AgendaItem>> ShownAtAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        [.. Items(await pairs.QueryAsync(Kind, pair.Value, new Condition("c.putOn <= @start AND c.doneOn >= @start", ("start", SortableInstant.Of(start))), cancellationToken))
            .OrderBy(i => i.Id)];

    public async Task<IReadOnlyList<AgendaItem>> AllOfAsync(PairId pair, CancellationToken cancellationToken) =>
        [.. Items(await pairs.QueryAsync(Kind, pair.Value, Condition.All, cancellationToken)).OrderBy(i => i.Done!.On).ThenBy(i => i.Id)];

    /// <summary>Erases what this person wrote and leaves a mark without words, which Cosmos deletes in time.</summary>
    /// <param name="pair">Whose.</param>
    /// <param name="author">Of the items.</param>
    /// <param name="save">Of the pair's document after which they are gone: a helper of an older save does not bring them back.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    public async Task EraseWrittenByAsync(PairId pair, PersonId author, long save, CancellationToken cancellationToken)
    {
        var mark = new CosmosDraft<SettledState>(new SettledState(null, save)) { Expires = MarkKept };
        foreach (var item in await pairs.QueryAsync(Kind, pair.Value, new Condition("c.author = @author", ("author", author.Value)), cancellationToken))
        {
            await pairs.ChangeAsync(Kind, item.Key, current => current?.Item is null || current.Save > save ? null : mark, cancellationToken);
        }
    }

    private static CosmosDraft<SettledState> DraftOf(AgendaItem item, long save) => new(new SettledState(ItemDocument.Of(item), save))
    {
        Terms = new Dictionary<string, string?>
        {
            ["author"] = item.Author.Value,
            ["putOn"] = SortableInstant.Of(item.On),
            ["doneOn"] = SortableInstant.Of((item.Done ?? throw new ArgumentException("Only a closed item is settled.", nameof(item))).On),
        },
    };

    private static IEnumerable<AgendaItem> Items(IEnumerable<CosmosDocument<SettledState>> found) =>
        found.Where(s => s.Body.Item is not null).Select(s => DocumentException.Read(() => s.Body.Item!.ToItem(), "A settled item"));

    private static DocumentKey KeyOf(PairId pair, string item) => new(pair.Value, $"settled.{item}");
}

/// <param name="Item">Null once it is erased.</param>
/// <param name="Save">The number of the save of the pair's document that wrote or erased it.</param>
internal sealed record SettledState(ItemDocument? Item, long Save);
