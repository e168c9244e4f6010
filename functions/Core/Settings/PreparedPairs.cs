using System.Collections.Immutable;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// With whom somebody wants the agendas of their series prepared, when not with everybody: of each series that the two have, and of no
/// single 1:1. Two with the same pairs are equal.
/// </summary>
/// <remarks>
/// Kept by pair and not by series, because a series has another id in each of the two mailboxes, and a new one as soon as somebody
/// changes "this and following". A switch that is lost then without a word is worse than one that holds for every series with that person.
/// </remarks>
public sealed class PreparedPairs : IEquatable<PreparedPairs>
{
    private readonly ImmutableSortedSet<string> ids;

    private PreparedPairs(ImmutableSortedSet<string> ids) => this.ids = ids;

    public static PreparedPairs None { get; } = new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    public bool IsEmpty => ids.IsEmpty;

    /// <summary>In a fixed order, as <see cref="PairId.ToString"/> writes them.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>Null when one of them is no pair id.</summary>
    public static PreparedPairs? Parse(IEnumerable<string> written)
    {
        var all = written.ToList();
        return all.TrueForAll(id => PairId.TryParse(id, out _)) ? new PreparedPairs(None.ids.Union(all)) : null;
    }

    public bool Contains(PairId pair) => ids.Contains(pair.Value);

    public PreparedPairs With(PairId pair) => new(ids.Add(pair.Value));

    public PreparedPairs Without(PairId pair) => new(ids.Remove(pair.Value));

    public bool Equals(PreparedPairs? other) => other is not null && ids.SetEquals(other.ids);

    public override bool Equals(object? obj) => Equals(obj as PreparedPairs);

    public override int GetHashCode() => ids.Aggregate(0, HashCode.Combine);

    public override string ToString() => $"{ids.Count} pairs";
}
