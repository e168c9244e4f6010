using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// Something two people want to talk about. It lives once, with the pair: each of their agendas shows it by rule
/// (<see cref="CarryForward"/>), none has a copy.
/// </summary>
/// <param name="Id">Its name within the pair.</param>
/// <param name="Author">One of the two; the only one who may reword or remove it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Created">When it was written.</param>
/// <param name="On">The start of the 1:1 on whose agenda it was put.</param>
/// <param name="Rank">Its place: lower comes first.</param>
public sealed record AgendaItem(ItemId Id, PersonId Author, ItemText Text, Instant Created, Instant On, long Rank)
{
    /// <summary>Null as long as it is open.</summary>
    public ItemDone? Done { get; init; }

    /// <summary>The starts of the 1:1s from which it was moved to the next one.</summary>
    public ImmutableSortedSet<Instant> MovedFrom { get; init; } = [];

    public bool IsOpen => Done is null;

    public bool Equals(AgendaItem? other) =>
        other is not null && (Id, Author, Text, Created, On, Rank, Done) == (other.Id, other.Author, other.Text, other.Created, other.On, other.Rank, other.Done)
        && MovedFrom.SetEquals(other.MovedFrom);

    public override int GetHashCode() => HashCode.Combine(Id, Rank, Done);

    public override string ToString() => $"{nameof(AgendaItem)} {Id}";
}

/// <param name="At">When it was ticked off.</param>
/// <param name="By">By which of the two.</param>
/// <param name="On">The start of the 1:1 on whose agenda it was ticked off: the last agenda that shows it.</param>
public sealed record ItemDone(Instant At, PersonId By, Instant On);
