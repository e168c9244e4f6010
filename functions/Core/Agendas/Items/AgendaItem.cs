using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// Something that two people want to talk about. It is stored once, with the pair; <see cref="CarryForward"/> decides which agendas show
/// it, and no agenda has a copy.
/// </summary>
/// <param name="Id">Unique within the pair.</param>
/// <param name="Author">One of the two; the only one who may reword or remove it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Created">When it was written.</param>
/// <param name="On">The start of the 1:1 to whose agenda it was added.</param>
/// <param name="Rank">Its place: lower comes first.</param>
public sealed record AgendaItem(ItemId Id, PersonId Author, ItemText Text, Instant Created, Instant On, long Rank)
{
    /// <summary>Null while it is open.</summary>
    public ItemDone? Done { get; init; }

    /// <summary>The starts of the 1:1s from which it was moved to the next one.</summary>
    public ImmutableSortedSet<Instant> MovedFrom { get; init; } = [];

    /// <summary>Nobody has ticked it off.</summary>
    public bool IsOpen => Done is null;

    /// <inheritdoc/>
    public bool Equals(AgendaItem? other) =>
        other is not null
            && (Id, Author, Text, Created, On, Rank, Done) == (other.Id, other.Author, other.Text, other.Created, other.On, other.Rank,
                other.Done)
        && MovedFrom.SetEquals(other.MovedFrom);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Rank, Done);

    /// <summary>The id only: what people write stays out of logs.</summary>
    public override string ToString() => $"{nameof(AgendaItem)} {Id}";
}

/// <param name="At">When it was ticked off.</param>
/// <param name="By">Which of the two ticked it off.</param>
/// <param name="On">The start of the 1:1 on whose agenda it was ticked off, which is the last agenda that shows it.</param>
public sealed record ItemDone(Instant At, PersonId By, Instant On);
