using System.Collections.Immutable;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// The people with whom somebody wants agendas prepared, when not with everybody. It covers every series of the two but no one-off 1:1s.
/// Two sets with the same pairs are equal.
/// </summary>
/// <remarks>
/// Stored by pair and not by series, because a series has a different id in each of the two mailboxes, and a new one as soon as somebody
/// changes "this and following". A setting that silently gets lost is worse than one that covers every series with that person.
/// </remarks>
public sealed class PairSet : IEquatable<PairSet>
{
    private readonly ImmutableSortedSet<string> ids;

    private PairSet(ImmutableSortedSet<string> ids) => this.ids = ids;

    /// <summary>No pair.</summary>
    public static PairSet None { get; } = new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    /// <summary>No pair is chosen.</summary>
    public bool IsEmpty => ids.IsEmpty;

    /// <summary>In a fixed order, as <see cref="PairId.ToString"/> writes them.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>Null when one of them is not a pair id.</summary>
    public static PairSet? Parse(IEnumerable<string> written)
    {
        var all = written.ToList();
        return all.TrueForAll(id => PairId.TryParse(id, out _)) ? new PairSet(None.ids.Union(all)) : null;
    }

    /// <summary>Agendas are prepared for this pair's series.</summary>
    public bool Contains(PairId pair) => ids.Contains(pair.Value);

    /// <summary>The same pairs and this one.</summary>
    public PairSet With(PairId pair) => new(ids.Add(pair.Value));

    /// <summary>The same pairs except this one.</summary>
    public PairSet Without(PairId pair) => new(ids.Remove(pair.Value));

    /// <inheritdoc/>
    public bool Equals(PairSet? other) => other is not null && ids.SetEquals(other.ids);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PairSet);

    /// <inheritdoc/>
    public override int GetHashCode() => ids.Aggregate(0, HashCode.Combine);

    /// <summary>How many pairs there are.</summary>
    public override string ToString() => $"{ids.Count} pairs";
}
