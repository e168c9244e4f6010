using System.Collections.Immutable;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// Keeps items in an order that two people can change at once: moving one item changes only its own rank, as long as there is room.
/// </summary>
internal static class ItemRanks
{
    private const long Gap = 1L << 20;

    /// <param name="items">In their order.</param>
    /// <param name="further">The number of items to place between them.</param>
    public static long After(ImmutableArray<AgendaItem> items, int further = 0) =>
        (items.IsEmpty ? 0 : items[^1].Rank + Gap) + (further * Gap);

    /// <summary>The rank of the n-th item in a renumbered list.</summary>
    public static long RankAt(int n) => n * Gap;

    /// <param name="others">The other items, in order.</param>
    /// <param name="item">The item to place.</param>
    /// <param name="before">One of the others; null for the end.</param>
    public static IEnumerable<AgendaItem> Place(ImmutableArray<AgendaItem> others, AgendaItem item, ItemId? before)
    {
        var place = before is { } id ? others.TakeWhile(i => i.Id != id).Count() : others.Length;
        var (low, high) = (place == 0 ? null : (long?)others[place - 1].Rank, place == others.Length ? null : (long?)others[place].Rank);
        return (low, high) switch
        {
            (null, null) => [item],
            ({ } last, null) => others.Add(item with { Rank = last + Gap }),
            (null, { } first) => others.Add(item with { Rank = first - Gap }),
            ({ } l, { } h) when h - l >= 2 => others.Add(item with { Rank = l + ((h - l) / 2) }),
            _ => others.Insert(place, item).Select((i, n) => i with { Rank = n * Gap }),
        };
    }
}
