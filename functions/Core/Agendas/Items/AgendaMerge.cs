using System.Collections.Immutable;
using NodaTime;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// Merges changes that two people made at once to the same items, so that nothing is lost. A three-way merge, item by item:
/// <list type="bullet">
/// <item>A field that only one side changed (text, tick, place, moves) takes that change.</item>
/// <item>An item added on either side is kept. One removed on one side is removed, unless the other side changed its text.</item>
/// <item>Both reworded it differently (only possible for one author on two devices): the saved text stays, and the other
/// becomes an item of its own directly after it.</item>
/// <item>Ticked off on both sides: the earlier tick. Placed on both sides: the saved place. So with the language.</item>
/// </list>
/// A client whose save is refused as outdated merges what it last read, what it has, and what is saved now, and saves again.
/// </summary>
public static class AgendaMerge
{
    /// <param name="read">The version that both started from.</param>
    /// <param name="mine">The version to be saved.</param>
    /// <param name="saved">The version that was saved in the meantime.</param>
    /// <exception cref="ArgumentException">They belong to different pairs.</exception>
    public static PairAgendas Merge(PairAgendas read, PairAgendas mine, PairAgendas saved)
    {
        if (read.Pair != mine.Pair || read.Pair != saved.Pair)
        {
            throw new ArgumentException("Only agendas of the same two people can be merged.", nameof(mine));
        }

        var ids = saved.Items.Concat(mine.Items).Select(i => i.Id).Distinct();
        var merged = saved.WithItems(ids.SelectMany(id => Merge(read.Find(id), mine.Find(id), saved.Find(id))).DistinctBy(i => i.Id));
        merged = merged.WithAgendas(mine.Agendas.Concat(saved.Agendas)).Speaking(Pick(read.Language, mine.Language, saved.Language));
        return new[] { merged.First, merged.Second }.Aggregate(merged, (pair, person) => pair.Preferring(
            person, Pick(read.PreferredBy(person), mine.PreferredBy(person), saved.PreferredBy(person))));
    }

    private static IEnumerable<AgendaItem> Merge(AgendaItem? read, AgendaItem? mine, AgendaItem? saved) => (read, mine, saved) switch
    {
        (_, { } m, { } s) => Join(read, m, s),
        (null, { } m, null) => [m],
        (null, null, { } s) => [s],
        ({ } r, { } m, null) => m.Text == r.Text ? [] : [m],
        ({ } r, null, { } s) => s.Text == r.Text ? [] : [s],
        _ => [],
    };

    private static IEnumerable<AgendaItem> Join(AgendaItem? read, AgendaItem mine, AgendaItem saved)
    {
        // Added on both sides under one id: there is no common version, so every difference counts as changed by both.
        var from = read ?? saved;
        var twoTexts = mine.Text != saved.Text && (read is null || (mine.Text != read.Text && saved.Text != read.Text));
        yield return saved with
        {
            Text = twoTexts ? saved.Text : Pick(from.Text, mine.Text, saved.Text),
            Created = Pick(from.Created, mine.Created, saved.Created),
            On = Pick(from.On, mine.On, saved.On),
            Rank = Pick(from.Rank, mine.Rank, saved.Rank),
            Done = Earlier(Pick(from.Done, mine.Done, saved.Done), mine.Done, saved.Done),
            MovedFrom = Join(from.MovedFrom, mine.MovedFrom, saved.MovedFrom),
        };

        if (twoTexts)
        {
            yield return mine with { Id = ItemId.Parse(ConflictCopyId(mine)), Rank = saved.Rank + 1 };
        }
    }

    private static T Pick<T>(T read, T mine, T saved) => EqualityComparer<T>.Default.Equals(saved, read) ? mine : saved;

    private static ItemDone? Earlier(ItemDone? chosen, ItemDone? mine, ItemDone? saved) =>
        chosen is not null && mine is not null && saved is not null && mine.At < saved.At ? mine : chosen;

    private static ImmutableSortedSet<Instant> Join(
        ImmutableSortedSet<Instant> read, ImmutableSortedSet<Instant> mine, ImmutableSortedSet<Instant> saved) =>
        mine.Union(saved).Except(read.Except(mine)).Except(read.Except(saved));

    /// <summary>Derived from the id and the text, so that merging twice adds one item only.</summary>
    private static string ConflictCopyId(AgendaItem item)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{item.Id}:{item.Text.Value}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
